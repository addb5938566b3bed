import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';
import { readInsetLead } from '../../../src/parser/signatures/inset-lead.ts';

const text = '青口大橋昨天合龍，年底可以通車，兩岸的居民不必再等渡船。';

test.each([
  `重陽將屆，志工走訪長者。（記者顧小滿攝） 記者沈一舟/河口報導 ${text}`,
  `2021.06.02記者沈一舟/特稿${text}`,
  `大橋合龍 年底通車 本报讯 记者沈一舟报道：${text}`,
  `大橋合龍 | 記者沈一舟/河口報導 | ${text}`,
  `河口海景 水彩 2017 文/圖 沈一舟 ${text}`,
])('the lead in %s', (line) => {
  expect(readInsetLead(line)?.signers[0]?.name).toBe('沈一舟');
});

test.each([text, `${text} 他對記者沈一舟說，橋修好了。`, `（記者顧小滿攝）${text}`])('no lead stands in %s', (line) => {
  expect(readInsetLead(line)).toBeUndefined();
});

test('only the first text of an article has its lead behind something else', () => {
  const lines = ['青口大橋合龍', text, `居民很高興。 記者沈一舟/河口報導 ${text}`];
  const [article] = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]).articles;
  expect(article?.bylines).toEqual([]);
});
