import { ownedParts } from '../ledger.ts';
import type { Join, ParsedArticle, Printed } from '../tree.ts';
import { joinSentences } from './sentences/joins.ts';
import { sentenceOf } from './sentences/sentence.ts';

/** Characters shown on each side of a break. */
const around = 10;

/** The line on which the second piece of a join stands. */
function lineOf({ spans, joins }: Printed, join: Join): number {
  const inserted = joins.filter(({ at }) => at <= join.at).reduce((sum, { inserted = '' }) => sum + inserted.length, 0);
  let offset = inserted;
  for (const { line, start, end } of spans) {
    if (offset >= join.at) return line;
    offset += end - start;
  }
  return spans[spans.length - 1]?.line ?? 0;
}

function joinRow(part: Printed, join: Join): string {
  const { at, dropped, inserted = '' } = join;
  const before = part.text.slice(Math.max(0, at - inserted.length - around), at - inserted.length);
  const after = part.text.slice(at, at + around);
  const line = lineOf(part, join);
  const repeat = dropped ? ` Printed twice and kept once: “${dropped.text}” (line ${dropped.span.line}).` : '';
  const blank = inserted === '' ? '' : ' A blank was put between.';
  return `  ${String(line).padEnd(6)}  ${join.rule.padEnd(22)}…${before} | ${after}…\n${''.padEnd(32)}${sentenceOf(joinSentences, join.rule)}${repeat}${blank}`;
}

/** The places at which printed pieces were put together. */
export function joinSection(article: ParsedArticle): string[] {
  const rows = ownedParts(article).flatMap((part) => part.joins.map((join) => joinRow(part, join)));
  return rows.length > 0 ? ['## Pieces put together', ...rows] : [];
}
