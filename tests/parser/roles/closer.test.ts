import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';
const other = '春天一到，村里的老人就搬出竹椅，坐在桥头说从前的事，说到天黑才各自回家吃饭。';

const read = (lines: string[]) => parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).articles;
const titles = (lines: string[]) => read(lines).map(({ title }) => title?.text);

test.each([
  ['本刊徵稿', '校刊編輯室 啟'],
  ['招聘启事', '青口县博物馆'],
  ['招 聘 启 事', '青口县博物馆'],
  ['停电通知', '云陵供电所'],
])('below the text of %s the line %s closes it', (notice, closer) => {
  const lines = [notice, text, closer, '渡口的三条船', other];
  expect(titles(lines)).toEqual([notice, '渡口的三条船']);
  expect(read(lines)[0]?.signatures?.map((line) => line.text)).toEqual([closer]);
});

test('with its day below it, too', () => {
  const lines = ['停电通知', text, '云陵供电所', '2010年5月28日', '等一场雪', other];
  expect(titles(lines)).toEqual(['停电通知', '等一场雪']);
});

test.each([
  ['防汛见闻记', '青口镇中心小学', '师生守堤夜半归'],
  ['停电通知', '青口六家企业走进绿色工厂', '市里授牌'],
])('below %s the line %s opens the next headline', (headline, line, title) => {
  expect(read([headline, text, line, title, other])[0]?.signatures ?? []).toEqual([]);
});
