import { expect, test } from 'vitest';
import { isRuleLine, isThematicBreak } from '../../../src/parser/text/rule-line.ts';

test.each([
  ['-', true, false],
  ['---', true, true],
  ['* * *', true, true],
  ['________', true, true],
  ['————————', true, false],
  ['==========', true, false],
  ['· · ·', true, false],
  ['-*-*-', true, false],
  ['— 3 —', false, false],
  ['- 守堤人', false, false],
  ['', false, false],
])('a line that is a rule, and a rule of Markdown: %s', (text, rule, thematicBreak) => {
  expect(isRuleLine(text)).toBe(rule);
  expect(isThematicBreak(text)).toBe(thematicBreak);
});
