import { expect, test } from 'vitest';
import { isLabelled } from '../../../src/parser/roles/meta-line.ts';

test.each([
  ['2018年11月08日  来源:青口晚报', true],
  ['39-06-02　作者：沈一舟', true],
  ['109/06/02 發布單位：青口縣政府', true],
  ['39个村完成换届', false],
  ['3月2日 沈一舟', false],
])('%s: a line of data %s', (text, data) => {
  expect(isLabelled(text)).toBe(data);
});
