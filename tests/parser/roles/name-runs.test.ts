import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '沈一舟来到河堤，察看了水位和堤防，询问了值班情况，要求把每一处隐患记在本子上。';
const other = '镇里今年还将改造两处泵站，目前图纸已经画好，工程款也有了着落，入冬以前开工。';

const read = (...lines: string[]) => parseIssue([{ file: 'p1.txt', text: lines.join('\n\n') }]).articles;

test.each<[string, string[]]>([
  ['one name a line', ['沈一舟', '顾小满', '罗　立', '欧阳燕']],
  ['the prizes between the names', ['散文首獎', '沈一舟', '散文貳獎', '顧小滿', '新詩首獎', '羅立']],
  ['the villages between the names', ['沈一舟', '石桥村', '顾小满', '下塘社区', '罗立', '县第二中学']],
  ['class by class', ['一年甲班 沈一舟 顧小滿 羅立', '二年乙班 歐陽燕 黃如玉', '三年甲班 陳雨桐 孟一舟']],
  [
    'their places in brackets',
    ['沈一舟（青口林场） 顾小满（区教育局） 罗立（个体）', '欧阳燕（供电公司） 黄如玉（河口中学）'],
  ],
  ['a rare name among those of a line', ['林一珊　暴小芳　巫雨珊', '邝　琪　许小满　戚子远']],
  ['what is left of the last line', ['沈一舟 顾小满 罗立', '黄如玉 陈雨桐 孟平', '欧阳燕']],
])('names with %s are a list, not its writers', (_, rows) => {
  const [list, next, ...others] = read('河口镇好人名单', ...rows, '青口大桥合龙', `本报讯（记者 周燕）${text}`, other);
  expect(list?.bylines).toEqual([]);
  expect(list?.title?.text).toBe('河口镇好人名单');
  expect(list?.body.filter(({ kind }) => kind === 'list').length).toBeGreaterThan(1);
  expect(next?.bylines.map(({ name }) => name)).toEqual(['周燕']);
  expect(others).toEqual([]);
});

test.each<[string, string[], string[]]>([
  ['two writers', ['沈一舟', '顾小满'], ['沈一舟', '顾小满']],
  ['a pupil below school and class', ['青口小学', '三（2）班', '沈一舟'], ['沈一舟']],
])('%s above a text sign it', (_, lines, names) => {
  const [article] = read('守堤人和他的三条船', ...lines, text, other);
  expect(article?.bylines.filter(({ role }) => role !== 'unit').map(({ name }) => name)).toEqual(names);
});

test('names below the texts that they sign are no list', () => {
  const articles = read(
    '守堤人和他的三条船',
    text,
    '沈一舟',
    '青口大桥合龙',
    other,
    '顾小满',
    '河口水厂投产',
    text,
    '罗立',
  );
  expect(articles.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual([['沈一舟'], ['顾小满'], ['罗立']]);
});

test('a line that reads like a name below a text that is signed is the headline of the next text', () => {
  const [first, second, ...others] = read('守堤人和他的三条船', `${text}（沈一舟）`, '石修人', text, other);
  expect(first?.bylines.map(({ name }) => name)).toEqual(['沈一舟']);
  expect(second?.title?.text).toBe('石修人');
  expect(others).toEqual([]);
});

test.each([
  ['高丽菜', '22元'],
  ['柳林', '44户'],
])('%s above %s is a cell of a table', (cell, figure) => {
  const articles = read('青口市场本周菜价', cell, figure, '守堤人和他的三条船', text, other);
  expect(articles.flatMap(({ bylines }) => bylines)).toEqual([]);
});
