import { describe, expect, test } from 'vitest';
import { lean } from '../../../src/parser/text/lean.ts';

describe('lean', () => {
  test.each([
    [/^\p{Script=Han}{2,4}$/u, '青口镇', true],
    [/^\p{Script=Han}{2,4}$/u, '青口3', false],
    [/^[\p{Script=Han}A-Z\]]+$/u, '青口A]', true],
    [/^[^\p{Script=Han}]+$/u, 'A3。', true],
    [/^[^\p{Script=Han}]+$/u, 'A3口', false],
    [/^\p{Script=Han}{2}$/u, '〇々', true],
    [/^\p{Script=Han}+$/u, '𠮷川', true],
    [/^\p{L}\p{Script=Han}$/u, 'A口', true],
  ])('%s says of %s what it said: %s', (pattern, text, expected) => {
    expect([pattern.test(text), lean(pattern).test(text)]).toEqual([expected, expected]);
  });

  test('keeps the other flags', () => {
    expect(lean(/app\p{Script=Han}/giu).flags).toBe('gi');
  });
});
