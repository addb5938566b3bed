import type { Article } from '../../records/schema/index.ts';

type Byline = Article['bylines'][number];

/** Signatures that follow each other in the same role, together: 文 沈一舟 顾晓棠, then 摄影 梁长康. */
export function bylineGroups(bylines: readonly Byline[]): Array<{ role: Byline['role']; names: string[] }> {
  const groups: Array<{ role: Byline['role']; names: string[] }> = [];
  for (const { role, name } of bylines) {
    const last = groups.at(-1);
    if (last?.role === role) last.names.push(name);
    else groups.push({ role, names: [name] });
  }
  return groups;
}
