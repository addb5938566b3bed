import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';
import { readBesideDay } from '../../../src/parser/signatures/beside-day.ts';
import { parseMeta } from '../../../src/parser/signatures/parse-meta.ts';

/** Who signs, by commas. */
const told = (text: string): string | undefined => {
  const found = readBesideDay(text);
  return found && [...found.signers, ...found.units].map(({ name }) => name).join(', ');
};

test.each([
  ['2021-06-02　校团委　沈一舟', '沈一舟, 校团委'],
  ['2021-06-02 09:14 | 教務處 | 顧小滿', '顧小滿, 教務處'],
  ['2021/6/2　青口鎮公所／沈一舟', '沈一舟, 青口鎮公所'],
  ['沈一舟　宣传部　2021年6月2日', '沈一舟, 宣传部'],
  ['水利局　110年6月2日', '水利局'],
  ['民國110年6月2日　水利局', '水利局'],
  ['水利局\t110-06-02\t聯絡人：羅立\t（00）0000-5550分機12', '水利局'],
  ['水利局  2021-06-02  联系电话：0000-5550000', '水利局'],
  ['2021-06-02 联系人：罗立', undefined],
  // a paper, from which the text is taken
  ['2021-06-02 青口日报', undefined],
  // may be a headline
  ['2021年6月2日 青口大事记', undefined],
  ['沈一舟　2021-06-02', undefined],
  ['水利局　6月2日', undefined],
])('beside the day in %s', (text, names) => {
  expect(told(text)).toBe(names);
});

test.each([
  [
    '守堤人和他的三条船',
    '2021年6月2日　校团委　沈一舟',
    '暴雨下了三天三夜，河堤上的人没有合过眼，终于等来了水退的消息。',
  ],
  [
    '守堤人和他的三條船',
    '110年6月2日　學務處　沈一舟',
    '暴雨下了三天三夜，河堤上的人沒有合過眼，終於等來了水退的消息。',
  ],
])('the writer of %s stands below with day and office', (...lines) => {
  const [article] = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]).articles;
  expect(article?.title?.text).toBe(lines[0]);
  expect(article?.bylines.map(({ name }) => name)).toEqual(['沈一舟']);
});

test('an office that gives a text out is read without the day and whom to call behind it', () => {
  const { signature } = parseMeta('發稿單位：水利局　110-06-02　聯絡人：羅立');
  expect(signature?.units.map(({ name }) => name)).toEqual(['水利局']);
});
