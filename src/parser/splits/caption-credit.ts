import { parseSignature } from '../signatures/parse-signature.ts';
import { isCaption, namesPlaces } from '../text/caption.ts';
import { endsWithEvent } from '../text/event.ts';
import { lean } from '../text/lean.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import type { Tail } from './closing-signature.ts';

/** What a credit says. */
const mayCredit = holdsOneOf('摄攝');
const credit = /[摄攝]影?[）)]?$|[ \u3000（(][摄攝]影?[ \u3000]?[:：/／]\S[^，。]*$/;

/** `示意圖` `（资料图片）青口镇街景`: says outright that a picture stands above. */
const stock = lean(
  /^(?:\p{Script=Han}{1,4}(?:[图圖]片?|照片)|[（(【]\p{Script=Han}{0,4}(?:[图圖]片?|照片)[）)】].{0,24})$/u,
);

/** `顾小满在给豆腐压板` `志愿者正在清理河道`: somebody at something, as pictures show and headlines seldom say. */
const doing = lean(/^\p{Script=Han}{2,8}在\p{Script=Han}{2}/u);

/** Shortest caption among the paragraphs of an article that nothing but its credit tells. */
const shortest = 4;
/** Longest caption of one line, and longest credit. */
const longest = 90;
const longestCredit = 30;

/** `整治后的青口河岸` among the paragraphs of an article; `记者` is the credit's, and `青口大桥合龙` the headline of a picture story. */
const isPlainCaption = (head: string, text: string): boolean =>
  head.length >= shortest && !endsWithEvent(head) && parseSignature(text) === undefined;

/**
 * `▲顾小满（右）接受采访 记者 沈一舟 摄` `（示意圖）（沈一舟攝）`: who took the picture, behind the caption without a full stop; `inText`:
 * a paragraph stands above. Offsets into the text.
 */
export function captionCredit(text: string, inText: boolean): Tail | undefined {
  if (text.length > longest || !mayCredit(text) || !credit.test(text)) return undefined;
  for (let at = Math.max(2, text.length - longestCredit); at < text.length - 2; at += 1) {
    if (!/[ \u3000（(]/.test(text.charAt(at))) continue;
    const head = text.slice(0, at).trimEnd();
    const tail = text.slice(at).trimStart();
    const signature = parseSignature(tail);
    if (!signature?.explicit || signature.signers.length === 0 || signature.units.length > 0) continue;
    if (!signature.signers.some(({ role }) => role === 'photographer')) continue;
    const shown =
      (inText && isPlainCaption(head, text)) ||
      stock.test(head) ||
      doing.test(head) ||
      namesPlaces(head) ||
      isCaption(head);
    return shown ? { at: text.length - tail.length, kind: 'signature', signature } : undefined;
  }
  return undefined;
}
