import { blanks } from '../text/blank.ts';
import { isUsualHan } from '../text/han.ts';
import { PairSet } from '../text/pair-set.ts';
import { unitsOf } from '../text/unit-set.ts';

/** Characters of the text below that are searched for the words of a headline. */
const searched = 240;
/** Characters of it in which leads say what headlines have said. */
const lead = 80;

const signs = unitsOf('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
/** The usual marks and blanks, which part words. */
const marks = unitsOf(`${blanks}，。、：；！？“”‘’「」『』（）()《》〈〉【】…—–-·•・|｜丨/／,.:;!?%％"'■●◆▲★□○◇`);

/** True for a line of usual Chinese characters, figures, letters and marks. */
function isPlain(line: string): boolean {
  const { length } = line;
  for (let index = 0; index < length; index += 1) {
    const unit = line.charCodeAt(index);
    if (!isUsualHan(unit) && !signs.has(unit) && !marks.has(unit)) return false;
  }
  return true;
}

/** The start of a text in which lines are looked for, and its pairs of characters once it is asked of a second time in a row. */
interface Searched {
  length: number;
  asked: string;
  read: string;
  pairs: PairSet;
}

const pairAt = (text: string, index: number): number => (text.charCodeAt(index) << 16) | text.charCodeAt(index + 1);

/** The pairs of a text in which several lines are looked for; absent for a text that is asked of for the first time. */
function pairsIn(start: Searched, text: string): PairSet | undefined {
  if (text === start.read) return start.pairs;
  if (text !== start.asked) {
    start.asked = text;
    return undefined;
  }
  const end = Math.min(text.length, start.length) - 1;
  start.pairs.clear(start.length);
  for (let index = 0; index < end; index += 1) start.pairs.add(pairAt(text, index));
  start.read = text;
  return start.pairs;
}

const searchOf = (length: number): Searched => ({ length, asked: '', read: '', pairs: new PairSet() });

function shareOf(line: string, text: string, start: Searched): number {
  const known = pairsIn(start, text);
  const body = known ? '' : text.slice(0, start.length);
  const words = isPlain(line) ? line : line.replace(/[^\p{Script=Han}\dA-Za-z]/gu, ' ');
  const { length } = words;
  let pairs = 0;
  let found = 0;
  for (let index = 0; index + 1 < length; index += 1) {
    if (marks.has(words.charCodeAt(index)) || marks.has(words.charCodeAt(index + 1))) continue;
    pairs += 1;
    if (known ? known.has(pairAt(words, index)) : body.includes(words.slice(index, index + 2))) found += 1;
  }
  return pairs === 0 ? 0 : found / pairs;
}

const inText = searchOf(searched);
const inLead = searchOf(lead);

/** Share of a line's pairs of characters that stand again in the start of the text below: the title is what the lead says again. */
export const echoOf = (line: string, text: string): number => shareOf(line, text, inText);

/** The same share in the very first words of the text. */
export const leadEchoOf = (line: string, text: string): number => shareOf(line, text, inLead);
