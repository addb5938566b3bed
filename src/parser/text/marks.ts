import { isUsualHan, opensWithHan } from './han.ts';
import { endsWithOneOf } from './quick-look.ts';
import { isSpeechTurn } from './speech.ts';
import { bitsOf, unitBits, unitsOf } from './unit-set.ts';

/** `。` `！` `？` `…`, also inside closing quotes and brackets: the sentence is over. */
const stops = unitsOf('。．！？!?…‥⋯｡');
const closers = unitsOf('”’"\'」』）)》〉】〕]］〗﹂﹄');
const mostClosers = 4;

/** True when a printed sentence ends at the end of the text. */
export function endsSentence(text: string): boolean {
  const least = Math.max(0, text.length - mostClosers);
  let end = text.length;
  while (end > least && closers.has(text.charCodeAt(end - 1))) end -= 1;
  if (end === 0) return false;
  const last = text.charCodeAt(end - 1);
  return stops.has(last) || (last === fullStop && text.endsWith('...', end));
}
const fullStop = 0x2e;

/** `会议要求:` – a mark after which a list or speech may start on a new line. */
export const endsWithColon = endsWithOneOf(':：︰');

/** How many characters of a set stand in a text. */
export function countOf(text: string, marks: string, limit = Number.POSITIVE_INFINITY): number {
  const { length } = text;
  let count = 0;
  for (let index = 0; index < length && count < limit; index += 1) {
    const unit = text.charCodeAt(index);
    for (let place = 0; place < marks.length; place += 1) if (marks.charCodeAt(place) === unit) count += 1;
  }
  return count;
}

/** Longest headline line met in print; a longer line is running text. */
const headlineLength = 48;

/** Characters after which a semicolon divides sentences. */
const clauses = 8;

/** Length from which a half-width semicolon does so, too; headlines of several things are shorter. */
const longSentence = 40;

/** True where a semicolon divides sentences: at the end, or behind a clause. */
function isParted(text: string): boolean {
  const last = text.charAt(text.length - 1);
  if (last === '；' || last === ';' || text.indexOf('；', clauses) > 0) return true;
  return text.length >= longSentence && text.indexOf(';', clauses) > 0;
}

/** `一个人，一条船，31年`: so short a line is a headline, however many commas it has. */
const shortestCommas = 12;

const letter = /[\p{L}\p{N}]/u;

/** Marks that tell running text, one bit a kind. */
const marks = unitBits(['。｡', '；;', ',，', '！？!?']);
const [stop, semicolon, comma, call] = [1, 2, 4, 8];
const endsCalling = endsWithOneOf('！？!?');

/** `1,000,000元`: a comma between figures parts no clauses. */
const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const partsFigures = (text: string, at: number): boolean =>
  isFigure(text.charCodeAt(at - 1)) && isFigure(text.charCodeAt(at + 1));

/** True for running text (正文): sentences, or a piece of one; false for a line short enough to be a headline, a name, a label. */
export function isRunningText(text: string): boolean {
  const { length } = text;
  // a long rule prints nothing
  if (length > headlineLength) return opensWithHan(text) || letter.test(text);
  let shown = 0;
  let commas = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at);
    if (isUsualHan(unit)) continue;
    const kind = bitsOf(marks, unit);
    if (kind === stop) return true;
    if (kind === comma && !partsFigures(text, at)) commas += 1;
    shown |= kind;
  }
  if ((shown & semicolon) !== 0 && isParted(text)) return true;
  if (isSpeechTurn(text)) return true;
  if (commas === 0) return false;
  if ((shown & call) !== 0 && /[？！?!](?![（(][^（）()]{2,10}[)）]$)[^”』」）)？！?!]/.test(text)) return true;
  if (commas > 1) return length > shortestCommas;
  return length >= 30 || (length >= 24 && endsCalling(text));
}

/** True when every character is Han, compatibility and extension blocks included. */
export function isHan(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at += 1) if (!isUsualHan(text.charCodeAt(at))) return /^\p{Script=Han}+$/u.test(text);
  return length > 0;
}
