import type { House } from '../house/survey.ts';
import type { Row } from '../rows/row.ts';
import type { SetAside } from '../tree.ts';
import { invisible } from './invisible.ts';
import { mastheadService } from './masthead-service.ts';
import type { FurnitureRule } from './rule.ts';

/** The rules in the order they are tried; the first that matches names the reason. */
export const furnitureRules: readonly FurnitureRule[] = [invisible, mastheadService];

/** Splits rows into those that articles own and the furniture (报头等) of the pages. Gaps around furniture are kept by the row below it. */
export function takeFurniture(rows: readonly Row[], house: House): { rows: Row[]; setAside: SetAside[] } {
  const kept: Row[] = [];
  const setAside: SetAside[] = [];
  let gap = 0;
  let opensPage = false;
  rows.forEach((row, index) => {
    const site = { row, before: rows[index - 1], after: rows[index + 1], house };
    const rule = furnitureRules.find(({ limit, test }) => row.text.length <= limit && test(site));
    if (rule) {
      setAside.push({ text: row.text, spans: row.spans, joins: row.joins, page: row.page, reason: rule.name });
      gap = Math.max(gap, row.gap);
      opensPage ||= row.opensPage;
    } else {
      kept.push(
        gap > 0 || opensPage ? { ...row, gap: Math.max(gap, row.gap), opensPage: row.opensPage || opensPage } : row,
      );
      gap = 0;
      opensPage = false;
    }
  });
  return { rows: kept, setAside };
}
