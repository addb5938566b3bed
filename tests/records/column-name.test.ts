import { expect, test } from 'vitest';
import { columnName } from '../../src/records/column-name.ts';

test.each([
  ['【今日提醒】', '今日提醒'],
  ['［安全講堂］', '安全講堂'],
  ['（凡人小事）', '凡人小事'],
  ['■民生直通车', '民生直通车'],
  ['● 校园 短波 ●', '校园 短波'],
  ['※ 鄉情小品 ※', '鄉情小品'],
  ['◎校园短波◎', '校园短波'],
  ['〖今日提醒〗', '今日提醒'],
  ['读者来信：', '读者来信'],
  ['要闻', '要闻'],
  ['★★★', '★★★'],
])('%s is the column %s', (printed, name) => {
  expect(columnName(printed)).toBe(name);
});
