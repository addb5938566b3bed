import { sourceText, withMisprints } from './printed.ts';
import type { Message, ParsedArticle, ParsedIssue, Printed, Span } from './tree.ts';

/** Every part of an article that owns source characters. */
export function ownedParts(article: ParsedArticle): Printed[] {
  const single = [article.column, article.title, article.dateline].filter((part) => part !== undefined);
  return [...single, ...article.kicker, ...article.subtitle, ...article.signatures, ...article.body, ...article.notes];
}

const advice = 'This is a fault of the parser, not of the bulletin: please report it with the text of the line.';
const problem = (line: number, found: string, expected: string): Message => ({
  rule: 'ledger',
  severity: 'error',
  text: `Unexpected ${found}, expected ${expected}.`,
  advice,
  line,
  source: 'ledger',
});

/** Spans of a part and of the repeats that its joins dropped. */
function* spansOf(part: Printed): Generator<Span> {
  yield* part.spans;
  for (const { dropped } of part.joins) if (dropped) yield dropped.span;
}

/**
 * Proves that nothing was lost or invented: each non-blank character of the source stands in exactly one part of one article, in
 * one dropped repeat, or in one piece set aside with its reason; each part's text is what its spans and joins give, and joins put in
 * nothing but blanks. No messages: proved.
 */
export function ledger(issue: ParsedIssue): Message[] {
  const messages: Message[] = [];
  const byLine = new Map<number, Span[]>();
  const parts = function* () {
    for (const article of issue.articles) yield* ownedParts(article);
    yield* issue.setAside;
  };
  for (const part of parts()) {
    const line = part.spans[0]?.line ?? 0;
    const plain = part.emended ? { ...part, ...withMisprints(part) } : part;
    if (sourceText(issue.lines, plain) !== plain.text)
      messages.push(problem(line, 'text that differs from the source', 'the characters printed there'));
    if (part.spans.length === 0)
      messages.push(problem(line, 'a text that stands nowhere in the source', 'its place there'));
    for (const { at, dropped, inserted = '' } of part.joins) {
      if (inserted.trim() !== '')
        messages.push(problem(line, `characters put in where two pieces meet (${inserted})`, 'a blank at most'));
      if (!dropped) continue;
      const source = (issue.lines[dropped.span.line - 1] ?? '').slice(dropped.span.start, dropped.span.end);
      const kept = part.text.slice(Math.max(0, at - source.length), at);
      if (source !== dropped.text || kept !== source)
        messages.push(
          problem(dropped.span.line, 'a dropped repeat that differs from the text before it', 'an exact repeat'),
        );
    }
    for (const span of spansOf(part)) {
      const spans = byLine.get(span.line);
      if (spans) spans.push(span);
      else byLine.set(span.line, [span]);
    }
  }
  for (const { reason, spans } of issue.setAside)
    if (reason === '') messages.push(problem(spans[0]?.line ?? 0, 'a piece set aside without a reason', 'a reason'));
  issue.lines.forEach((text, index) => {
    const line = index + 1;
    const spans = (byLine.get(line) ?? []).sort((a, b) => a.start - b.start || a.end - b.end);
    let end = 0;
    for (const span of spans) {
      if (span.start < end || span.end <= span.start || span.end > text.length)
        messages.push(problem(line, 'characters told twice or beyond the line', 'each character told once'));
      else if (text.slice(end, span.start).trim() !== '')
        messages.push(problem(line, 'characters that no article and no furniture holds', 'each character told once'));
      end = Math.max(end, span.end);
    }
    if (text.slice(end).trim() !== '')
      messages.push(problem(line, 'characters that no article and no furniture holds', 'each character told once'));
  });
  return messages;
}
