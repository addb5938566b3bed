import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';
const read = (...lines: string[]) => parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]).articles;

test.each([
  [['出席：沈一舟、顾小满、罗立', '列席：县城投公司、县水利局负责人', '记录：黄如是']],
  [['出 席：沈一舟', '請 假：顧小滿', '記 錄：羅立']],
])('%s close the minutes', (lines) => {
  const articles = read('县政府第三次常务会议纪要', text, ...lines, '桥头小记一则', text);
  expect(articles.map(({ title }) => title?.text)).toEqual(['县政府第三次常务会议纪要', '桥头小记一则']);
  expect(articles[0]?.notes.map((note) => note.text)).toEqual(lines);
  expect(articles[0]?.bylines).toEqual([]);
});

test('one such line by itself is of the text', () => {
  const [article] = read('桥头书画展', text, '出席：沈一舟、顾小满', text);
  expect(article?.notes).toEqual([]);
});

test('two offices on one line sign a notice above its day', () => {
  const articles = read(
    '关于大桥封闭的通告',
    `${text}特此通告。`,
    '青口县公安局　青口县水利局',
    '2021年6月2日',
    '桥头小记一则',
    text,
  );
  expect(articles[0]?.signatures.map((part) => part.text)).toEqual(['青口县公安局　青口县水利局']);
  expect(articles.map(({ title }) => title?.text)).toEqual(['关于大桥封闭的通告', '桥头小记一则']);
});

test('the office below the day of a release', () => {
  const articles = read(
    '守堤人和他的三条船，一守就是三十年\n（2011年11月6日）\n青口县水利局',
    text,
    '桥头小记一则\n（2011年11月8日）\n青口县教育局',
    text,
  );
  expect(articles.map(({ title, subtitle }) => [title?.text, subtitle.length])).toEqual([
    ['守堤人和他的三条船，一守就是三十年', 0],
    ['桥头小记一则', 0],
  ]);
});
