import { gazetteer } from '../../places/divisions/gazetteer.ts';
import { isClauseEdge, isHan } from '../../text/characters.ts';
import type { IssueText } from '../../text/issue-text.ts';
import { wordRank } from '../../words/lookup.ts';
import { whatFollows } from '../after/index.ts';
import { type NameReading, readNames } from '../read-name.ts';
import { keyOf, type Sighting } from '../sighting.ts';
import { surnameClass } from '../surnames.ts';

const fewest = 4;
const mark = '、';

/** The reading of the whole stretch as a name, when it is nothing else: no word, no place. */
function wholeName(folded: string, start: number, end: number): NameReading | undefined {
  const name = readNames(folded, start).find((reading) => reading.end === end);
  if (name === undefined || name.score < 0 || surnameClass(folded.charCodeAt(start)) < 2) return undefined;
  if (wordRank(folded, start) > 0 || gazetteer().at(folded, start).length > 0) return undefined;
  return name;
}

/** A rarer name, taken in a row of sure ones. */
const mayBeName = (folded: string, start: number, end: number) =>
  readNames(folded, start).some((name) => name.end === end && name.score >= -1.5);

/** Where the last name of a list may end: at a mark, before 等, or where running text goes on. */
function lastEnd(folded: string, start: number): number | undefined {
  const good = readNames(folded, start).filter(({ after, score }) => score >= 0.4 && after.weight >= 1.5);
  return good.sort((a, b) => b.score + b.after.weight - a.score - a.after.weight)[0]?.end;
}

/** The row of items between 、 that starts at `start`; every item but the last is closed by 、. */
function itemsFrom(folded: string, start: number): { start: number; end: number }[] {
  const items: { start: number; end: number }[] = [];
  for (let at = start; ; ) {
    const end = at + [2, 3, 4].findIndex((length) => folded.charAt(at + length) === mark) + 2;
    if (end === at + 1) {
      const last = lastEnd(folded, at);
      return last === undefined ? items : [...items, { start: at, end: last }];
    }
    if (wholeName(folded, at, end) === undefined && !mayBeName(folded, at, end)) return items;
    items.push({ start: at, end });
    at = end + 1;
  }
}

/** `授予沈一舟、顾小满、罗立群、何文彬等`: four names or more in a row, most of three characters. What stands before the first is left alone. */
export function nameRows(text: IssueText): Sighting[] {
  const { folded } = text;
  const found: Sighting[] = [];
  for (let at = folded.indexOf(mark); at >= 0; at = folded.indexOf(mark, at + 1)) {
    const first = [3, 2, 4].map((length) => at - length).find((start) => opensRow(folded, start, at));
    const items = itemsFrom(folded, first ?? at + 1);
    const sure = items.filter(({ start, end }) => end - start >= 3 && wholeName(folded, start, end) !== undefined);
    const last = items.at(-1);
    if (last === undefined || !(isRow(items.length, sure.length) || isActingPair(folded, items, sure.length))) continue;
    for (const item of items)
      found.push({ text, ...item, key: keyOf(folded.slice(item.start, item.end)), evidence: 'name-row' });
    at = last.end;
  }
  return found;
}

const isRow = (all: number, sure: number) => all >= fewest && sure * 5 >= all * 3;

/** 嘉宾包括沈一舟、顾小满等. */
const announces = /^(?:包括|计有|分别|依次|即是|乃是|起为|右为|左为)$/;

/** `，沈一舟、顾小满摘得桂冠`: two or three sure names that open a clause, before a verb. */
function isActingPair(folded: string, items: readonly { start: number; end: number }[], sure: number): boolean {
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined || items.length < 2 || sure < items.length) return false;
  if (isClauseEdge(folded, first.start - 1)) return whatFollows(folded, last.end).weight >= 2;
  // 嘉宾包括沈一舟、顾小满等.
  return announces.test(folded.slice(first.start - 2, first.start)) && /^[等及和]/.test(folded.charAt(last.end));
}

/** Whether a name stands from `start` to the first 、, behind a mark or a word. */
function opensRow(folded: string, start: number, end: number): boolean {
  if (start < 0 || wholeName(folded, start, end) === undefined) return false;
  return (
    start === 0 ||
    /[给为由有及与和对]/.test(folded.charAt(start - 1)) ||
    !isHan(folded.charCodeAt(start - 1)) ||
    (wordRank(folded, start - 2) > 0 && wordRank(folded, start - 1) === 0)
  );
}
