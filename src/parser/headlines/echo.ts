import { isUsualHan } from '../text/han.ts';

/** Characters of the text below that are searched for the words of a headline. */
const searched = 240;

const blank = 0x20;

/** True for a line that holds nothing but usual Chinese characters. */
function isPlain(line: string): boolean {
  for (let index = 0; index < line.length; index += 1) if (!isUsualHan(line.charCodeAt(index))) return false;
  return true;
}

/** Share of a line's pairs of characters that stand again in the start of the text below: the title is what the lead says again. */
export function echoOf(line: string, text: string): number {
  const body = text.slice(0, searched);
  const han = isPlain(line) ? line : line.replace(/[^\p{Script=Han}\dA-Za-z]/gu, ' ');
  let pairs = 0;
  let found = 0;
  for (let index = 0; index + 1 < han.length; index += 1) {
    if (han.charCodeAt(index) === blank || han.charCodeAt(index + 1) === blank) continue;
    pairs += 1;
    if (body.includes(han.slice(index, index + 2))) found += 1;
  }
  return pairs === 0 ? 0 : found / pairs;
}
