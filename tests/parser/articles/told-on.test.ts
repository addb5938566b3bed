import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const park = ['口袋公园开放', '青口新城的口袋公园今天开放，园内设有步道和儿童乐园，居民出门见绿。', '（顾小满 摄）'];
const above = '沈一舟来到河堤上，察看了水位和堤防，夜里守堤的农民都围了过来。';

const read = (...lines: string[]) =>
  parseIssue([{ file: 'p1.txt', text: lines.join('\n\n') }]).articles.map(({ title, body }) => [
    title?.text,
    ...body.map(({ text }) => text),
  ]);

test('a text is told on below a picture of something else', () => {
  const below = '“往年的洪水更大。”沈一舟告诉守堤的农民，这条河堤年年加高。';
  const [article, picture] = read('守堤人和他的三条船', above, ...park, below);
  expect(article).toEqual(['守堤人和他的三条船', above, below]);
  expect(picture).toEqual(park.slice(0, 2));
});

test.each([
  ['the text below tells of the picture', '口袋公园的步道长三百米，儿童乐园里有滑梯，居民都说出门见绿真好。'],
  ['nothing of it stands above', '本月起渡口的末班船改在晚上九点开，票价不变，请乘客留意告示。'],
])('it is not where %s', (_, below) => {
  const [article] = read('守堤人和他的三条船', above, ...park, below);
  expect(article).toHaveLength(2);
});

test('a caption that names a scene is no story: the text below is that of the headline', () => {
  const [article] = read(
    '守堤人和他的三条船',
    '沈一舟来到河堤上，察看了水位和堤防，夜里守堤的农民都',
    '河口文旦提早开采 果农盼望补助',
    '▲现场挤满民众。',
    '（罗立 摄）',
    '中秋将至，河口镇文旦开始采收，产量比去年少了三成，果农盼望政府补助。',
  );
  expect(article).toHaveLength(2);
});
