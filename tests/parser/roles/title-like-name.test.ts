import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '沈一舟来到河堤,察看了水位和堤防,询问了值班情况,要求把每一处隐患记在本子上,能马上整改的当天就改。';
const tea = '谷雨前后,山上的茶一天一个样,早上看还是雀舌,晚上再看,叶子已经展开了,采茶的人天不亮就上山。';

const read = (...lines: string[]) =>
  parseIssue([{ file: 'p1.txt', text: lines.join('\n\n') }]).articles.map(({ title, bylines }) => [
    title?.text,
    ...bylines.map(({ name }) => name),
  ]);

test.each([
  ['above the writer', ['谷雨茶', '顾小满', text]],
  ['above the writer, below a text to be continued', ['（未完待续）', '谷雨茶', '顾小满', text]],
])('a title that reads like a name, %s', (_, lines) => {
  const [first, second, ...others] = read('守堤人一家三代', text, ...lines);
  expect(first).toEqual(['守堤人一家三代']);
  expect(second).toEqual(['谷雨茶', '顾小满']);
  expect(others).toEqual([]);
});

test('what the text right below says again signs nothing', () => {
  expect(read('守堤人一家三代', text, '谷雨茶', tea)[0]).toEqual(['守堤人一家三代']);
});

test.each([
  ['above a headline', ['守堤人一家三代', text, '谷雨茶', '渡口换了新船 乡亲过河更方便', text], '谷雨茶'],
  ['two of them below a headline', ['守堤人一家三代', '谷雨茶', '顾小满', text], '谷雨茶'],
])('a name that signs: %s', (_, lines, name) => {
  expect(read(...lines)[0]).toContain(name);
});

test.each([
  ['河口里里長沈一舟：', '路平、燈亮、水溝通'],
  ['青口镇镇长沈一舟：', '路平、灯亮、水通'],
])('what %s promises is a headline, though each word may be a name', (speaker, promise) => {
  const body = '上任以来，我最重视的是里内的排水和照明，今年换了十二盏路灯，清了三公里水沟，接下来要把老人食堂办好。';
  const { articles } = parseIssue([{ file: 'p1.txt', text: [speaker, promise, body].join('\n') }]);
  expect(articles.map(({ title, bylines }) => [title?.text, bylines.length])).toEqual([[promise, 0]]);
});
