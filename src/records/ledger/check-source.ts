import type { Article, Issue, MessageRecord, Span } from '../schema/index.ts';
import { ledgerMessages } from './messages.ts';

/**
 * The ledger: every character of the source that is not blank is in exactly one article's `source` or in one `setAside` entry.
 * `lines` are the lines of the issue. Each fault is a message with the line of the issue; at most one a line.
 */
export function checkSource(issue: Issue, articles: readonly Article[], lines: readonly string[]): MessageRecord[] {
  const owned = spansByLine([
    ...articles.flatMap(({ source }) => source),
    ...issue.setAside.flatMap(({ lines }) => lines),
  ]);
  const outside = [...owned.keys()].filter((line) => line > lines.length);
  return [
    ...outside.map((line) => ledgerMessages.noSuchLine(line, lines.length)),
    ...lines.flatMap((text, index) => checkLine(text, index + 1, owned.get(index + 1) ?? [])),
  ];
}

function spansByLine(spans: readonly Span[]): Map<number, Span[]> {
  const byLine = new Map<number, Span[]>();
  for (const span of spans) {
    const list = byLine.get(span.line);
    if (list === undefined) byLine.set(span.line, [span]);
    else list.push(span);
  }
  return byLine;
}

/** Walks through the spans of a line in order: blanks alone may lie between them, and none may overlap. */
function checkLine(text: string, line: number, spans: readonly Span[]): MessageRecord[] {
  let at = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (span.start < at) return [ledgerMessages.twice(line, text.slice(span.start, Math.min(at, span.end)))];
    if (span.end > text.length) return [ledgerMessages.beyondLine(line, span.end, text.length)];
    const lost = text.slice(at, span.start);
    if (!isBlank(lost)) return [ledgerMessages.lost(line, lost)];
    at = span.end;
  }
  const rest = text.slice(at);
  return isBlank(rest) ? [] : [ledgerMessages.lost(line, rest)];
}

/** Blanks, and the signs that take no room: they are no text. */
const isBlank = (text: string) => /^[\s\p{Cc}\p{Cf}]*$/u.test(text);
