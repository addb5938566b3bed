import type { FurnitureRule } from './rule.ts';

/** `报:县委、县政府领导` `送:各乡镇` `抄送:…` `(共印80份)`: to whom a briefing goes. */
export const distributionList: FurnitureRule = {
  name: 'distribution-list',
  limit: 200,
  test: ({ row }) =>
    /^(?:报|報|送|发|發|主送|抄送|抄报|抄報|分送|印发|印發|呈送|呈报|报送|發送|发送|报\s?送)\s?[:：]/.test(row.text) ||
    /^[（(]?\s?共\s?印\s?\d{1,5}\s?份\s?[)）]?$/.test(row.text) ||
    /^\p{Script=Han}{2,20}(?:办公室|辦公室|委员会|秘书处|秘書處)\s*\d{4}年\d{1,2}月\d{1,2}日\s?印[发發]?$/u.test(
      row.text,
    ),
};
