import { comparePinyin, pinyinInitial } from '../../chinese/index.ts';
import type { Person } from '../../records/schema/index.ts';
import { groupBy } from './group-by.ts';

/** People under the first letter of their names in pinyin, A to Z and then `#`. */
export function peopleByInitial(people: readonly Person[]): Array<{ initial: string; people: Person[] }> {
  return [...groupBy(people, (person) => pinyinInitial(person.name))]
    .map(([initial, members]) => ({ initial, people: members.sort((a, b) => comparePinyin(a.name, b.name)) }))
    .sort((a, b) => Number(a.initial === '#') - Number(b.initial === '#') || a.initial.localeCompare(b.initial));
}

/**
 * People of whom the most articles tell, in the order given where it is equal. What somebody signed tells of others: reporters, named at the
 * head of each report, would stand before everyone.
 */
export function mostReported(people: readonly Person[]): Person[] {
  const told = new Map(
    people.map((person) => {
      const signed = new Set(person.signed);
      return [person, person.articles.filter((article) => !signed.has(article)).length];
    }),
  );
  const count = (person: Person) => told.get(person) ?? 0;
  return people.filter((person) => count(person) > 0).sort((a, b) => count(b) - count(a));
}
