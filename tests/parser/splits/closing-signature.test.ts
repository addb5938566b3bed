import { expect, test } from 'vitest';
import { closingTail } from '../../../src/parser/splits/closing-signature.ts';

test.each([
  ['大桥将于下周恢复通车。沈一舟', '沈一舟'],
  ['大橋將於下週恢復通車。沈一舟', '沈一舟'],
  ['大桥将于下周恢复通车。(城管局 沈一舟)', '(城管局 沈一舟)'],
  ['大桥将于下周恢复通车。（文：沈一舟）', '（文：沈一舟）'],
  ['大桥将于下周恢复通车。·沈一舟·', '·沈一舟·'],
  ['图为改造后的码头。（沈一舟 摄）', '（沈一舟 摄）'],
  ['圖為改造後的碼頭。（記者林志豪攝）', '（記者林志豪攝）'],
  ['“明年还来！”沈一舟', '沈一舟'],
  ['大桥将于下周恢复通车。沈一舟 顾小满', '沈一舟 顾小满'],
  ['春耕已近尾声。（本报青口5月6日电）', '（本报青口5月6日电）'],
  ['春耕已近尾聲。（中聯社青口六日訊）', '（中聯社青口六日訊）'],
])('%s closes with %s', (text, tail) => {
  const found = closingTail(text);
  expect(found && text.slice(found.at)).toBe(tail);
});

test.each([
  '大桥将于下周恢复通车。',
  '大桥将于下周恢复通车。会议',
  '大桥将于下周恢复通车。高质量',
  '他说:“再谈怎么分。”',
  '大桥将于下周恢复通车。全市上下要认真贯彻会议精神',
  '青口大桥合龙',
])('%s has no tail', (text) => {
  expect(closingTail(text)).toBeUndefined();
});
