import { expect, test } from 'vitest';
import { ledger, parseIssue } from '../../../src/parser/index.ts';

const read = (...lines: string[]) => parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]);

const ferry = '青口镇老渡口5月6日搬进新家，渡船由三条增加到五条，每天早晨六点开航。';
const lamps = '新桥村的路灯5月7日全部换新，一共四十盏，孩子们晚上回家不用再打手电筒。';
const books = '白沙小学每周三下午请人来讲故事，带来的画册可以借回家看上一个星期。';

test.each([
  ['names behind the texts', [`▲${ferry}（沈一舟）`, `▲${lamps}（顾小满）`, `▲${books}`]],
  ['names on lines of their own', [`▲${ferry}`, '沈一舟', `▲${lamps}`, '顾小满', `▲${books}`]],
  [
    'names behind texts broken in two',
    [`●${ferry.slice(0, 26)}`, `${ferry.slice(26)}（沈一舟）`, `●${lamps}（顾小满）`, `●${books}`],
  ],
])('each brief of a column that is signed is an article: %s', (_, lines) => {
  const issue = read('各地简讯', ...lines);
  expect(issue.articles.map(({ body }) => body.map(({ text }) => text))).toEqual([[ferry], [lamps], [books]]);
  expect(issue.articles.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual([['沈一舟'], ['顾小满'], []]);
  expect(ledger(issue)).toEqual([]);
});

test('a first line that is wrapped or broken is no headline', () => {
  const issue = read(
    '地方短波',
    '　　▲青口镇老渡口昨搬进新家，渡船由三条增',
    '加到五条，每天早晨六点开航。（沈一舟）',
    '　　▲新桥村路灯昨全部换新，',
    '一共四十盏，孩子们晚上回家不再摸黑。（顾小满）',
  );
  expect(issue.articles.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual([['沈一舟'], ['顾小满']]);
  expect(issue.articles.map(({ body }) => body.length)).toEqual([1, 1]);
});

test('what stands between briefs that are signed is a name, whatever it is', () => {
  const issue = read('各地简讯', `▲${ferry}`, '沈一舟', `▲${lamps}`, '谯文', `▲${books}`, '顾小满');
  expect(issue.articles.map(({ body }) => body.map(({ text }) => text))).toEqual([[ferry], [lamps], [books]]);
  expect(issue.articles.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual([
    ['沈一舟'],
    ['谯文'],
    ['顾小满'],
  ]);
});

test('a headline behind the mark stays one', () => {
  const issue = read('各地简讯', '▲老渡口搬新家', `${ferry}（沈一舟）`, '▲村里换路灯', `${lamps}（顾小满）`);
  expect(issue.articles.map(({ title }) => title?.text)).toEqual(['老渡口搬新家', '村里换路灯']);
});

test('items that nobody signs are a list', () => {
  expect(read('青口镇近况', `▲${ferry}`, `▲${lamps}`, `▲${books}（顾小满）`).articles).toHaveLength(1);
});

test('signed items below a headline of their own belong to it', () => {
  const { articles } = read('渡口搬家路灯换新 青口一天三件喜事', `▲${ferry}（沈一舟）`, `▲${lamps}（顾小满）`);
  expect(articles).toHaveLength(1);
});

test.each([
  ['本市零訊', '△'],
  ['坊会动态', '▲'],
])('items that nobody signs are news of their own below the name of a section: %s', (name, mark) => {
  const items = [ferry, lamps, books].map((text) => `${mark}${text}`);
  const above = ['守堤人和他的三条船', ferry];
  const issue = read(...above, name, ...items);
  expect(issue.articles.slice(1).map(({ body }) => body.map(({ text }) => text))).toEqual([[ferry], [lamps], [books]]);
  expect(issue.setAside.find(({ reason }) => reason === 'section-label')?.text).toBe(name);
  const list = (heading: string, gap: string[]) =>
    read(...above, ...gap, heading, ...items).articles.map(({ title }) => title?.text);
  expect(list(name, [''])).toEqual([above[0], name]);
  for (const text of ['各地简讯', '地方簡訊', '一周大事', '速览', '速覽', '工会消息', '教會消息'])
    expect(list(text, [])).toEqual([above[0], text]);
});

test('four items that nobody signs below the name of briefs are a list', () => {
  const items = [ferry, lamps, books, lamps.replace('四十', '五十')].map((text) => `▲${text}`);
  const { articles } = read('守堤人和他的三条船', ferry, '地方簡訊', ...items);
  expect(articles.map(({ title }) => title?.text)).toEqual(['守堤人和他的三条船', '地方簡訊']);
});

test('a letter-spaced name of briefs, the first broken with characters printed twice', () => {
  const { articles } = read('简　讯', '△粮站今日起发售平', '发售平价米，每人限购五斤，凭户口簿登记。', `△${lamps}`);
  expect(articles.map(({ title, bylines, body }) => [title, bylines, body.length])).toEqual([
    [undefined, [], 1],
    [undefined, [], 1],
  ]);
});
