import { tally } from '../../src/parser/lists.ts';
import type { ParsedIssue } from '../../src/parser/tree.ts';
import type { Line, Truth, TruthBlock } from '../../tests/typesetter/types.ts';
import { comparable } from './parse-compare.ts';
import type { Score } from './parse-tally.ts';

/** The readings of a block that count: whole or parted after a full stop, with its closing credit or without. */
function blockReadings(block: TruthBlock): string[][] {
  const whole = [block.text, ...(block.tail === undefined ? [] : [block.text + block.tail])];
  return whole.flatMap((text) => {
    const cuts = [0, ...block.stops, text.length];
    const pieces = cuts.slice(1).map((end, index) => text.slice(cuts[index], end));
    return pieces.length > 1 ? [[text], pieces] : [[text]];
  });
}

const itemKinds = new Set<string>(['list', 'table']);
const isItem = (truth: Truth, line: Line) =>
  line.article !== undefined &&
  line.block !== undefined &&
  itemKinds.has(truth.articles[line.article]?.body[line.block]?.kind ?? '');

/** Paragraphs of all articles, whatever article they stand in; `missing`: those not found, in normalised text. */
export function scoreParagraphs(truth: Truth, issue: ParsedIssue): { score: Score; missing: string[] } {
  // Whether a list or a flattened table is one block or many is a matter of taste: its lines are left out.
  const items = new Set(truth.lines.flatMap((line, index) => (isItem(truth, line) ? [index + 1] : [])));
  const found = issue.articles
    .flatMap((article) => article.body)
    .filter((block) => !block.spans.every((span) => items.has(span.line)))
    .map((block) => comparable(block.text));
  const left = tally(found);
  const missing: string[] = [];
  let extra = 0;
  const blocks = truth.articles.flatMap((article) => article.body).filter((block) => !itemKinds.has(block.kind));
  for (const block of blocks) {
    const reading = blockReadings(block)
      .map((pieces) => pieces.map(comparable))
      .find((pieces) => pieces.every((piece) => (left.get(piece) ?? 0) > 0));
    if (reading === undefined) missing.push(block.text);
    else {
      extra += reading.length - 1;
      for (const piece of reading) left.set(piece, (left.get(piece) ?? 0) - 1);
    }
  }
  const expected = blocks.length;
  return { score: { expected, found: found.length - extra, right: expected - missing.length }, missing };
}

/**
 * Breaks in mid-sentence whose two lines the parser put next to each other in one block; `unjoined`: the lines below the other breaks,
 * counted from 1.
 */
export function scoreJoins(truth: Truth, issue: ParsedIssue): { score: Score; unjoined: number[] } {
  const before = new Map<number, number>();
  for (const article of issue.articles) {
    for (const block of article.body) {
      block.spans.forEach((span, index) => {
        const previous = block.spans[index - 1];
        if (previous !== undefined && previous.line !== span.line) before.set(span.line, previous.line);
      });
    }
  }
  const last = new Map<string, number>();
  const unjoined: number[] = [];
  let expected = 0;
  truth.lines.forEach((line, index) => {
    const key = `${line.article}/${line.block}`;
    if (line.broken !== undefined && line.broken !== 'stop') {
      expected += 1;
      if (before.get(index + 1) !== last.get(key)) unjoined.push(index + 1);
    }
    if (line.role === 'body') last.set(key, index + 1);
  });
  return { score: { expected, found: before.size, right: expected - unjoined.length }, unjoined };
}
