import { expect, test } from 'vitest';
import { ledger, parseIssue } from '../../../src/parser/index.ts';

const text = '青口鎮公所昨天上午在河堤邊舉辦植樹活動，兩百多位鄉親冒著細雨到場，種下三百棵樹苗，場面溫馨。';

test.each([
  ['青口鎮植樹 三百鄉親動手 ', `記者沈一舟/報導   ${text}`],
  ['鎮長宣布:明年再種三百棵 ', `【記者沈一舟/青口報導】${text}`],
  ['三百鄉親動手植樹 ', `【記者沈一舟綜合報導】${text}`],
  ['三百鄉親動手植樹　', `【青口日報／記者沈一舟／青口報導】${text}`],
])('the headline %j stands on the line of its lead', (headline, story) => {
  const [article, ...others] = parseIssue([{ file: 'p.txt', text: `${headline}${story}\n${text}` }]).articles;
  expect(others).toEqual([]);
  expect(article?.title?.text).toBe(headline.trim());
  expect(article?.body[0]?.text).toBe(story);
  expect(article?.bylines.map(({ name }) => name)).toEqual(['沈一舟']);
});

test.each([
  `本报青口11月28日电 记者沈一舟报道：${text}`,
  `鎮長在會上說，青口的樹要種得活 記者沈一舟/報導 ${text}`,
  `三百鄉親動手植樹 記者從鎮公所獲悉，${text}`,
])('%s is not parted', (line) => {
  const [article] = parseIssue([{ file: 'p.txt', text: `青口植樹節開鑼\n${line}` }]).articles;
  expect([article?.title?.text, article?.body[0]?.text]).toEqual(['青口植樹節開鑼', line]);
});

test.each([
  ['青口鎮植樹 三百鄉親動手', '□晚報記者 沈一舟', '本報訊 '],
  ['“市民看树苗”下周开始 三百乡亲动手', '■本报记者 沈一舟 顾小满', '本报青口讯'],
  ['三百乡亲动手植树', '□ 记者 沈一舟', '本报讯 '],
])('headline %j, signature %j and lead on one line are three', (headline, signature, lead) => {
  const issue = parseIssue([{ file: 'p.txt', text: `${headline} ${signature} ${lead}${text}` }]);
  const [article] = issue.articles;
  expect(article?.title?.text).toBe(headline);
  expect(article?.signatures.map((part) => part.text)).toEqual([signature]);
  expect(article?.body.map((part) => part.text)).toEqual([`${lead}${text}`]);
  expect(ledger(issue)).toEqual([]);
});
