import { expect, test } from 'vitest';
import { isSpeechTurn } from '../../../src/parser/text/speech.ts';

test.each([
  ['记者：下一步有什么打算？', true],
  ['記者：當初為什麼想種樹？', true],
  ['问：钱从哪里来？', true],
  ['答：最缺的是人。', true],
  ['主持人：欢迎各位来到现场！', true],
  ['记者：沈一舟', false],
  ['作者: 沈一舟。', false],
  ['记者：沈一舟。', false],
  ['路修好了，钱从哪里来？', false],
  ['答读者问', false],
])('%s', (text, speech) => {
  expect(isSpeechTurn(text)).toBe(speech);
});
