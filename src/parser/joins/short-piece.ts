import type { Row } from '../rows/row.ts';
import { hasLead } from '../signatures/lead.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { endsWithEvent } from '../text/event.ts';
import { endsWithHan, opensWithHan } from '../text/han.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { anyWord } from '../text/one-of.ts';
import { opensSentence } from '../text/opening.ts';
import { firstPiece, isToldBelow } from './first-piece.ts';
import { repeatLength } from './repeat.ts';
import type { JoinRule } from './rule.ts';

/** Rows on either side in which the paper's own words are looked for. */
const reach = 12;

/** Longest repeat that a cut leaves; a text that opens with more of the line above says its headline again. */
const longestRepeat = 4;

/**
 * Share of paragraphs cut in mid-sentence from which a page may have cut this one, too; elsewhere a text takes up the last word of its
 * headline.
 */
const leastBroken = 0.4;

/** True when a string stands in a row near by, the two rows of the break aside. */
function standsNearby(text: string, rows: readonly Row[], index: number): boolean {
  for (let place = Math.max(0, index - reach); place < Math.min(rows.length, index + reach); place += 1) {
    if (place !== index - 1 && place !== index && rows[place]?.text.slice(0, 2000).includes(text)) return true;
  }
  return false;
}

/** True when running rows near by open with the same words: `会议传达学习…` */
function opensAlike(text: string, rows: readonly Row[], index: number): boolean {
  const opening = text.slice(0, 4);
  for (let place = Math.max(0, index - 1 - reach); place < Math.min(rows.length, index + reach); place += 1) {
    const row = rows[place];
    if (row && place !== index - 1 && row.text.startsWith(opening) && isRunningText(row.text)) return true;
  }
  return false;
}

/** `就做好下一阶段工作,…` `沈一舟要求，…`: the first clause of a sentence; crossheads have none. */
const clause = new RegExp(
  `^${anyWord(
    '(?:就|为|為|在|随|隨|经|經|自|从|從|对|對|针|針|按|根据|根據|作为|作為|由于|由於|今后|今後|目前|如今|截至)[^,，]{0,16}',
    '[^,，]{2,12}(?:说|說|指出|强调|強調|要求|表示|介绍|介紹|认为|認為|时|時|后|後|中|上|来|來|际|際|间|間|前|下)',
  )}[,，].{2,}`,
);

const hanEnd = /\p{Script=Han}$/u;
const hanStart = /^\p{Script=Han}/u;

/** `一、哪些人…` `发布时间：…`: what opens a line of its own. */
const opensItem = /^(?:[一二三四五六七八九十]{1,2}、|[^\s，,。：:]{2,6}[:：])/;

/** The piece stands right below a headline line, and the next does not open as news does. */
function opensText(rows: readonly Row[], index: number): boolean {
  const above = rows[index - 2];
  const after = rows[index]?.text ?? '';
  const headed =
    above !== undefined && !isRunningText(above.text) && !endsSentence(above.text) && !parseSignature(above.text);
  return headed && !opensSentence(after) && !hasLead(after) && !opensItem.test(after);
}

/** `【社論】水退之後，帳要算清楚`: the name of a column stands before a headline, never before the first piece of a text. */
const isInColumn = (text: string): boolean => text.startsWith('【') && !hasLead(text);

/**
 * `会议听取了关于落` + `实河长制的汇报。`: a first piece that looks like a headline, but the break cuts a word that the page
 * prints elsewhere (落实), and other paragraphs open alike or print the word in the same company.
 */
export const shortPiece: JoinRule = {
  name: 'short-piece',
  where: firstPiece,
  test: ({ rows, index, before, after, house }) => {
    if (before.text.length < 8 || /[\s:：]/.test(before.text) || isInColumn(before.text)) return false;
    if (opensSentence(after.text) || hasLead(after.text)) return false;
    const end = before.text;
    const start = after.text;
    if (!endsWithHan(end) && !hanEnd.test(end)) return false;
    if (!opensWithHan(start) && !hanStart.test(start)) return false;
    const repeat = repeatLength(end, start);
    if (repeat >= 2 && repeat <= longestRepeat && house.broken >= leastBroken)
      return !/^[—【]/.test(end) && !isToldBelow(end, start.slice(repeat));
    if (house.broken === 0) return false;
    if (/[,，]/.test(end) && end.length >= 10 && rows[index - 2] && !endsWithEvent(end) && opensText(rows, index))
      return true;
    if (clause.test(end) && isRunningText(rows[index - 2]?.text ?? '')) return true;
    if (!standsNearby(end.slice(-1) + start.slice(0, 1), rows, index) || isToldBelow(end, start)) return false;
    return (
      /[,，]/.test(before.text) ||
      opensAlike(before.text, rows, index) ||
      standsNearby(end.slice(-2) + start.slice(0, 1), rows, index) ||
      standsNearby(end.slice(-1) + start.slice(0, 2), rows, index)
    );
  },
};
