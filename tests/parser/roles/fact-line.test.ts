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

const told = '本会于三月九日假南渡酒楼举行敬老晚会，席开二十围，到会长者均获赠礼物一份，气氛热闹。';

test.each([
  ['出席人數：231人', '捐款：港幣三萬二千元'],
  ['获奖人数：12人', '奖金总额：六万元'],
  ['地点：南渡会所', '参加人数：三百余人'],
  ['善款總額：二萬元', '總造價：二十萬元'],
])('%s and %s between a headline and its text are facts of the text', (first, second) => {
  const lines = ['北河涵闸检修结束', text, '重阳敬老晚会', first, second, told, '青年团郊游', '参加人数：45人', notice];
  for (const between of ['\n', '\n\n']) {
    const { articles } = parseIssue([{ file: 'page.txt', text: lines.join(between) }]);
    expect(articles.map(({ title }) => title?.text)).toEqual(['北河涵闸检修结束', '重阳敬老晚会', '青年团郊游']);
    expect(articles.map(({ kicker, subtitle }) => [...kicker, ...subtitle])).toEqual([[], [], []]);
    expect(articles[1]?.body.slice(0, 2).map((block) => [block.kind, block.text])).toEqual([
      ['list', first],
      ['list', second],
    ]);
  }
});

test.each([['捐款修桥的老人们'], ['专家：汛期不可松懈']])('%s below a headline is a line of it', (line) => {
  const { articles } = parseIssue([{ file: 'page.txt', text: ['北河涵闸检修结束', line, told].join('\n\n') }]);
  expect(articles[0]?.body.map((block) => block.text)).toEqual([told]);
});
