import { expect, test } from 'vitest';
import { ledger, parseIssue } from '../../../src/parser/index.ts';

const text = '村里的路修好了，路灯也亮了，孩子们上学不用再绕远路，老人们傍晚都爱到桥头坐一坐。';
const other = '今年早稻长势喜人，县农业局派出技术员下田查看病虫害，指导农户施肥，预计亩产比去年增加。';
const third = '文化站买来两千册新书，阅览室晚上也开门，下了工的青年坐满长桌，有人读小说，有人抄菜谱。';

const articles = (file: string, lines: readonly string[]) => {
  const issue = parseIssue([{ file, text: lines.join('\n') }]);
  expect(ledger(issue)).toEqual([]);
  return issue.articles.map(({ title }) => title?.text);
};
const related = ['相似新闻：', '1. 三个村的老桥都修好了', '来源：https://x.example/9', ''];
const item = (headline: string, body: string) => ['--', headline, '来源：https://x.example/1', body, '', ...related];

test.each(['issue.md', 'issue.txt'])('%s: rules part the items of a digest, each with its source', (file) => {
  const lines = [
    ...item('大桥合龙，渡口搬迁', text),
    ...item('渡口的三条船', other),
    ...item('守堤人的灯亮了', third),
    '--',
  ];
  expect(articles(file, lines)).toEqual(['大桥合龙，渡口搬迁', '渡口的三条船', '守堤人的灯亮了']);
});

test('lines in bold between rules are headlines, with a name and a remark on the issue above', () => {
  const head = ['---', 'title: 青口新闻摘要', 'date: 2021-06-02', '---', '', '以下摘要由编辑部整理。', ''];
  const lines = ['大桥合龙', '渡口的三条船', '守堤人的灯'].flatMap((headline, place) => [
    '***',
    `**${headline}**`,
    [text, other, third][place] ?? '',
    '',
  ]);
  expect(articles('issue.md', [...head, ...lines])).toEqual(['大桥合龙', '渡口的三条船', '守堤人的灯']);
});

test('rules within an article part no items', () => {
  const lines = ['守堤人', text, '---', other, '---', '三条船', third, '---', text];
  expect(articles('issue.txt', lines)).not.toContain('三条船');
});

test.each([['━━━━━━━━'], ['========'], ['--------']])(
  'lines framed by two rules (%s) are headlines, numbered or above a list',
  (rule) => {
    const lines = [
      ...[rule, '1. 大桥合龙', rule, text, ''],
      ...[rule, '2. 捐款鸣谢', rule, '谢谢以下乡亲：', '●沈一舟　伍佰元', '●青口船厂　图书两百册', ''],
      ...[rule, '3. 渡口的三条船', rule, third],
    ];
    expect(articles('issue.txt', lines)).toEqual(['大桥合龙', '捐款鸣谢', '渡口的三条船']);
  },
);

test('below the last framed headline stands its text, with how to leave the list at the end', () => {
  const framed = (headline: string, body: string) => ['========', headline, '--------', '', body, ''];
  const lines = [
    ...framed('大桥合龙', text),
    ...framed('渡口的三条船', other),
    ...framed('守堤人的灯亮了', third),
    '您收到此邮件是因为您订阅了本通讯。',
  ];
  const issue = parseIssue([{ file: 'issue.txt', text: lines.join('\n') }]);
  expect(issue.articles.map(({ body }) => body[0]?.text)).toEqual([text, other, third]);
});

test('short lines with a rule between each two are parted, not framed', () => {
  const rule = '═════';
  const lines = [rule, '江上', rule, '一江春水向东流，', rule, '河上', rule, '两岸猿声啼不住，', rule];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles).toHaveLength(1);
});

test('records between rules name their headlines themselves, the first without a rule above', () => {
  const record = (headline: string, body: string) => [
    `标题：${headline}`,
    '来源：青口晚报',
    '日期：2021-06-02',
    body,
    '',
    '-----',
    '',
  ];
  const lines = [
    ...record('大桥合龙', text),
    ...record('渡口的三条船', other),
    ...record('守堤人的灯', third),
    ...record('河堤上', text),
  ];
  expect(articles('issue.txt', lines)).toEqual(['大桥合龙', '渡口的三条船', '守堤人的灯', '河堤上']);
});
