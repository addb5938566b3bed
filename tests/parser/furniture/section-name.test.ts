import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';

const read = (...lines: string[]) => {
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  return { titles: articles.map(({ title }) => title?.text), aside: setAside.map((part) => [part.text, part.reason]) };
};

test.each([
  '新闻',
  '地方',
  '港聞',
  '离岛',
  '花東',
  '观光',
  '觀光',
  '校園焦點',
  '文化要闻',
  '即時新聞',
  '國際新聞：',
  '社　会',
  '新聞總覽',
  '副刊',
  '校园文苑',
  '校園文苑',
])('%s above a headline is the name of a section', (line) => {
  const aside = [line, 'section-label'];
  expect(read(line, '青口大桥下月合龙通车', text)).toEqual({ titles: ['青口大桥下月合龙通车'], aside: [aside] });
  expect(read('老渡口搬到下游', text, line, '青口大桥下月合龙通车', text)).toEqual({
    titles: ['老渡口搬到下游', '青口大桥下月合龙通车'],
    aside: [aside],
  });
});

test('the name of a section stands below who signs the text above', () => {
  expect(read('老渡口搬到下游', text, '沈一舟', '副刊', '青口大桥下月合龙通车', text).aside).toEqual([
    ['副刊', 'section-label'],
  ]);
});

test.each(['老井', '渡口'])('%s above its text is a headline below a section, however short', (headline) => {
  expect(read('老渡口搬到下游', text, '文苑', headline, text).aside).toEqual([['文苑', 'section-label']]);
});

test('a poem may be called as a section is', () => {
  expect(read('生活', '作者：沈一舟', text).aside).toEqual([]);
});

test('a word below a headline, above a text or above another word is no section', () => {
  expect(read('青口大桥下月合龙通车', '本地', '2021-06-02', text).aside).toEqual([]);
  expect(read('生活', text).aside).toEqual([]);
  expect(read('老渡口搬到下游', text, '社区', '户数', '完成日', '白沙', '12', '5月6日').aside).toEqual([]);
});
