import { isContentsHeading } from '../furniture/contents.ts';
import { isRunningText } from '../text/marks.ts';
import type { Row } from './row.ts';

/**
 * Says which marked headings are headlines, which stand above them (the name of the issue) and which below (crossheads): the
 * headline's depth is the first at which most headings have text right below.
 */
export function markHeadings(rows: readonly Row[]): Row[] {
  const total = new Map<number, number>();
  const withText = new Map<number, number>();
  rows.forEach((row, index) => {
    if (!row.level || isContentsHeading(row)) return;
    total.set(row.level, (total.get(row.level) ?? 0) + 1);
    for (let next = index + 1; next <= index + 3; next += 1) {
      const below = rows[next];
      if (!below || below.level) break;
      if (!isRunningText(below.text)) continue;
      withText.set(row.level, (withText.get(row.level) ?? 0) + 1);
      break;
    }
  });
  const levels = [...total.keys()].sort((a, b) => a - b);
  const depth =
    levels.find((level) => (withText.get(level) ?? 0) >= (total.get(level) ?? 0) * 0.5) ?? levels[levels.length - 1];
  if (depth === undefined) return [...rows];
  return rows.map((row) =>
    row.level ? { ...row, mark: row.level === depth ? 'heading' : row.level < depth ? 'masthead' : 'crosshead' } : row,
  );
}
