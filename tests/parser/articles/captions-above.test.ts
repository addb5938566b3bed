import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const flood = '沈一舟来到河堤,察看了水位和堤防,询问了值班情况,要求把每一处隐患记在本子上,能马上整改的当天就改。';
const choir = '青口小学合唱团上周到省城演出,台下的掌声响了很久,评委给了满分,孩子们唱了三支渔歌,钢琴伴奏是顾小满。';
const picture = '青口小学合唱团在省城演出,孩子们唱渔歌。';

const read = (...lines: string[]) =>
  parseIssue([{ file: 'p1.txt', text: lines.join('\n\n') }]).articles.map(({ title, body }) => [
    title?.text,
    ...body.map(({ text }) => text),
  ]);

test.each(['（罗立摄）', '圖／青口日報資料照片'])(
  'a caption with %s above the headline whose words it has goes below it',
  (by) => {
    const [above, below] = read('防汛见闻记', flood, picture + by, '青口小学合唱团赴省城演出载誉归来', choir);
    expect(above).toEqual(['防汛见闻记', flood]);
    expect(below?.[0]).toBe('青口小学合唱团赴省城演出载誉归来');
    expect(below?.[1]).toContain(picture);
    expect(below?.[2]).toBe(choir);
  },
);

test.each([
  ['the words of the text above', '沈一舟在河堤察看水位和堤防隐患。（罗立摄）'],
  ['no words of either', '夕阳下的渡口停满渔船。（罗立摄）'],
])('a caption with %s stays there', (_, caption) => {
  const [above] = read('防汛见闻记', flood, caption, '青口小学合唱团赴省城演出载誉归来', choir);
  expect(above).toHaveLength(3);
});

test('the name of a picture page and its caption stand above the headline', () => {
  const articles = read('图片新闻', `${picture}（罗立摄）`, '青口小学合唱团赴省城演出载誉归来', choir);
  expect(articles).toEqual([['青口小学合唱团赴省城演出载誉归来', picture, choir]]);
});
