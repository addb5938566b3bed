import { expect, test } from 'vitest';
import { isTwoClauses } from '../../../src/parser/headlines/two-lines.ts';

test.each([
  ['巴士站搬遷', '長者多行十五分鐘', '運輸署昨日宣布，巴士站下月搬遷，長者須多行十五分鐘。', true],
  // the text says the second more fully
  ['血庫告急', '青口民眾挽袖', '捐血中心血庫存量不足六天，青口公所今天邀集民眾挽袖。', true],
  // a long second line that the text says more fully is the title
  ['居民半夜排隊取水', '青口水管爆裂停水17小時', '青口水管爆裂停水17小時，居民排隊取水。', false],
  // what happened is a meeting
  ['年度任务过半', '青口镇召开党员大会', '5月6日，青口镇召开党员大会，总结年度工作。', false],
  // a theme
  ['美丽河湖建设', '青口河又见白鹭', '美丽河湖建设推进以来，青口河又见白鹭。', false],
  // what news of its kind is called
  ['氣象消息', '入秋首波鋒面到', '氣象單位表示，入秋首波鋒面到了。', false],
  ['创新前沿', '十年磨一“芯”', '开发区科技创新大会传出消息，十年磨成一枚芯片。', false],
  // the text says nothing of the first
  ['存粮充裕', '米价平稳', '本市粮价自上周以来续趋平稳。', false],
])('%s / %s', (first, second, text, expected) => {
  expect(isTwoClauses(first, second, text)).toBe(expected);
});
