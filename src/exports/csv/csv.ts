/**
 * Rows as CSV (RFC 4180: CRLF, quotes where needed) that opens in spreadsheets as it is: UTF-8 with a byte order mark, and a cell that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 */
export function toCsv(rows: ReadonlyArray<readonly string[]>): string {
  return `\uFEFF${rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('')}`;
}

function toCell(text: string): string {
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
