import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';
import { isCutOff, sendsToRest } from '../../../src/parser/text/teaser.ts';

test.each([
  ['渡口昨天一大早… 閱讀全文>> |', true, true],
  ['縣府日前表示，老渡口將在……', false, false],
  ['縣府日前表示，老渡口將在 ...', true, false],
  ['老渡口搬新家 ... Read More', true, true],
  ['官員說，渡口將在下月... [详细]', true, true],
  ['... [詳細]', true, true],
  ['官員說，渡口將在 ......', true, false],
  ['官員說，渡口將在下月......', false, false],
  ['想知道更多，請閱讀全文', false, false],
  ['老渡口搬新家。', false, false],
])('%s breaks off: %s, and sends to the rest: %s', (text, cut, sends) => {
  expect(isCutOff(text)).toBe(cut);
  expect(sendsToRest(text)).toBe(sends);
});

test('a short line that sends to the rest ends its text, and another text begins below it', () => {
  const { articles } = parseIssue([
    {
      file: 'p1.txt',
      text: [
        '老渡口搬新家',
        '〔記者沈一舟/青口報導〕青口鎮的老渡口搬進新家，渡船由三條增加到五條，兩岸居民往來方便許多。',
        '昨天一大早… 閱讀全文>> |',
        '〔記者顧小滿/河口報導〕河口國小運動會在雨中開幕，學生冒雨賽跑，家長在場邊打氣，教練說孩子們都很勇敢。',
      ].join('\n'),
    },
  ]);
  expect(articles.map(({ title, body }) => [title?.text, body.length])).toEqual([
    ['老渡口搬新家', 2],
    [undefined, 1],
  ]);
});
