import { expect, test } from 'vitest';
import { partsBlank } from '../../../src/parser/joins/parts-names.ts';

test.each([
  ['这一经验已在各分厂推广。（沈一舟', '顾小满）', 1, true],
  ['這一經驗已在各分廠推廣。(沈一舟', '顧小滿)', 1, true],
  ['这一经验已在各分厂推广。（沈一', '舟 顾小满）', 0, false],
  ['这一经验已在各分厂推广。（沈一舟', '顾小满）', 4, false],
  ['本报讯（记者　沈一舟　通讯员　魏　可', '顾小满）　昨天', 2, true],
  ['本报讯（记者 沈一舟 通讯员 魏', '可 顾小满）昨天', 2, false],
  ['这一经验（去年秋天从邻县学来', '的）已在各分厂推广。', 1, false],
])('%s + %s, set in by %i: a blank between names is %s', (before, text, indent, expected) => {
  expect(partsBlank(before, { text, indent })).toBe(expected);
});
