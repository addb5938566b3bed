import { expect, test } from 'vitest';
import { findDamage } from '../../src/parser/damage/index.ts';

test.each([
  ['a reading left by a conversion', '大家要創(chuàng)新，要', 'conversion-damage', 4],
  ['the same in full-width brackets', '大家要創（chuàng）新，要', 'conversion-damage', 4],
  ['characters an encoding could not hold', '青口??大桥', 'conversion-damage', 3],
  ['the replacement character', '青口\ufffd大桥', 'conversion-damage', 3],
  ['a private-use character', '青口\ue000大桥', 'odd-character', 3],
  ['half of a surrogate pair', '青口\ud842大桥', 'odd-character', 3],
  ['a control character', '青口\u0007大桥', 'odd-character', 3],
  ['the delete character', '青口\u007f大桥', 'odd-character', 3],
  ['a mark that turns the direction', '青口\u202e大桥', 'odd-character', 3],
  ['an invisible character', '青口\u200b大桥', 'odd-character', 3],
  ['the mark of a file in mid-text', '青口\ufeff大桥', 'odd-character', 3],
  ['a line end that is none here', '青口\u2028大桥', 'odd-character', 3],
  ['the place of a picture', '青口\ufffc大桥', 'odd-character', 3],
  ['characters lost in two conversions', '青口锟斤拷大桥', 'conversion-damage', 3],
  ['a character that the fonts of a PDF file do not name', '青口(cid:1234)大桥', 'conversion-damage', 3],
  ['a character reference left in plain text', '青口&nbsp;大桥', 'conversion-damage', 3],
  ['one by its number', '青口&#22823;桥', 'conversion-damage', 3],
  ['UTF-8 that was read as GBK', '6鏈1鏃ヤ笂鍗堬紝娌冲彛澶фˉ鍚堥緳銆傛爣蹇楃潃锛屽叏绾', 'conversion-damage', 19],
  ['UTF-8 that was read as Latin letters', 'æ²³å¤§æ¡¥', 'conversion-damage', 1],
  ['quotation marks that were read so', '青口â€œ大桥', 'conversion-damage', 3],
  ['one character that was read so', '青口大æ¡¥', 'conversion-damage', 4],
  ['what was read so twice', '青口Ã¤Â½大桥', 'conversion-damage', 3],
  ['the mark of a second file that was read so', 'ï»¿青口大桥', 'conversion-damage', 1],
  ['GBK that was read as Latin letters', '6ºÓ¿Ú´óÇÅºÏÁú', 'conversion-damage', 2],
])('tells of %s', (_, line, rule, column) => {
  const [message, ...others] = findDamage(['会议开始。', line]);
  expect(others).toEqual([]);
  expect(message).toMatchObject({ rule, line: 2, column });
});

test.each([
  ['an English name in brackets', '使用苹果(App Store)下载'],
  ['an abbreviation', '世界卫生组织(who)表示'],
  ['an ampersand', 'R&D中心与AT&T、b&b;'],
  ['two questions', '真的吗？？你去不去？'],
  ['tabs and ideographic blanks', '\t　青口大桥'],
  ['quotation marks and dashes', '“青口”——大桥……'],
  ['rare characters beyond the BMP', '𠮷田村'],
  ['a rare character that damage makes, too', '木匠锛平了木头。'],
  ['words of other languages', 'Übergröße à côté, São João, «ça et là», 5 °C ±2, £5 – £7'],
])('keeps silent about %s', (_, line) => {
  expect(findDamage([line])).toEqual([]);
});

test('tells of fifty lines of one kind one by one, of the rest in one sentence', () => {
  const messages = findDamage([...Array.from({ length: 80 }, () => '青口??大桥'), '青口\u0007大桥']);
  expect(messages.map(({ rule }) => rule)).toEqual([
    ...Array.from({ length: 50 }, () => 'conversion-damage'),
    'more-damage',
    'odd-character',
  ]);
  expect(messages[50]).toMatchObject({ line: 51, text: expect.stringContaining('conversion-damage in 30 more lines') });
});
