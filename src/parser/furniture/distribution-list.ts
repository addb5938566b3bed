import type { Row } from '../rows/row.ts';
import { lean } from '../text/lean.ts';
import { fitsOneOf } from '../text/quick-look.ts';
import type { FurnitureRule } from './rule.ts';

const receivers =
  /^(?:报|報|送|发|發|主送|抄送|抄报|抄報|分送|印发|印發|呈送|呈报|呈報|报送|報送|發送|发送|报\s?送|主题词|主題詞)\s?[:：]/;
/** Where a bureau of Taiwan sends it; the label also opens speech, which ends as sentences do. */
const copies = /^(?:正本|副本|陳|呈)\s?[:：][^。，！？；!?]{2,80}$/;
const printed =
  /^[（(]?\s?(?:共\s?印|印[发發]|油印|本[件期刊报報](?:共)?印)\s?[\d一二三四五六七八九十百千]{1,5}\s?[份册冊](?:[\s　,，]{1,2}[发發]至\S{2,12})?\s?[)）]?$/;
const issued = lean(
  /^\p{Script=Han}{2,20}(?:办公室|辦公室|委员会|委員會|秘书处|秘書處)\s*\d{4}年\d{1,2}月\d{1,2}日\s?印[发發]?$/u,
);

const isCounted = fitsOneOf([
  { pattern: printed, holds: '份册冊' },
  { pattern: issued, ends: '印发發' },
]);

const isOfList = (row: Row | undefined) =>
  row !== undefined &&
  row.text.length <= 200 &&
  (/^(?:编辑|編輯|责任编辑|責任編輯|签发|簽發|打印|校对|校對)\s?[:：]|共\s?印\s?\d/.test(row.text) ||
    receivers.test(row.text) ||
    copies.test(row.text) ||
    isCounted(row.text) ||
    !/[\p{L}\p{N}]/u.test(row.text));

/** `报:县委、县政府领导` `送:各乡镇` `抄送:…` `(共印80份)`: to whom a briefing goes; its last line, or one of several. */
export const distributionList: FurnitureRule = {
  name: 'distribution-list',
  limit: 200,
  sentences: true,
  needs: { holds: '印:：' },
  test: ({ row, before, after }) =>
    isCounted(row.text) ||
    ((receivers.test(row.text) || copies.test(row.text)) &&
      !/[！？!?]$/.test(row.text) &&
      (after === undefined || after.opensPage || isOfList(before) || isOfList(after))),
};
