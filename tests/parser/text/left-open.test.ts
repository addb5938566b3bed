import { expect, test } from 'vitest';
import { leftOpen } from '../../../src/parser/text/left-open.ts';

const open = leftOpen(['“”', '《》']);

test.each([
  ['选出新一届村“两', 0b01],
  ['“两委”成员', 0],
  ['《“双拥”工作', 0b10],
  ['“读《河边', 0b11],
  ['”读《河边》', 0],
  ['“读”又“写', 0b01],
  ['', 0],
])('the pairs that a text leaves open: %s', (text, pairs) => {
  expect(open(text)).toBe(pairs);
});
