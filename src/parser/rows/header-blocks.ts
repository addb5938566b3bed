import { pageName, readHeader } from '../furniture/header-text.ts';
import type { SetAside } from '../tree.ts';
import type { Row } from './row.ts';

/** Rows of furniture that follow one another and number or name a page. */
export interface HeaderBlock {
  /** Index of its first row, and of the first row after it. */
  start: number;
  end: number;
  number?: number;
  label?: string;
  name?: string;
  /** Its words and date without page number; the running head of a paper is the same on every page. */
  running?: string;
  /** It is nothing but a page number (`- 3 -`), which stands at the foot. */
  bare?: boolean;
}

const placeOf = ({ spans: [span] }: Pick<Row, 'spans'>) => `${span?.line}:${span?.start}`;

/** Whether each row is furniture, and why. */
export function reasonsOf(rows: readonly Row[], setAside: readonly SetAside[]): (string | undefined)[] {
  const reasons = new Map(setAside.map((part) => [placeOf(part), part]));
  const lines = new Set(setAside.map(({ spans: [span] }) => span?.line));
  return rows.map((row) => {
    const part = lines.has(row.line) ? reasons.get(placeOf(row)) : undefined;
    return part && part.text.length === row.text.length ? part.reason : undefined;
  });
}

/** A page's number with nothing beside it; no part of a year or a day. */
const bareNumber = /(?<!\d)\d{1,2}(?![\d年月日号號/.-])/;

/** The printed page of a row set aside as header or page number. */
function readBlock(
  rows: readonly Row[],
  reasons: readonly (string | undefined)[],
  start: number,
  end: number,
): HeaderBlock {
  const block: HeaderBlock = { start, end };
  const numbers = new Set<number | string>();
  for (let index = start; index < end; index += 1) {
    const text = rows[index]?.text ?? '';
    if (reasons[index] !== 'page-header') continue;
    const header = readHeader(text);
    const bare = header.number === undefined && !header.date && !header.issue ? bareNumber.exec(text)?.[0] : undefined;
    const number = header.number ?? (bare === undefined ? undefined : Number(bare));
    if (number !== undefined) {
      numbers.add(header.label ?? number);
      block.number ??= number;
      if (header.label) block.label ??= header.label;
    }
    const name = pageName(header);
    if (name && (number !== undefined || block.name === undefined)) block.name = name;
    if (header.date && header.weekday && header.words.length > 0) block.running ??= header.words.join(' ');
  }
  // several numbers one below the other are a list of pages, not the head of one
  return numbers.size > 1 ? { start, end } : block;
}

/** `- 3 -` */
function readNumberLine(rows: readonly Row[], index: number): HeaderBlock {
  const number = Number(/\d{1,4}/.exec(rows[index]?.text ?? '')?.[0]);
  return { start: index, end: index + 1, number, bare: true };
}

/** Page numbers that count on from one another are the paper's own; others may be anything. */
const countOn = (numbers: readonly HeaderBlock[]): boolean =>
  numbers.length >= 2 && numbers.every(({ number }, place) => number === (numbers[0]?.number ?? 0) + place);

/** The headers on the rows `[from, to)`, in order. */
export function headerBlocks(
  rows: readonly Row[],
  reasons: readonly (string | undefined)[],
  from: number,
  to: number,
): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  const numbers: HeaderBlock[] = [];
  for (let index = from; index < to; index += 1) {
    if (reasons[index] === undefined) continue;
    const start = index;
    while (index < to && reasons[index] !== undefined) index += 1;
    const run = reasons.slice(start, index);
    const first = run.findIndex((reason) => reason === 'page-header' || reason === 'masthead');
    const last = run.lastIndexOf('page-header');
    if (last >= 0) blocks.push(readBlock(rows, reasons, start + first, start + last + 1));
    else if (run.includes('page-number')) numbers.push(readNumberLine(rows, start + run.indexOf('page-number')));
  }
  return blocks.some(({ number }) => number !== undefined) || !countOn(numbers) ? blocks : [...blocks, ...numbers];
}
