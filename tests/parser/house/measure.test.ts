import { expect, test } from 'vitest';
import { measureOf } from '../../../src/parser/house/measure.ts';
import { readRows } from '../../../src/parser/rows/read-rows.ts';

const measure = (text: string) => {
  const lines = text.split('\n');
  return measureOf(readRows(lines, [{ file: 'a.txt', firstLine: 1, count: lines.length }]).rows);
};

/** Cuts a text into lines of so many characters. */
const wrap = (text: string, length: number) => text.match(new RegExp(`.{1,${length}}`, 'gu'))?.join('\n') ?? '';

const paragraph =
  '村里修通了水泥路，孩子们上学不用再绕远路，大家都说好。第二天一早，乡亲们扛着铁锹来补种树苗，一直忙到傍晚才回家。过了一个月，树苗活了大半，村口的广场也平整出来了，晚饭后老人们在那里散步聊天，说起从前的泥路都摇头。';

test.each([
  ['lines of one length', wrap(paragraph, 12), 24],
  ['a paragraph a line', [paragraph, paragraph, paragraph].join('\n'), undefined],
  ['headlines', Array.from({ length: 9 }, (_, index) => '河口镇春耕忙'.repeat(1 + (index % 4))).join('\n'), undefined],
])('%s', (_, text, cells) => {
  expect(measure(text)?.measure).toBe(cells);
});

test('a sharp edge tells the measure of a text with many names and headlines', () => {
  const names = Array.from({ length: 36 }, (_, index) => '沈一舟 顾小满'.slice(0, 3 + (index % 5)));
  expect(measure([wrap(paragraph.repeat(2), 12), ...names].join('\n'))?.measure).toBe(24);
  expect(measure([wrap('村口大桥合龙通车庆典'.repeat(18), 12), ...names].join('\n'))?.measure).toBeUndefined();
});

test('lines cut where what follows had no room', () => {
  expect(measure(wrap(paragraph, 12))?.sharp).toBe(true);
});

test('every article may have a measure of its own', () => {
  const articles = [13, 20, 16].map((length) => wrap(`　　${paragraph}`, length));
  const found = measure(articles.join('\n新桥合龙\n'));
  expect([...new Set(found?.measures.values())]).toEqual([26, 40, 32]);
});

test.each([
  [
    'a list of parallel items',
    ['一年级：沈一舟、顾小满、孟小舟', '二年级：顾一舟、沈小满、孟一舟', '三年级：孟小满、沈小舟、顾大舟'],
  ],
  ['verse', ['石门坎的风，从芦苇那头', '一遍一遍，数着脚印', '数到桥头，数到灯前']],
])('%s keeps the measure of the text around it', (_, lines) => {
  const found = measure([wrap(paragraph, 20), '得奖名单', ...lines, wrap(paragraph, 20)].join('\n'));
  expect([...new Set(found?.measures.values())]).toEqual([40]);
});

test('columns of two measures keep their own', () => {
  const found = measure(`${wrap(paragraph, 12)}\n${wrap(paragraph.repeat(2), 20)}`);
  expect(found?.measures?.get(2)).toBe(24);
  expect(found?.measures?.get(14)).toBe(40);
});
