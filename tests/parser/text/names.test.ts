import { expect, test } from 'vitest';
import { isPersonName } from '../../../src/parser/text/names.ts';

test.each(['全体', '全體', '高兴', '高興', '国庆', '國慶', '计划', '計劃', '时评', '時評', '卫健', '衛健'])(
  '%s opens with a surname and is a word in either script',
  (word) => {
    expect(isPersonName(word)).toBe(false);
  },
);

test.each(['沈一舟', '顧小滿', '罗立'])('%s is a name', (name) => {
  expect(isPersonName(name)).toBe(true);
});
