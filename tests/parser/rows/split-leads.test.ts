import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

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
