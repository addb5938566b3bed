import { lineEnd } from '../../grams/format.ts';
import { linePositions } from '../../tokens.ts';

/** The normalised lines of all articles as one text, in UTF-16 units, `lineEnd` after each line. */
export interface GramText {
  units: Uint16Array;
  length: number;
  articles: number;
  /** The article in which a unit stands. */
  articleOf: (unit: number) => number;
  /** The unit after the last one of an article. */
  endOf: (article: number) => number;
  /** The position of a unit in its article, in characters, as `linePositions` counts. */
  positionOf: (unit: number, article: number) => number;
}

/** A gram text that is written article by article; room grows by half, so that little is unused. */
export interface GramTextWriter {
  add: (lines: readonly string[]) => void;
  finish: () => GramText;
}

const isSecondHalf = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/** The first unit of each article and of each line, and the position of each line's first unit. */
interface Starts {
  articles: number[];
  /** Number of the first line of each article. */
  firstLines: number[];
  lines: number[];
  positions: number[];
  /** 1 for a line with characters of two units. */
  pairs: number[];
}

function finishText(units: Uint16Array, length: number, starts: Starts): GramText {
  const articleStarts = Uint32Array.from([...starts.articles, length]);
  const lineStarts = Uint32Array.from([...starts.lines, length]);
  const positions = Uint32Array.from(starts.positions);
  const firstLines = Uint32Array.from(starts.firstLines);
  const pairs = Uint8Array.from(starts.pairs);
  const endOf = (article: number) => articleStarts[article + 1] ?? length;

  // The article of every 256th unit leads near that of any.
  const near = new Uint32Array((length >> 8) + 1);
  let article = 0;
  for (let block = 0; block < near.length; block += 1) {
    while (article < starts.articles.length && endOf(article) <= block << 8) article += 1;
    near[block] = article;
  }
  function articleOf(unit: number): number {
    let found = near[unit >> 8] ?? 0;
    while (endOf(found) <= unit) found += 1;
    return found;
  }
  function positionOf(unit: number, inArticle: number): number {
    let line = firstLines[inArticle] ?? 0;
    while ((lineStarts[line + 1] ?? length) <= unit) line += 1;
    const start = lineStarts[line] ?? 0;
    let position = (positions[line] ?? 0) + unit - start;
    if (pairs[line] === 0) return position;
    for (let at = start + 1; at <= unit; at += 1) if (isSecondHalf(units[at] ?? 0)) position -= 1;
    return position;
  }
  return { units, length, articles: starts.articles.length, articleOf, endOf, positionOf };
}

export function createGramText(): GramTextWriter {
  let units = new Uint16Array(1 << 20);
  let length = 0;
  const starts: Starts = { articles: [], firstLines: [], lines: [], positions: [], pairs: [] };

  function makeRoom(needed: number): void {
    if (length + needed <= units.length) return;
    const longer = new Uint16Array(Math.max(length + needed, Math.ceil(units.length * 1.5)));
    longer.set(units);
    units = longer;
  }
  function addLine(line: string): void {
    makeRoom(line.length + 1);
    for (let index = 0; index < line.length; index += 1) units[length + index] = line.charCodeAt(index);
    units[length + line.length] = lineEnd;
    length += line.length + 1;
  }
  return {
    add(lines) {
      starts.articles.push(length);
      starts.firstLines.push(starts.lines.length);
      for (const [index, position] of linePositions(lines).entries()) {
        starts.lines.push(length);
        starts.positions.push(position);
        const line = (lines[index] ?? '').replace(/\p{Surrogate}/gu, '\ufffd');
        starts.pairs.push(/[\ud800-\udfff]/.test(line) ? 1 : 0);
        addLine(line);
      }
    },
    finish: () => finishText(units, length, starts),
  };
}
