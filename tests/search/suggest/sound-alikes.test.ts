import { expect, test } from 'vitest';
import { findSoundAlikes } from '../../../src/search/client/suggest/sound-alikes.ts';
import { soundDistance, soundKey, southernSound } from '../../../src/search/sounds.ts';
import type { Suggestable } from '../../../src/search/suggestions.ts';

test.each([
  ['shen', 'shen', 0],
  ['shen', 'sheng', 1],
  ['shen', 'sen', 1],
  ['zhang', 'zan', 1],
  ['jin', 'jing', 1],
  ['huang', 'huan', 1],
  ['liu', 'niu', 1],
  ['hui', 'fei', 3],
  ['huang', 'fang', 3],
  ['hong', 'feng', 3],
  ['shen', 'chen', undefined],
  ['dong', 'don', undefined],
  ['li', 'lin', undefined],
  ['ba', 'pa', undefined],
])('%s and %s: %s', (a, b, distance) => {
  expect(soundDistance(a, b)).toBe(distance);
  expect(soundDistance(b, a)).toBe(distance);
  const keys = [a, southernSound(a) ?? a].map(soundKey);
  expect(distance === undefined || keys.includes(soundKey(b))).toBe(true);
});

const entries: Suggestable[] = [
  { kind: 'person', Hans: '沈一舟', pinyin: 'shen yi zhou' },
  { kind: 'person', Hans: '单晓华', pinyin: 'shan xiao hua' },
  { kind: 'person', Hans: '盛义周', pinyin: 'sheng yi zhou' },
  { kind: 'place', Hans: '河口', pinyin: 'he kou' },
  { kind: 'title', Hans: '全县义周开幕' },
];
const readings = new Map(
  Object.entries({
    沈: ['shen', 'chen'],
    义: ['yi'],
    州: ['zhou'],
    周: ['zhou'],
    书: ['shu'],
    记: ['ji'],
    山: ['shan'],
    小: ['xiao'],
    花: ['hua'],
    合: ['he'],
    扣: ['kou'],
    全: ['quan'],
  }),
);

test.each([
  ['沈义州', ['沈一舟 0', '盛义周 1']],
  ['书记沈义州', ['沈一舟 0', '盛义周 1']],
  ['山小花', ['单晓华 0']],
  ['在合扣书记', ['河口 0']],
  ['义州', ['全县义周开幕 0']],
  ['沈义', []],
  ['沈一舟', ['盛义周 1']],
  ['', []],
])('%s sounds like %o', (term, expected) => {
  const heard = term === '沈一舟' ? new Map([...readings, ['一', ['yi']], ['舟', ['zhou']]]) : readings;
  const found = findSoundAlikes(entries, term, heard);
  expect(found.map(({ entry, distance }) => `${entry.Hans} ${distance}`)).toEqual(expected);
});
