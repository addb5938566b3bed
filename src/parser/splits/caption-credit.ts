import { parseSignature } from '../signatures/parse-signature.ts';
import { isCaption, namesPlaces } from '../text/caption.ts';
import { lean } from '../text/lean.ts';
import { endsWithOneOf } from '../text/quick-look.ts';
import type { Tail } from './closing-signature.ts';

/** With what a credit ends. */
const mayCredit = endsWithOneOf('摄攝影）)');
const credit = /[摄攝]影?[）)]?$/;

/** `示意圖` `（资料图片）青口镇街景`: says outright that a picture stands above. */
const stock = lean(
  /^(?:\p{Script=Han}{1,4}(?:[图圖]片?|照片)|[（(【]\p{Script=Han}{0,4}(?:[图圖]片?|照片)[）)】].{0,24})$/u,
);

/** `顾小满在给豆腐压板` `志愿者正在清理河道`: somebody at something, as pictures show and headlines seldom say. */
const doing = lean(/^\p{Script=Han}{2,8}在\p{Script=Han}{2}/u);

/** Longest caption of one line, and longest credit. */
const longest = 90;
const longestCredit = 30;

/** `▲顾小满（右）接受采访 记者 沈一舟 摄` `（示意圖）（沈一舟攝）`: who took the picture, behind the caption without a full stop. Offsets into the text. */
export function captionCredit(text: string): Tail | undefined {
  if (!mayCredit(text) || text.length > longest || !credit.test(text)) return undefined;
  for (let at = Math.max(2, text.length - longestCredit); at < text.length - 2; at += 1) {
    if (!/[ \u3000（(]/.test(text.charAt(at))) continue;
    const head = text.slice(0, at).trimEnd();
    const tail = text.slice(at).trimStart();
    const signature = parseSignature(tail);
    if (!signature?.explicit || signature.signers.length === 0 || signature.units.length > 0) continue;
    if (!signature.signers.some(({ role }) => role === 'photographer')) continue;
    const shown = stock.test(head) || doing.test(head) || namesPlaces(head) || isCaption(head);
    return shown ? { at: text.length - tail.length, kind: 'signature', signature } : undefined;
  }
  return undefined;
}
