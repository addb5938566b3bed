import type { Row } from '../rows/row.ts';
import { lean } from '../text/lean.ts';
import { isRunningText } from '../text/marks.ts';
import { narrowFigures } from '../text/narrow.ts';
import { headRows } from './head-rows.ts';
import { isSectionName } from './header-text.ts';
import { namesPaper } from './paper-name.ts';

/** The number of a page at an end of a line, and the names of which the line consists beside it. */
interface Folio {
  index: number;
  number: number;
  names: readonly string[];
  /** The number stands in front of the names. */
  inFront: boolean;
}

const longest = 30;
const numberAtEdge = lean(
  /^(?:(?<first>[1-9]\d?)[ \u3000·•|｜│/／—–-]+(?=\p{Script=Han}))?(?<names>\p{Script=Han}[^\d。，：；！？]*?)(?:[ \u3000·•|｜│/／—–-]+(?<last>[1-9]\d?))?$/u,
);
const between = /[ \u3000·•|｜│/／—–-]+/;
const name = lean(/^\p{Script=Han}{2,12}$/u);

const isFigure = (unit: number): boolean => (unit >= 48 && unit <= 57) || (unit >= 0xff10 && unit <= 0xff19);

function folioOf({ text, mark }: Row, index: number): Folio[] {
  if (text.length > longest || mark !== undefined) return [];
  if (!isFigure(text.charCodeAt(0)) && !isFigure(text.charCodeAt(text.length - 1))) return [];
  const found = numberAtEdge.exec(narrowFigures(text))?.groups;
  const { first, last, names: printed = '' } = found ?? {};
  const number = Number(first ?? last);
  if (Number.isNaN(number) || (first !== undefined && last !== undefined)) return [];
  const names = printed.split(between);
  return names.length <= 3 && names.every((each) => name.test(each))
    ? [{ index, number, names, inFront: first !== undefined }]
    : [];
}

/** Text stands between the two, as it does between the heads of two pages; rows of a list or a table stand close. */
const partedByText = (rows: readonly Row[], from: number, to: number): boolean =>
  rows.slice(from + 1, to).some(({ text }) => isRunningText(text));

/** Pages from which on single names that count on are heads of pages. */
const fewestCounted = 3;

/** Each of them is parted from the next by text and numbered higher. */
const countsOn = (rows: readonly Row[], folios: readonly Folio[]): boolean =>
  folios.every((folio, at) => {
    const above = folios[at - 1];
    return above === undefined || (above.number < folio.number && partedByText(rows, above.index, folio.index));
  });

/** `1 教育` / `2 卫生`: parts of a text count from one, the number in front; a first page so numbered names the paper. */
const countsParts = ([first]: readonly Folio[]): boolean =>
  first?.inFront === true && first.number === 1 && !first.names.some(namesPaper);

/**
 * `青口周报 一线 2` `2 · 青口周报 · 副刊`: the name of the paper, whatever it calls the page, and the number of the page, by the index of
 * their rows. The head of the issue has printed the name, or it comes again with the number of another page; names of pages by themselves
 * (`乡里乡亲 2`) count on from page to page, one of them a known one.
 */
export function findFolios(rows: readonly Row[]): Set<number> {
  const folios = rows.flatMap(folioOf);
  const found = new Set<number>();
  if (folios.length === 0) return found;
  const heads = new Set(rows.slice(0, headRows).map(({ text }) => text.replace(/[\s\u3000《》]+/g, '')));
  const byName = new Map<string, Folio[]>();
  const alone: Folio[] = [];
  for (const folio of folios) {
    const { names, index } = folio;
    if (names.length === 1) alone.push(folio);
    else if (index >= 2 && names.some((each) => namesPaper(each) && heads.has(each))) found.add(index);
    for (const each of names.length > 1 ? names : []) byName.set(each, [...(byName.get(each) ?? []), folio]);
  }
  const groups = [...byName.values()].filter(({ length }) => length > 1);
  const known = alone.some(({ names }) => names.some(isSectionName));
  if (known && alone.length >= fewestCounted && new Set(alone.map(({ names }) => names[0])).size === alone.length)
    groups.push(alone);
  for (const group of groups)
    if (!countsParts(group) && countsOn(rows, group)) for (const { index } of group) found.add(index);
  return found;
}
