import { expect, test } from 'vitest';
import { namesMaker } from '../../../src/parser/furniture/maker.ts';

test.each([
  ['编印：村务监督委员会', true],
  ['主辦：青口中學', true],
  ['主管：青口镇党委', true],
  ['協辦:青口文化會', true],
  ['印製：青口印刷廠', true],
  ['审核：顾小满', true],
  ['主办青口中学', false],
  ['主办：', false],
  ['提问：主办方是谁', false],
])('%s says who makes the paper: %s', (line, told) => {
  expect(namesMaker(line)).toBe(told);
});
