import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';

test.each([
  [
    '大桥为何早不合龙? 水利局:先修引桥 2020年03月2日|文:采访组|https://example.org/?p=1',
    '大桥为何早不合龙? 水利局:先修引桥',
  ],
  ['大橋為何早不合龍? 2020-03-02 | 文:沈一舟', '大橋為何早不合龍?'],
  [
    '以「渡」為題 青口藝術節五月舉行 預算約2,490萬 展演19套外地及本地節目 船工號子也登臺 2020-03-02 | 文:沈一舟',
    '以「渡」為題 青口藝術節五月舉行 預算約2,490萬 展演19套外地及本地節目 船工號子也登臺',
  ],
  ['渡口的三条船\\沈一舟', '渡口的三条船'],
  ['渡口的三条船\\河口', '渡口的三条船\\河口'],
  ['渡口的三条船 2020年的事', '渡口的三条船 2020年的事'],
  ['渡口的三条船 [复制链接]', '渡口的三条船'],
  ['渡口的三條船[複製鏈接]', '渡口的三條船'],
  ['渡口的三条船 44,541 2024年01月17日', '渡口的三条船'],
  ['渡口的三條船 |', '渡口的三條船'],
])('%s has the headline %s', (line, title) => {
  const { articles, lines } = parseIssue([{ file: 'page.txt', text: [line, text].join('\n\n') }]);
  expect(articles.map((article) => article.title?.text)).toEqual([title]);
  expect(lines[0]).toBe(line);
});

test('the writer behind a headline signs', () => {
  const { articles } = parseIssue([{ file: 'page.txt', text: `渡口的三条船\\沈一舟\n\n${text}` }]);
  expect(articles[0]?.bylines.map(({ name }) => name)).toEqual(['沈一舟']);
});

test.each(['3上一篇 下一篇4 |', '上一版 ｜'])('%s leads through a site and is cut nowhere', (line) => {
  const { setAside } = parseIssue([{ file: 'p.txt', text: ['老渡口搬到下游', text, line].join('\n\n') }]);
  expect(setAside.map((part) => part.text)).toEqual([line]);
});
