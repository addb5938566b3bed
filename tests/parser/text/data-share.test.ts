import { describe, expect, test } from 'vitest';
import { isMostlyData } from '../../../src/parser/text/data-share.ts';

describe('a line that says days, hours and numbers', () => {
  test.each([
    '04.11.2016  15:43',
    '28日2022年04月',
    '2024年1-2月刊',
    'SAT/SUN16/17 April 2022',
    '《青口日报》(2016年01月11日 02版)',
    '青口报-东区20251221',
    '中華民國一百零二年十月二十七日　星期日',
    '（2009年5月12日）',
    '农历十二月初八 星期三 第3版',
    '二〇一六年',
    '民國105年',
  ])('%s', (line) => {
    expect(isMostlyData(line)).toBe(true);
  });

  test.each([
    '第一个39年',
    '第一個三十九年',
    '5月30日起青口镇办理居住证',
    '2020年1月至3月青口住宅楼价指数',
    '今年夏时制从4月12日开始',
    '十月的渡口',
    '三十年如一日',
    '28年如一日 大山里的邮路',
    '1. 前言',
    '一周大事(2019年3月31日至4月6日)',
    '青口 2 比 1 胜白沙',
    '星期三的课堂',
    '一摆30年',
    '期盼28年',
    '一年省煤3900吨',
  ])('%s is more than that', (line) => {
    expect(isMostlyData(line)).toBe(false);
  });
});
