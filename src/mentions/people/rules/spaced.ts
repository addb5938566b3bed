import type { IssueText } from '../../text/issue-text.ts';
import { wordRank } from '../../words/lookup.ts';
import { readNames } from '../read-name.ts';
import { keyOf, type Sighting } from '../sighting.ts';
import { surnameClass } from '../surnames.ts';

/** Three names or more of two to four characters, parted by blanks only: a roll of donors or of members. */
const row = /(?<![^ \n，。：；！？（）、])[\u4e00-\u9fff]{2,4}(?: {1,4}[\u4e00-\u9fff]{2,4}){2,}/g;
const item = /[\u4e00-\u9fff]+/g;
const fewest = 3;

/** How surely the whole stretch is a name: 2 a typical one, 1 a possible one, 0 none. */
function likelihood(folded: string, start: number, end: number): 0 | 1 | 2 {
  const name = readNames(folded, start).find((reading) => reading.end === end);
  if (name === undefined || name.score < -1.5) return 0;
  const isWord = wordRank(folded, start) > 0 || wordRank(folded, end - 2) === 2;
  return name.score >= 0.4 && name.length > 2 && surnameClass(folded.charCodeAt(start)) > 1 && !isWord ? 2 : 1;
}

/** `沈一舟　顾小满　罗立群　各三千元`: names in a row with blanks between them, most of them typical, before a mark, a sum or the end. */
export function spacedNames(text: IssueText): Sighting[] {
  const { folded } = text;
  if (!folded.includes(' ')) return [];
  const found: Sighting[] = [];
  for (const match of folded.matchAll(row)) {
    const items = [...match[0].matchAll(item)].map(({ index, 0: { length } }) => {
      const start = match.index + index;
      return { start, end: start + length, likely: likelihood(folded, start, start + length) };
    });
    // 各三千元 may close the row, and what is no name ends it.
    const last = items.findIndex(({ likely }) => likely === 0);
    const names = last < 0 ? items : items.slice(0, last);
    const sure = names.filter(({ likely }) => likely === 2).length;
    // Before a sum even rarer names are believed.
    const isRoll = last > 0 && /^[各共合]/.test(folded.charAt(items[last]?.start ?? 0));
    if (names.length < fewest || sure * 3 < names.length * (isRoll ? 1 : 2)) continue;
    for (const { start, end } of names)
      found.push({ text, start, end, key: keyOf(folded.slice(start, end)), evidence: 'name-row' });
  }
  return found;
}
