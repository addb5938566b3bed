import { expect, test } from 'vitest';
import { saysAgain } from '../../../src/parser/text/says-again.ts';

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路。';

test.each([
  ['守堤三十年的三条船', `守堤三十年的三条船 ${text}`, false],
  ['守堤三十年不下火线的三条船', `守堤三十年不下火线的三条船 ${text}`, true],
  ['1. 守堤三十年 不下火线的三条船', `第1版专栏:守堤三十年不下火线的三条船 ${text}`, true],
  ['守堤人说守堤三十年守堤人', `守堤人说守堤三十年守堤人 ${text}`, true],
  ['守堤的人守了三十 年', `守堤的人守了三十 年 ${text}`, true],
  ['文化站站长 沈一 舟', `文化站站长 沈一 舟說,${text}`, false],
  ['青口镇文化站站长沈一舟先生', `青口镇文化站站长沈一舟先生說,${text}`, false],
  ['守堤三十年不下火线的三条船。', `守堤三十年不下火线的三条船。 ${text}`, false],
  ['守堤三十年不下火线的三条船', `${text.repeat(2)}守堤三十年不下火线的三条船`, false],
])('%s above %s: said again %s', (line, below, said) => {
  expect(saysAgain(line, below)).toBe(said);
});
