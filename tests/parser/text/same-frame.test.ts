import { expect, test } from 'vitest';
import { inOneFrame } from '../../../src/parser/text/same-frame.ts';

test.each([
  ['青口大學110學年度第2學期第1次校務會議紀錄', '青口大學111學年度第1學期第2次校務會議紀錄', true],
  ['〈渡口副刊〉三十家賀報慶／渡口', '〈渡口副刊〉三十家賀報慶／我們的三條船', true],
  ['中华民国78年青口日报第一四九六期', '中华民国79年青口日报第一五一二期', true],
  ['青口镇部署防汛工作', '青口镇表彰防汛先进', false],
  ['青口镇北河口险段守堤三十年', '青口镇北河口险段守堤三十年', false],
  ['青口镇北河口险段守堤三十年', '青口镇北河口险段守堤三十年。', false],
  ['一、组织领导', '二、组织领导', false],
])('%s and %s: in one frame %s', (one, other, framed) => {
  expect(inOneFrame(one, other)).toBe(framed);
});
