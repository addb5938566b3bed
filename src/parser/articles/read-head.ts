import { type SignedLine, splitByline } from '../headlines/split-byline.ts';
import { splitColumn } from '../headlines/split-column.ts';
import type { Part } from '../part.ts';
import type { Printed } from '../tree.ts';

/** A line of a headline without its writer and its column, which may stand behind the writer: `巷口的灯 / 沈一舟（凡人小事）`. */
function cutHeadLine(printed: Printed): SignedLine & { column?: Printed } {
  const { line: unsigned, signed } = splitByline(printed);
  const { column, line } = splitColumn(unsigned);
  if (!column) return { line, ...(signed ? { signed } : {}) };
  return { ...(signed ? { line, signed } : splitByline(line)), column };
}

/** The lines of a headline, and what was cut off them. */
interface Head {
  lines: Part[];
  /** Who signs on one of them. */
  signed: Part[];
  columns: Printed[];
}

/** Takes writers and columns off the lines of a headline; what is neither a line nor a column is no part of it. */
export function readHead(head: readonly Part[]): Head {
  const found: Head = { lines: [], signed: [], columns: [] };
  for (const part of head) {
    if (part.kind === 'column') found.lines.push(part);
    if (part.kind !== 'short') continue;
    const { signed, column, line } = cutHeadLine(part);
    if (signed) found.signed.push({ ...part, ...signed, kind: 'signature', rule: 'split-byline' });
    if (column) found.columns.push({ ...column, rule: 'split-column' });
    found.lines.push({ ...part, ...line });
  }
  return found;
}
