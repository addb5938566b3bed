import { expect, test } from 'vitest';
import { areFiguresBelow } from '../../../src/parser/headlines/figures-below.ts';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '大溪口滯洪池五月十二日啟用，滯洪池可蓄洪13萬噸，平時開放民眾散步，汛期由抽水站調節水位。';

test.each([
  ['大溪口滯洪池正式啟用', '可蓄洪13萬噸 兼作親水公園', true],
  ['大溪口滯洪池正式啟用', '水面開放 兼作親水公園', false],
  ['大溪口滯洪池啟用一週年', '可蓄洪13萬噸 兼作親水公園', true],
  ['大溪口3座滯洪池正式啟用', '可蓄洪13萬噸 兼作親水公園', false],
  ['為民眾辦好每一件實事', '滯洪池可蓄洪13萬噸 兼作親水公園', false],
  ['滯洪池啟用', '可蓄洪13萬噸 兼作親水公園', false],
])('%s above %s tells in full what happened: %s', (first, second, are) => {
  expect(areFiguresBelow(first, second, text)).toBe(are);
});

test.each([
  ['大溪口滯洪池正式啟用', '可蓄洪13萬噸 兼作親水公園', `【記者沈一舟／青口報導】${text}`],
  [
    '青口小区给楼道装上“聪明眼”',
    '148只烟感探头接入值班室',
    '青口小区上周给楼道装上烟感探头，148只探头都接到了社区的值班室，灶上忘了关火，值班室里就响起铃声。',
  ],
])('%s is the title, %s its subtitle', (first, second, below) => {
  const [article] = parseIssue([{ file: 'p1.txt', text: [first, second, below].join('\n') }]).articles;
  expect([article?.title?.text, article?.subtitle.map((line) => line.text)]).toEqual([first, [second]]);
});
