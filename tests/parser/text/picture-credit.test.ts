import { expect, test } from 'vitest';
import { isPictureCredit } from '../../../src/parser/text/caption.ts';

test.each([
  ['圖/青口農會', true],
  ['插圖：本報美編', true],
  ['圖/先鋒社  翻攝', true],
  ['图片: 青口在线', true],
  ['青口文教中心提供', true],
  ['防汛演练现场 青口镇政府供图', true],
  ['图书馆搬新家', false],
  ['图什么？图大家方便', false],
  ['免费茶水由居委会提供，天天不断', false],
])('%s says who gave a picture: %s', (text, credit) => {
  expect(isPictureCredit(text)).toBe(credit);
});
