import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '沈一舟来到河堤，察看了水位和堤防，询问了值班情况，要求把每一处隐患记在本子上，能马上整改的当天就改。';
const other = '村里的路修好了，路灯也亮了，孩子们上学不用再绕远路，老人们傍晚都爱到桥头坐一坐。';
const read = (...lines: string[]) =>
  parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).articles.map(({ column, kicker, title }) =>
    [column?.text, ...kicker.map((line) => line.text), title?.text].filter(Boolean).join('/'),
  );

test('a short line with nothing below it names the part of the page', () => {
  const page = [
    '青口镇部署防汛工作',
    `本报讯（记者 顾小满）${text}`,
    '桥头村修通致富路',
    `本报讯（记者 罗立）${other}`,
  ];
  expect(read('河口纪事', '', '', '', ...page)).toEqual(['河口纪事/青口镇部署防汛工作', '桥头村修通致富路']);
});

test('a longer one is a headline whose text stands elsewhere', () => {
  expect(
    read('青口大桥合龙 渡船最后一次过江成绝响', '', '', '', '桥头村修通致富路', `本报讯（记者 罗立）${other}`),
  ).toEqual(['青口大桥合龙 渡船最后一次过江成绝响', '桥头村修通致富路']);
});

test.each([
  '编者按：岁末年初，各镇如何开好局？本报请他们谈一谈。',
  '編者按：歲末年初，各鎮如何開好局？本報請他們談一談。',
])('%s above the first headline introduces the article below it', (note) => {
  const told = '村里的路修好了，路灯也亮了，孩子们上学不用再绕远路，老人们傍晚都爱到桥头坐一坐，聊一聊今年的收成。';
  const lines = [
    note,
    '开发区主任沈一舟：',
    '争当主力军 跑出加速度',
    told,
    told,
    '青口镇书记顾小满：',
    '走活富民路',
    told,
  ];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['争当主力军 跑出加速度', '走活富民路']);
  expect(articles[0]?.notes.map(({ text }) => text)).toContain(note);
});
