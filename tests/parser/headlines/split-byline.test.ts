import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';

test.each([
  ['會長報告一則 – 沈一舟', '會長報告一則'],
  ['河边散步的人 ◎沈一舟', '河边散步的人'],
  ['我的同学 / 沈一舟', '我的同学'],
  ['新的一步     沈一舟牧师', '新的一步'],
  ['离乡三年的路　　　企管三 沈一舟', '离乡三年的路'],
  ['過年的時候 青口國小/三年級/沈一舟', '過年的時候'],
])('%s: a headline and its writer', (line, title) => {
  const [article] = parseIssue([{ file: 'page.txt', text: [line, text].join('\n\n') }]).articles;
  expect([article?.title?.text, article?.bylines.map(({ name }) => name)]).toEqual([title, ['沈一舟']]);
});

test.each([['青口镇 – 河口县'], ['春天的河边 – 散步'], ['进一步 / 退一步']])('%s is a whole headline', (line) => {
  const [article] = parseIssue([{ file: 'page.txt', text: [line, text].join('\n\n') }]).articles;
  expect([article?.title?.text, article?.bylines]).toEqual([line, []]);
});

test.each([
  ['### 1) [渡口的三条船](a.html)@沈一舟', '1) 渡口的三条船', '沈一舟'],
  ['### 2）[渡口的三條船](a.html) @雲朵（譯）', '2）渡口的三條船', '雲朵'],
  ['### [渡口的三条船](a.html)@yizhou', '渡口的三条船', 'yizhou'],
])('%s: a link and who wrote what it leads to', (line, title, name) => {
  const pages = [{ file: 'page.md', text: ['# 渡口周报', line, text, '### [一座小桥](b.html)', text].join('\n') }];
  const [article] = parseIssue(pages).articles;
  expect([article?.title?.text, article?.bylines.map((byline) => byline.name)]).toEqual([title, [name]]);
});

test('what stands behind @ without a link is part of the headline', () => {
  const pages = [{ file: 'page.md', text: ['### 这份提醒请收好@青口人', text, '### 一座小桥', text].join('\n') }];
  expect(parseIssue(pages).articles[0]?.title?.text).toBe('这份提醒请收好@青口人');
});
