import { expect, test } from 'vitest';
import { anyWord, oneOf } from '../../../src/parser/text/one-of.ts';

test('what any of several expressions finds, each with its own ends', () => {
  const day = oneOf(/^今[天日]/, /\d日$/);
  expect(['今天', '6月2日', '老渡口今天', '2日起'].map((text) => day.test(text))).toEqual([true, true, false, false]);
});

test('any word of some lists', () => {
  const street = new RegExp(`^${anyWord('老街 [大小]街', '步行街')}$`);
  expect(['老街', '小街', '步行街', '街'].map((text) => street.test(text))).toEqual([true, true, true, false]);
});
