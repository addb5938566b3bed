import { blanks } from '../text/blank.ts';
import { isUsualHan } from '../text/han.ts';
import { unitsOf } from '../text/unit-set.ts';

/** Characters of the text below that are searched for the words of a headline. */
const searched = 240;

const signs = unitsOf('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
/** The usual marks and blanks, which part words. */
const marks = unitsOf(`${blanks}，。、：；！？“”‘’「」『』（）()《》〈〉【】…—–-·•・|｜丨/／,.:;!?%％"'■●◆▲★□○◇`);

/** True for a line of usual Chinese characters, figures, letters and marks. */
function isPlain(line: string): boolean {
  for (let index = 0; index < line.length; index += 1) {
    const unit = line.charCodeAt(index);
    if (!isUsualHan(unit) && !signs.has(unit) && !marks.has(unit)) return false;
  }
  return true;
}

/** Share of a line's pairs of characters that stand again in the start of the text below: the title is what the lead says again. */
export function echoOf(line: string, text: string): number {
  const body = text.slice(0, searched);
  const words = isPlain(line) ? line : line.replace(/[^\p{Script=Han}\dA-Za-z]/gu, ' ');
  let pairs = 0;
  let found = 0;
  for (let index = 0; index + 1 < words.length; index += 1) {
    if (marks.has(words.charCodeAt(index)) || marks.has(words.charCodeAt(index + 1))) continue;
    pairs += 1;
    if (body.includes(words.slice(index, index + 2))) found += 1;
  }
  return pairs === 0 ? 0 : found / pairs;
}
