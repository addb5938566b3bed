import { comparePinyin, pinyinInitial } from '../../chinese/index.ts';
import type { Person } from '../../records/schema/index.ts';
import { groupBy } from './group-by.ts';

/** People under the first letter of their names in pinyin, A to Z and then `#`. */
export function peopleByInitial(people: readonly Person[]): Array<{ initial: string; people: Person[] }> {
  return [...groupBy(people, (person) => pinyinInitial(person.name))]
    .map(([initial, members]) => ({ initial, people: members.sort((a, b) => comparePinyin(a.name, b.name)) }))
    .sort((a, b) => Number(a.initial === '#') - Number(b.initial === '#') || a.initial.localeCompare(b.initial));
}
