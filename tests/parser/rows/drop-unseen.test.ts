import { expect, test } from 'vitest';
import { ledger, parseIssue, renderOutline } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';
const read = (...lines: string[]) => parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);

test.each([['\u200b'], ['\u2060'], ['\ufeff'], ['\u00ad'], ['\u200e'], ['\u200d']])(
  'characters that print nothing part neither a day nor a name nor a word (%j)',
  (unseen) => {
    const head = `青口日报 2021年${unseen}6月${unseen}2日 星期三`;
    const issue = read(head, '', '大桥合龙', text, text, `沈${unseen}一舟`, '', '守堤人', text, `（顾小${unseen}满）`);
    expect(ledger(issue)).toEqual([]);
    expect(issue.articles.map(({ title }) => title?.text)).toEqual(['大桥合龙', '守堤人']);
    expect(issue.articles.flatMap(({ bylines }) => bylines.map(({ name }) => name))).toEqual(['沈一舟', '顾小满']);
    expect(issue.dates.find(({ place }) => place === 'header')?.value).toBe('2021-06-02');
    expect(issue.setAside.filter(({ text: aside }) => aside === unseen)).toHaveLength(4);
  },
);

test('an indent behind such a character is one, and a picture of several signs stays whole', () => {
  const family = '👨\u200d👩\u200d👧';
  const issue = read('大桥合龙', `\u200b　　${text}`, `　　${text.slice(0, 20)}${family}。`, '守堤人', `　　${text}`);
  expect(ledger(issue)).toEqual([]);
  expect(issue.articles[0]?.body[0]?.text).toBe(text);
  expect(issue.articles[0]?.body[1]?.text).toContain(family);
});

test('the proof sheet names them by their numbers, with the reason', () => {
  const sheet = renderOutline(read('大桥合龙', text.replace('水利', '水\u200b\u200e利')));
  expect(sheet).toMatch(/^2 +set aside +invisible +U\+200B U\+200E$/m);
});

test('a line of nothing else stays as it is', () => {
  const issue = read('大桥合龙', text, '\u200b\u200b', text);
  expect(ledger(issue)).toEqual([]);
  expect(issue.setAside.map(({ reason }) => reason)).toEqual(['rule-line']);
});
