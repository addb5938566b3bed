import type { SetAside } from '../tree.ts';
import { asideOf } from './cut-row.ts';
import type { Row } from './row.ts';

/** Longest line that is a heading by the rule below it. */
const longest = 60;
const rule = /^(?:(={3,})|-{3,})$/;

/** A line of text by itself, which a rule makes a heading; no item, no quotation, no end of a paragraph. */
const mayHead = (row: Row | undefined, above: Row | undefined): row is Row =>
  row !== undefined &&
  row.level === undefined &&
  row.mark === undefined &&
  row.remark === undefined &&
  row.text.length <= longest &&
  (row.gap > 0 || row.opensPage || above === undefined) &&
  !/[。；;，,：:]$/.test(row.text);

/** Headings of Markdown that a rule right below marks (`守堤人` above `------`): equals signs mark the first depth, dashes the second. */
export function headUnderlined(rows: readonly Row[]): { rows: readonly Row[]; setAside: SetAside[] } {
  const setAside: SetAside[] = [];
  if (!rows.some(({ text }) => rule.test(text))) return { rows, setAside };
  const kept: Row[] = [];
  for (const row of rows) {
    const found = row.gap === 0 ? rule.exec(row.text) : null;
    const above = kept[kept.length - 1];
    if (found && mayHead(above, kept[kept.length - 2])) {
      kept[kept.length - 1] = { ...above, level: found[1] === undefined ? 2 : 1 };
      setAside.push(asideOf(row, row, 'markup'));
    } else kept.push(row);
  }
  return { rows: kept, setAside };
}
