import type { Saved } from './read-listed.ts';

/** A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
function toCell(text: string): string {
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const toRow = (cells: readonly string[]) => `${cells.map(toCell).join(',')}\r\n`;

/** Results as CSV (RFC 4180), UTF-8 with a byte order mark, so that spreadsheets open it as it is. */
export function toCsv(results: readonly Saved[]): string {
  const head = ['id', 'title', 'date', 'edtf', 'issue', 'column', 'kind', 'hits', 'excerpt', 'url'];
  const rows = results.map(
    ({ article, title, date = '', edtf = date, issue, column = '', kind, hits = '', excerpt = '', url }) => [
      article,
      title,
      date,
      edtf,
      issue,
      column,
      kind,
      String(hits),
      excerpt,
      url,
    ],
  );
  return `\uFEFF${[head, ...rows].map(toRow).join('')}`;
}
