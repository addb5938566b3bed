import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';
const notice = '本周末，县图书馆二楼报告厅将举办一场公益讲座，欢迎附近的居民前来听讲，入场免费。';

test.each([
  ['主讲：沈一舟（县医院药师）', '报名：扫描馆内二维码或致电服务台'],
  ['主講人：沈一舟（縣醫院藥師）', '諮詢：致電服務台'],
])('%s below the hour and the place of a talk signs nothing, and %s goes on', (speaker, entry) => {
  const facts = ['时间：6月2日（星期三）14:30', '地点：县图书馆二楼报告厅', speaker, entry];
  const lines = ['公益讲座预告', notice, ...facts, '北河涵闸检修结束', text];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['公益讲座预告', '北河涵闸检修结束']);
  expect(articles[0]?.bylines).toEqual([]);
  expect(articles[0]?.body.map((block) => block.text).join('\n')).toContain(entry);
});
