import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';
const read = (...lines: string[]) =>
  parseIssue([{ file: 'p1.txt', text: ['守堤人的家', text, '', ...lines, '', '桥头小记', text].join('\n') }]).articles;

test.each([
  ['捐款鸣谢', ['青口基金会 1,000,000元 助学金', '六八级校友会 368,000元 修系馆', '无名氏 5,000元 流浪狗']],
  ['鸣谢捐款（7月至9月）', ['青口油厂有限公司 RM50,000', '78届校友 RM5,230', '无名氏 RM50']],
  ['财务公开', ['项目 金额(元)', '水质检测 36,200', '志愿者补贴 18,000', '路费 4,150']],
  ['本校第一學期經費收支表', ['科目 數目', '縣庫撥款 二、四〇〇元', '學生學費 八六四元', '雜收 三二元五角']],
  [
    '乒乓球比赛成绩公布',
    ['全县男子单打 季军 青口一中', '全市演讲 冠军 初三（2）班 沈一舟', '科学展 银牌 高二（1）班 罗立'],
  ],
])('below %s the lines of a column of amounts or prizes are those of a list', (name, lines) => {
  const [, list, next] = read(name, ...lines);
  expect(list?.title?.text).toBe(name);
  expect(list?.body.map((block) => [block.kind, block.text])).toEqual(lines.map((line) => ['list', line]));
  expect(next?.title?.text).toBe('桥头小记');
});

test('a headline in two clauses that counts is no line of a table', () => {
  const [first] = read('27个项目 今日开工', text);
  expect(first?.body.some(({ kind }) => kind === 'list')).toBe(false);
});
