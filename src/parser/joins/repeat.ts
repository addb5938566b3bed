import { unitsOf } from '../text/unit-set.ts';

/** Longest run of characters looked for on both sides of a break. */
const longest = 12;

/** Doubled characters that are words or stand where two words meet: `人人`, `偷偷`, `妈妈`, `南通市市长`. */
const doubles = unitsOf(
  '人天家户步常年月日处村区市县镇乡省国会党委书级时刻事样层个条件点种项國會黨縣鎮鄉區處時戶書級樣層個條點種項' +
    '偷悄默慢渐漸刚剛仅僅往纷紛频頻静靜匆缓緩徐早好高深轻輕连連多代节節步遍阵陣满滿微淡远遠滴腾騰滚滾洋勃源绵綿谢謝看想试試听聽走' +
    '妈媽爸爷爺奶哥姐弟妹叔伯舅姑公婆宝寶太星娃',
);

/** `一个一个`, `一步一步`: one after another. */
const onceMore = /^一[个個步点點次遍天年层層件条條口句代笔筆针針字]$/;

/**
 * Length of the start of `after` that repeats the end of `before`: `…两大重点工作,` + `作,重点抓好…` gives 2. Figures and Latin
 * letters are not taken for repeats, nor a single character that is often doubled.
 */
export function repeatLength(before: string, after: string): number {
  const last = before.charCodeAt(before.length - 1);
  for (let length = Math.min(longest, before.length - 1, after.length - 1); length > 0; length -= 1) {
    if (after.charCodeAt(length - 1) !== last) continue;
    const piece = after.slice(0, length);
    if (!before.endsWith(piece) || /^[\dA-Za-z.０-９]+$/.test(piece)) continue;
    if (length === 2 && (piece.charAt(0) === piece.charAt(1) || onceMore.test(piece))) continue;
    if (length === 1 && (doubles.has(last) || /[\p{P}\p{S}]/u.test(piece))) continue;
    const first = piece.charCodeAt(0);
    if (first >= 0xdc00 && first <= 0xdfff) continue;
    return length;
  }
  return 0;
}
