import { expect, test } from 'vitest';
import { arePlainWords } from '../../../src/parser/signatures/plain-words.ts';

test.each([
  '农贸市场改造开始',
  '补短板　强弱项　农贸市场改造开始',
  '全县新增44个充电桩',
  '提高认识 明确方向',
  '难在心头',
])('%s signs nothing', (text) => {
  expect(arePlainWords(text)).toBe(true);
});

test.each([
  '沈一舟',
  '沈 舟',
  '沈一舟 顾小满',
  '欧阳一舟',
  '相一舟',
  '达木林扎布',
  '格桑卓玛',
  '沈一舟摄',
  '记者沈一舟',
  '沈一舟委员',
  '青口镇党政办',
  '县城管局',
  '青口小学五年级一班',
  '口沈一舟',
  '发自青口',
  '2班',
  '',
])('%s may sign', (text) => {
  expect(arePlainWords(text)).toBe(false);
});
