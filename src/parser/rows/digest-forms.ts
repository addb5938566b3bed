import { isRunningText } from '../text/marks.ts';
import type { Brief } from './read-brief.ts';
import type { Row } from './row.ts';

/** Fewest briefs of a digest, and the share of them that say when something happened. */
const fewest = 3;
const share = 0.5;

/** Characters of a brief in which its day is looked for. */
const searched = 120;
/** News tell their day; measures, answers and chapters do not. */
const day = /\d月\d{1,2}日|[日月]前|[近昨今]日|[昨今]天|本[周週]|[记記]者/;

/**
 * Forms of digests: all text of the issue from its first line on is one brief a line, in brackets or numbered from 1, and most tell the
 * day as news do. There a headline need not be said again by its text.
 */
export function digestForms(rows: readonly Row[], briefs: readonly (Brief | undefined)[]): Set<string> {
  const first = rows.findIndex(({ text }) => isRunningText(text));
  const form = briefs[first]?.form;
  if (form === undefined || form === '' || !(form === '【' || briefs[first]?.number === 1)) return new Set();
  let count = 0;
  let dated = 0;
  let running = 0;
  for (let index = first; index < rows.length; index += 1) {
    const [row, brief] = [rows[index], briefs[index]];
    if (!row || !isRunningText(row.text)) continue;
    running += 1;
    if (brief?.form !== form) continue;
    count += 1;
    if (brief.number !== undefined && brief.number !== count) return new Set();
    if (brief.echoes || day.test(row.text.slice(brief.text, brief.text + searched))) dated += 1;
  }
  return count >= Math.max(fewest, running * share) && dated >= count * share ? new Set([form]) : new Set();
}
