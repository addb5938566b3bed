import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '走在村里，迎面来的人说着不同的方言，原来这是一个有五个姓氏、两百多户人家的村子。';
const read = (line: string) => {
  const lines = ['山沟里的百姓村', '本报记者 沈一舟', line, text];
  const [article] = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).articles;
  return {
    title: article?.title?.text,
    data: [article?.dateline, ...(article?.notes ?? [])].map((part) => part?.text),
  };
};

test.each(['9月21日 青口镇东村', '9月21日　青口鎮東里'])('%s below the reporter tells when and where', (line) => {
  const { title, data } = read(line);
  expect(title).toBe('山沟里的百姓村');
  expect(data).toContain(line);
});

test('what happened on a day is more than that', () => {
  expect(read('9月21日 专家走进社区').data).not.toContain('9月21日 专家走进社区');
});

test.each([
  ['1974-03-14(本報訊)', '1974-03-28(青口社訊)'],
  ['1974-03-14（本报讯）', '1974-03-28（青口社讯）'],
  ['1974-03-14(本報河口十一日專電)', '1974-03-28(本報訊)'],
])('the day of a record with who sent it, %s, dates a text without a headline, too', (first, second) => {
  const lines = [first, text, second, text, '渡口搬到下游', first, text];
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual([undefined, undefined, '渡口搬到下游']);
  expect(setAside).toEqual([]);
});

test('a day in brackets below an ended text closes it', () => {
  const lines = ['渡口的船', text, '(2024年4月22日)', '巷口的燈', text, '（2024年4月22日）', '河邊散步', text];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect(articles.map(({ title, dateline }) => [title?.text, dateline?.text])).toEqual([
    ['渡口的船', '(2024年4月22日)'],
    ['巷口的燈', '（2024年4月22日）'],
    ['河邊散步', undefined],
  ]);
});

test('the day in seven figures below a dispatch of an agency is its own, whoever edited it', () => {
  const text = '（中央社記者沈一舟青口2日電）青口鎮老渡口2日搬進新家，渡船由三條增加到五條，每天早晨六點開航。';
  const lines = ['老渡口搬進新家', `${text}（編輯：顧小滿）`, '1100602', '', '新橋路燈換新', text, '1100602'];
  const { articles } = parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title, dateline }) => [title?.text, dateline?.text])).toEqual([
    ['老渡口搬進新家', '1100602'],
    ['新橋路燈換新', '1100602'],
  ]);
});
