import { leadsThroughSite } from '../furniture/web-navigation.ts';
import { slicePrinted } from '../printed.ts';
import { lean } from '../text/lean.ts';
import { isRunningText } from '../text/marks.ts';
import { isPersonName } from '../text/names.ts';
import { quickLook } from '../text/quick-look.ts';
import { sendsToRest } from '../text/teaser.ts';
import { restOf } from './cut-row.ts';
import type { Row } from './row.ts';

/** `… 2021年6月2日|文:沈一舟|https://…`: what a site prints behind a headline. */
const record =
  /^(.{4,79}?[^|｜丨\s])\s+((?:19|20)\d\d\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}\s?日?\s*[|｜丨](?:[^。]{0,40}[:：|｜])?[^。]{0,120})$/;
/** `渡口的三条船\沈一舟`: the writer behind a headline. */
const writer = lean(/^(.{4,40}[^\\＼\s])([\\＼](\p{Script=Han}{2,4}))$/u);

/** `老渡口搬到下游 [复制链接]`: the button that a forum sets behind the headline of a thread. */
const button = /^(.{4,80}?\S)\s?[[【](?:复制链接|複製鏈接|複製連結)[\]】]$/;

/** `老渡口搬到下游 44,541 2021年06月02日`: how often it was read, and its day. */
const counted = /^(.{4,79}?\S)\s+(\d[\d,]*\s+(?:19|20)\d\d年\d{1,2}月\d{1,2}日)$/;
/** `渡口的三条船 |`: the stroke at which a site's list goes on. */
const stroke = /^([^|｜丨]{3,79}[^|｜丨\s])\s*([|｜丨])$/;

/** A quick look: most lines hold none of the strokes of a record, none that stands before a writer, and no button or day at the end. */
const look = quickLook([{ holds: '|｜丨' }, { holds: '\\＼' }, { ends: ']】' }, { ends: '日' }]);

/** `上一篇 下一篇 |` `昨天一大早… 閱讀全文>> |`: links of a site, and the start of a text that sends to the rest. */
const isOfSite = (text: string): boolean => sendsToRest(text) || leadsThroughSite(text);

/** Where the tail of a headline begins; absent where it has none. */
function tailOf(text: string): number | undefined {
  // behind a full stop stands none of them
  if (text.length > 240 || text.endsWith('。')) return undefined;
  const shown = look(text);
  if (shown === 0) return undefined;
  const recorded = shown & 1 ? record.exec(text) : null;
  if (recorded?.[2]) return text.length - recorded[2].length;
  const left = shown & 1 ? stroke.exec(text) : shown & 8 ? counted.exec(text) : null;
  if (left?.[1] && left[2] && !isRunningText(left[1]) && !isOfSite(left[1])) return text.length - left[2].length;
  const pressed = shown & 4 ? button.exec(text) : null;
  if (pressed?.[1] && !isRunningText(pressed[1])) return pressed[1].length;
  const signed = shown & 2 ? writer.exec(text) : null;
  return signed?.[2] && signed[3] && isPersonName(signed[3]) ? text.length - signed[2].length : undefined;
}

/**
 * Parts a headline from the data, the writer, the stroke or the button printed on its line. With anything but a writer behind it, it is
 * a headline outright. No character is lost: the blanks between are in neither row.
 */
export function splitTails(rows: readonly Row[]): Row[] {
  const split: Row[] = [];
  for (const row of rows) {
    const at = row.mark ? undefined : tailOf(row.text);
    if (at === undefined) {
      split.push(row);
      continue;
    }
    const head = slicePrinted(row, 0, row.text.slice(0, at).trimEnd().length);
    const tail = restOf(row, at + row.text.slice(at).search(/\S/));
    const heads = !/^[\\＼]/.test(tail.text);
    split.push({ ...row, ...head, ...(heads ? { mark: 'item' } : {}) }, tail);
  }
  return split;
}
