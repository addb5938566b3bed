import { expect, test } from 'vitest';
import type { House } from '../../../src/parser/house/survey.ts';
import { parseIssue } from '../../../src/parser/index.ts';
import { habitualTail } from '../../../src/parser/splits/habitual-tail.ts';

const house: House = {
  gap: 0,
  indented: false,
  broken: 0.5,
  gluedNames: 2,
  bracketedNames: 2,
  standingNames: 0,
  standingPens: 0,
  standingBrackets: 0,
  dottedNames: 0,
  closingNames: 0,
  closingBrackets: 0,
  closingUnits: 0,
  evenUnits: 0,
  nameMarks: new Set(),
  penNames: new Set(),
  titledNames: 0,
  loneMarks: new Set(),
};

test.each([
  ['雨停了，人们走上新桥。白云', '白云'],
  ['雨停了，人們走上新橋。高興', '高興'],
  ['雨停了，人们走上新桥。（终南）', '终南'],
  ['雨停了，人們走上新橋。（言午）', '言午'],
  ['雨停了，人们走上新桥。(大江 月明)', '大江'],
  ['雨停了，人们走上新桥。能小满', '能小满'],
  ['雨停了，人們走上新橋。都嵐', '都嵐'],
  ['雨停了，人们走上新桥。能小满 沈一舟', '能小满'],
  ['雨停了，人們走上新橋。能小滿、沈一舟', '能小滿'],
  ['雨停了，人们走上新桥。能源部', undefined],
  ['雨停了，人们走上新桥。同时 由于', undefined],
  ['雨停了，人们走上新桥。由于', undefined],
  ['雨停了，人們走上新橋。同時', undefined],
  ['雨停了，人们走上新桥。施工', undefined],
  ['雨停了，人们走上新桥。（待续）', undefined],
  ['雨停了，人们走上新桥。（资料图）', undefined],
  ['雨停了，人們走上新橋。（下轉）', undefined],
  ['雨停了，人们走上新桥。他们', undefined],
  ['雨停了，人们走上新桥白云', undefined],
  ['雨停了，人们走上新桥。白云飘在天上', undefined],
])('%s → %s', (text, name) => {
  expect(habitualTail(text, house)?.signature?.signers[0]?.name).toBe(name);
  expect(habitualTail(text, { ...house, gluedNames: 1, bracketedNames: 1 })).toBeUndefined();
});

test('two names run on after the last full stop let a third be a common word', () => {
  const text = '昨天，青口大桥的建设者们完成了最后一段桥面的浇筑，大桥年底可以通车。';
  const lines = ['青口大桥合龙', `${text}沈一舟`, '西岭村换上新水管', `${text}顾小满`, '河口幼儿园开园', `${text}白云`];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual([['沈一舟'], ['顾小满'], ['白云']]);
});
