import type { Emended, Message, ParsedArticle, ParsedIssue, Printed, Span } from '../../parser/tree.ts';
import { spanStarts } from './cut-printed.ts';
import type { Edits } from './emend-pages.ts';
import { editsWithin, toPrinted } from './shift-places.ts';

/** The issue told in the places of the printed source, and the corrections that could not be told so. */
export interface Restored {
  issue: ParsedIssue;
  /** Misprints that reach from one text into another, or lie in what is no text. */
  split: Set<number>;
}

/**
 * An issue that was read with its misprints put right, told in the places of the source as it is printed: each text that holds a
 * corrected reading says in `emended` what is printed there.
 */
export function restoreSource(issue: ParsedIssue, lines: readonly string[], edits: Edits): Restored {
  if (edits.size === 0) return { issue, split: new Set() };
  const whole = new Set<number>();
  const text = <T extends Printed>(printed: T): T => restoreText(printed, edits, whole);
  const near = (span: Span) => toPrinted(span, edits);
  const restored: ParsedIssue = {
    ...issue,
    lines: [...lines],
    articles: issue.articles.map((article) => ({
      ...restoreParts(article, text),
      bylines: article.bylines.map((byline) => ({ ...byline, spans: byline.spans.map(near) })),
    })),
    setAside: issue.setAside.map(text),
    dates: issue.dates.map((date) => ({
      ...date,
      span: near(date.span),
      ...(date.more && { more: date.more.map(near) }),
    })),
    messages: issue.messages.map((message) => restoreMessage(message, edits)),
  };
  const all = [...edits.values()].flat().map(({ correction }) => correction);
  return { issue: restored, split: new Set(all.filter((correction) => !whole.has(correction))) };
}

/** A message with its columns, from 1, as they are in the source. */
function restoreMessage(message: Message, edits: Edits): Message {
  const { line, column, endColumn } = message;
  if (line === undefined || column === undefined || !edits.has(line)) return message;
  const { start, end } = toPrinted({ line, start: column - 1, end: (endColumn ?? column) - 1 }, edits);
  return { ...message, column: start + 1, ...(endColumn !== undefined && { endColumn: end + 1 }) };
}

function restoreParts(article: ParsedArticle, text: <T extends Printed>(printed: T) => T): ParsedArticle {
  return {
    ...article,
    ...(article.column && { column: text(article.column) }),
    kicker: article.kicker.map(text),
    ...(article.title && { title: text(article.title) }),
    subtitle: article.subtitle.map(text),
    signatures: article.signatures.map(text),
    ...(article.dateline && { dateline: text(article.dateline) }),
    body: article.body.map(text),
    notes: article.notes.map(text),
  };
}

/** A text with the spans that it has in the source; the corrections that lie wholly in it are noted in `whole`. */
function restoreText<T extends Printed>(printed: T, edits: Edits, whole: Set<number>): T {
  const touched = ({ line }: Span) => edits.has(line);
  if (!printed.spans.some(touched) && !printed.joins.some(({ dropped }) => dropped && touched(dropped.span)))
    return printed;
  const starts = spanStarts(printed);
  const emended = printed.spans.flatMap((span, index) =>
    editsWithin(span, edits).map(({ edit, start, end }): Emended => {
      const at = (starts[index] ?? 0) - span.start;
      whole.add(edit.correction);
      return { start: at + start, end: at + end, original: edit.original, correction: edit.correction };
    }),
  );
  return {
    ...printed,
    spans: printed.spans.map((span) => toPrinted(span, edits)),
    joins: printed.joins.map((join) =>
      join.dropped ? { ...join, dropped: { ...join.dropped, span: toPrinted(join.dropped.span, edits) } } : join,
    ),
    ...(emended.length > 0 && { emended }),
  };
}
