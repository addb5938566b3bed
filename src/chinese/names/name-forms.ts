import type { Script } from '../script/script.ts';

type Forms = Readonly<Record<Script, ReadonlyMap<string, string>>>;

/** Characters that stay as they are. */
const unchanged = (characters: string): [string, string][] =>
  [...characters].map((character) => [character, character]);

/**
 * Surnames with a traditional form of their own. Each stands in the Table of General Standard Chinese Characters (通用规范汉字表, 2013) or
 * in Taiwan's list of surnames as written here: 于 and 於, 范 and 範, 后 and 後 are different words, and the surname is the first.
 * `Hant` → `Hans` keeps 於 and 後 too, both rare surnames of their own.
 */
export const surnameForms: Forms = {
  Hant: new Map([
    ...unchanged('于范后余曲沈郁干朴种仇姜谷涂游卜丑党岳台采里向占折征松咸适付肖闫秋胡舍佘冼'),
    ['钟', '鍾'],
    ['冲', '沖'],
  ]),
  Hans: new Map([...unchanged('於乾')]),
};

/**
 * Characters of given names (and of names put into Chinese by sound) whose commonest form is not the one OpenCC takes for a single
 * character.
 */
export const nameForms: Forms = {
  Hant: new Map([
    ...unchanged('于范后余里干台斗准征岳郁采升松谷丑向游姜秋咸仆舍'),
    ['冲', '沖'],
    ['钟', '鍾'],
    ['朴', '樸'],
    ['须', '須'],
  ]),
  Hans: new Map([...unchanged('乾著徵'), ['鍾', '钟']]),
};

/** Compound surnames whose characters would be converted wrongly one by one. */
export const compoundForms: readonly Readonly<Record<Script, string>>[] = [
  { Hans: '万俟', Hant: '万俟' },
  { Hans: '钟离', Hant: '鍾離' },
  { Hans: '单于', Hant: '單于' },
  { Hans: '鲜于', Hant: '鮮于' },
  { Hans: '淳于', Hant: '淳于' },
];
