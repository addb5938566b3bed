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

test('the edge at which lines are cut', () => {
  expect(measure(wrap(paragraph, 12))?.edge).toBe(24);
});

test('columns of two measures keep their own', () => {
  const found = measure(`${wrap(paragraph, 12)}\n${wrap(paragraph.repeat(2), 20)}`);
  expect(found?.measures?.get(2)).toBe(24);
  expect(found?.measures?.get(14)).toBe(40);
});
