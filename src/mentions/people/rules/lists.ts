import { gazetteer } from '../../places/divisions/gazetteer.ts';
import { isClauseEdge } from '../../text/characters.ts';
import type { IssueText } from '../../text/issue-text.ts';
import { wordRank } from '../../words/lookup.ts';
import { whatFollows } from '../after/index.ts';
import { whatPrecedes } from '../before.ts';
import { type NameReading, readNames } from '../read-name.ts';
import { keyOf, type Sighting } from '../sighting.ts';
import { surnameClass } from '../surnames.ts';

const mark = '、';
/** Characters of the longest name in a list, blanks included: 沈　舟, 欧阳小满. */
const longestName = 5;

/** An item of a list. */
interface Item {
  start: number;
  end: number;
  /** Of the whole item read as a name. */
  score: number;
  /** A name and nothing else: no word, no place. */
  sure: boolean;
}

const best = (names: readonly NameReading[]) => names.toSorted((a, b) => b.score - a.score)[0];

/** The whole stretch as a name, however unusual. */
function itemBetween(folded: string, start: number, end: number): Item | undefined {
  const name = best(readNames(folded, start).filter((reading) => reading.end === end));
  if (name === undefined || name.score < -4.5) return undefined;
  const sure =
    name.score >= 0 &&
    surnameClass(folded.charCodeAt(start)) > 1 &&
    wordRank(folded, start) === 0 &&
    gazetteer().at(folded, start).length === 0;
  return { start, end, score: name.score, sure };
}

/** 沈一舟|等四人, 顾小满|三人: a list of people is closed. */
const closes = /^(?:等(?![地处镇乡村县市区省国公大单])|[二两三四五六七八九十0-9]+[人名位])/;

/** Where the last name of a list may end: at a mark, before 等, or where running text goes on. */
function lastItem(folded: string, start: number): Item | undefined {
  const good = readNames(folded, start).filter(
    ({ after, score, end }) =>
      (score >= 0.4 && after.weight >= 1.5) ||
      (score >= -2.5 && (after.weight >= 1.8 || closes.test(folded.slice(end, end + 4)))),
  );
  const [last] = good.sort((a, b) => b.score + b.after.weight - a.score - a.after.weight);
  return last && itemBetween(folded, start, last.end);
}

/** The row of items between 、 that starts at `start`; every item but the last is closed by 、. */
function itemsFrom(folded: string, start: number): Item[] {
  const items: Item[] = [];
  for (let at = start; ; ) {
    const length = folded.slice(at, at + longestName + 1).indexOf(mark);
    const item = length < 0 ? lastItem(folded, at) : itemBetween(folded, at, at + length);
    if (item === undefined) return items;
    items.push(item);
    if (length < 0) return items;
    at = item.end + 1;
  }
}

/** 授予|沈一舟, 学者包括|沈一舟, （|沈一舟: what stands before lets the first name of a list begin. */
const mayOpen = (folded: string, start: number): boolean =>
  start === 0 ||
  isClauseEdge(folded, start - 1) ||
  whatPrecedes(folded, start) >= 1 ||
  (wordRank(folded, start - 2) > 0 && wordRank(folded, start - 1) === 0);

/** The item that ends at the first 、 of a list. */
function firstItem(folded: string, end: number): Item | undefined {
  for (const length of [3, 2, 4, 5]) {
    const start = end - length;
    if (start < 0 || !mayOpen(folded, start)) continue;
    const item = itemBetween(folded, start, end);
    if (item !== undefined && (item.sure || isClauseEdge(folded, start - 1))) return item;
  }
  return undefined;
}

const sum = (items: readonly Item[]) => items.reduce((all, { score }) => all + Math.min(score, 2.5), 0);

/** 嘉宾包括沈一舟、顾小满等. */
const announces = /^(?:包括|计有|分别|依次|即是|乃是|起为|右为|左为|联络|师为|者为|者是)$/;

/** Whether the items are people: four of which most are sure names, three that all look like names, or two sure ones where names stand. */
function arePeople(folded: string, items: readonly Item[]): boolean {
  const [first] = items;
  const last = items.at(-1);
  if (first === undefined || last === undefined || items.length < 2) return false;
  const sure = items.filter((item) => item.sure).length;
  if (items.length >= 4 && sure * 5 >= items.length * 3) return true;
  const isClosed = closes.test(folded.slice(last.end, last.end + 4));
  const mean = sum(items) / items.length;
  if (items.length >= 3 && sure >= 1 && mean >= (isClosed ? 0 : 0.4)) return true;
  if (sure < items.length) return false;
  if (isClauseEdge(folded, first.start - 1)) return isClosed || whatFollows(folded, last.end).weight >= 1.8;
  if (announces.test(folded.slice(first.start - 2, first.start))) return true;
  return mean >= 1.2 && items.every(({ start, end }) => end - start >= 3);
}

/** `授予沈一舟、顾小满、文明、何文彬等`: names in a row, set with blanks inside or not. What stands before the first is left alone. */
export function nameRows(text: IssueText): Sighting[] {
  const { folded } = text;
  const found: Sighting[] = [];
  for (let at = folded.indexOf(mark); at >= 0; at = folded.indexOf(mark, at + 1)) {
    const first = firstItem(folded, at);
    const items = itemsFrom(folded, first?.start ?? at + 1);
    const last = items.at(-1);
    if (last === undefined || !arePeople(folded, items)) continue;
    for (const { start, end } of items)
      found.push({ text, start, end, key: keyOf(folded.slice(start, end)), evidence: 'name-row' });
    at = last.end;
  }
  return found;
}
