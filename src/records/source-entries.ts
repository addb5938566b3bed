import type { ParsedArticle, PartField, Printed } from '../parser/tree.ts';
import type { SourceEntry } from './schema/index.ts';

/** Every stretch of the source that the article owns, in source order: its entry in the ledger. */
export function sourceEntries(article: ParsedArticle): SourceEntry[] {
  return partsOf(article)
    .flatMap(([field, printed]) => entriesOf(field, printed))
    .toSorted((a, b) => a.line - b.line || a.start - b.start);
}

function partsOf(article: ParsedArticle): Array<[PartField, Printed]> {
  const each = (field: PartField, list: readonly Printed[]) =>
    list.map((printed): [PartField, Printed] => [field, printed]);
  const one = (field: PartField, printed: Printed | undefined) => each(field, printed === undefined ? [] : [printed]);
  return [
    ...one('column', article.column),
    ...each('kicker', article.kicker),
    ...one('title', article.title),
    ...each('subtitle', article.subtitle),
    ...each('byline', article.signatures),
    ...one('dateline', article.dateline),
    ...each('body', article.body),
    ...each('note', article.notes),
  ];
}

function entriesOf(field: PartField, printed: Printed): SourceEntry[] {
  const dropped = printed.joins.flatMap((join) => (join.dropped === undefined ? [] : [join.dropped.span]));
  return [
    ...printed.spans.map((span) => ({ ...span, field })),
    ...dropped.map((span) => ({ ...span, field: 'dropped' as const })),
  ];
}
