import type { Person } from '../../records/schema/index.ts';
import { fullRole } from './named-in.ts';

/** The offices of a person, newest first, each where an article first gives it. */
export function roleHistory(person: Pick<Person, 'roles'>): Array<{ role: string; article: string }> {
  const first = new Map<string, string>();
  for (const entry of person.roles) {
    const role = fullRole(entry) ?? entry.role;
    if (!first.has(role)) first.set(role, entry.article);
  }
  return [...first].map(([role, article]) => ({ role, article })).reverse();
}
