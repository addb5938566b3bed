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
