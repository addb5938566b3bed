import { expect } from 'vitest';
import { ledger, type ParsedArticle, parseIssue, type SourcePage } from '../../../src/parser/index.ts';
import { type CorrectedIssue, correctIssue, lineAnchor } from '../../../src/records/corrections/index.ts';
import type { CorrectionEntry } from '../../../src/records/schema/index.ts';

/** An entry whose anchors are plain line numbers; the test has the text to make the anchors from. */
export type LineEntry = Omit<CorrectionEntry, 'at' | 'to' | 'of'> & { at: number; to?: number; of?: number };

/** The anchor of a line of a text. */
export const anchorIn = (text: string, line: number): string => lineAnchor(line, text.split('\n')[line - 1] ?? '');

export function toEntry(text: string, { at, to, of, ...entry }: LineEntry): CorrectionEntry {
  return {
    ...entry,
    at: anchorIn(text, at),
    ...(to !== undefined && { to: anchorIn(text, to) }),
    ...(of !== undefined && { of: anchorIn(text, of) }),
  };
}

/** Pages parsed with corrections. */
export function parseCorrected(printed: readonly SourcePage[], entries: readonly CorrectionEntry[]): CorrectedIssue {
  const { pages, finish } = correctIssue(printed, entries);
  return finish(parseIssue(pages));
}

/** A text read with corrections; its ledger is proved. */
export function correct(text: string, entries: readonly LineEntry[]): CorrectedIssue {
  const corrected = parseCorrected(
    [{ file: 'hekou.txt', text }],
    entries.map((entry) => toEntry(text, entry)),
  );
  expect(ledger(corrected.parsed)).toEqual([]);
  return corrected;
}

/** An article in a few lines: `kicker: …`, `title: …`, `paragraph: …`, `writer 沈一舟`. */
export function sketch(article: ParsedArticle): string[] {
  const { column, kicker, title, subtitle, signatures, dateline, body, notes, bylines } = article;
  const each = (role: string, list: readonly ({ text: string } | undefined)[]) =>
    list.flatMap((part) => (part === undefined ? [] : [`${role}: ${part.text}`]));
  return [
    ...each('column', [column]),
    ...each('kicker', kicker),
    ...each('title', [title]),
    ...each('subtitle', subtitle),
    ...body.map(({ kind, text }) => `${kind}: ${text}`),
    ...each('signature', signatures),
    ...each('dateline', [dateline]),
    ...each('note', notes),
    ...bylines.map(({ name, role }) => `${role} ${name}`),
  ];
}
