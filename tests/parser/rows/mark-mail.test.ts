import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';
const read = (...lines: string[]) => parseIssue([{ file: 'mail.txt', text: lines.join('\n') }]);

test.each([
  [
    ['寄件者: 青口校友會 <news@example.org>', '收件者: 會員', '日期: 2021年6月2日', '主旨: [青口校友會] 電子報第 8 期'],
    '各位會員平安：',
    ['--', '青口校友會', '取消訂閱：https://example.org/u'],
  ],
  [
    ['发件人：青口商会 <news@example.org>', '发送时间：2021年6月2日', '收件人：会员', '主题：商会通讯第8期'],
    '各位会员：',
    ['--', '青口商会', '退订：https://example.org/u'],
  ],
])('the head of an issue sent by mail, its greeting and its end are of no article', (head, greeting, foot) => {
  const items = ['守堤人和他的船', '渡口搬到下游'].flatMap((title) => [
    '',
    '**********',
    `◎${title}`,
    '',
    text,
    '',
    '詳情請見：https://example.org/1',
  ]);
  const { articles, setAside, dates } = read(...head, '', greeting, ...items, '', ...foot);
  expect(articles.map(({ title }) => title?.text)).toEqual(['守堤人和他的船', '渡口搬到下游']);
  expect(articles.map(({ notes }) => notes.map((note) => note.text))).toEqual([
    ['詳情請見：https://example.org/1'],
    ['詳情請見：https://example.org/1'],
  ]);
  const aside = setAside.map((part) => part.text);
  for (const line of [...head, greeting, ...foot]) expect(aside).toContain(line);
  expect(dates[0]?.printed).toBe('2021年6月2日');
});

test('what programs say of the form of a letter stands in its head', () => {
  const head = ['From: 青口校友會 <news@example.org>', 'To: m@example.org', 'Date: Wed, 2 Jun 2021 09:20:00 +0800'];
  const form = ['Subject: 電子報第 8 期', 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=UTF-8'];
  const { articles } = read(
    ...head,
    ...form,
    '',
    '各位會員平安：',
    '',
    '守堤人和他的船',
    text,
    '',
    '渡口搬到下游',
    text,
  );
  expect(articles.map(({ title }) => title?.text)).toEqual(['守堤人和他的船', '渡口搬到下游']);
});

test('a letter whose subject names no issue keeps it, and its greeting', () => {
  const head = ['寄件者: 沈一舟 <s@example.org>', '收件者: 會員'];
  const { setAside } = read(...head, '主旨: 渡口的三條船', '', '各位會員平安：', '', text, '', text);
  expect(setAside.map((part) => part.text)).not.toContain('各位會員平安：');
});

test('an address below a headline is not told to be more of a text', () => {
  const { articles } = read('守堤人', text, '渡口的三条船', '詳情請見：https://example.org/1', text);
  expect(articles[0]?.notes.map((note) => note.text)).toEqual([]);
});

test.each([
  ['寄件人：渡口', '收件人：远方', '标题：一封迟到的信'],
  ['寄件者：渡口', '收件者：遠方', '標題：一封遲到的信'],
])('a letter printed in a paper keeps who wrote it to whom (%s)', (...head) => {
  const aside = read(...head, '', text, '', text).setAside.map((part) => part.text);
  expect(aside).not.toContain(head[0]);
  expect(aside).not.toContain(head[1]);
});

test('a subject about those who write for a bulletin names no issue', () => {
  const head = ['发件人：青口商会 <news@example.org>', '发送时间：2021年6月2日', '主题：通讯员下月培训'];
  const { articles, setAside } = read(...head, '', '各位通讯员：', '', text, '', text);
  expect(setAside.map((part) => part.text)).not.toContain('各位通讯员：');
  expect(articles.map(({ title }) => title?.text).join()).toContain('通讯员下月培训');
});
