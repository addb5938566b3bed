import type { House } from '../house/survey.ts';
import type { Row } from '../rows/row.ts';
import type { SetAside } from '../tree.ts';
import { findContents } from './contents.ts';
import { distributionList } from './distribution-list.ts';
import { editorsLine } from './editors-line.ts';
import { invisible } from './invisible.ts';
import { masthead } from './masthead.ts';
import { mastheadService } from './masthead-service.ts';
import { pageHeader } from './page-header.ts';
import { pageNumber } from './page-number.ts';
import type { FurnitureRule } from './rule.ts';

/** The rules in the order they are tried; the first that matches names the reason. */
export const furnitureRules: readonly FurnitureRule[] = [
  pageNumber,
  invisible,
  mastheadService,
  pageHeader,
  masthead,
  editorsLine,
  distributionList,
];

/** Rows at the head of an issue in which a header shows that a masthead stands there. */
const headRows = 8;

/** Splits rows into those that articles own and the furniture (报头等) of the pages. The row below furniture keeps the widest gap above it. */
export function takeFurniture(rows: readonly Row[], house: House): { rows: Row[]; setAside: SetAside[] } {
  const kept: Row[] = [];
  const setAside: SetAside[] = [];
  const contents = findContents(rows);
  const none = { before: undefined, after: undefined, opensIssue: true, headed: false, house };
  const headed = rows
    .slice(0, headRows)
    .some((row, index) => row.text.length <= 80 && pageHeader.test({ ...none, row, index }));
  let gap = 0;
  let opensPage = false;
  rows.forEach((row, index) => {
    const site = {
      row,
      before: rows[index - 1],
      after: rows[index + 1],
      index,
      opensIssue: kept.length === 0,
      headed,
      house,
    };
    const rule = contents.has(index)
      ? 'contents'
      : row.text.length <= 200
        ? furnitureRules.find(({ limit, test }) => row.text.length <= limit && test(site))?.name
        : undefined;
    if (rule) {
      setAside.push({ text: row.text, spans: row.spans, joins: row.joins, page: row.page, reason: rule });
      gap = Math.max(gap, row.gap);
      opensPage ||= row.opensPage || rule === 'page-header';
    } else if (gap > row.gap || (opensPage && !row.opensPage)) {
      kept.push({ ...row, gap: Math.max(gap, row.gap), opensPage: row.opensPage || opensPage });
      gap = 0;
      opensPage = false;
    } else {
      kept.push(row);
      gap = 0;
      opensPage = false;
    }
  });
  return { rows: kept, setAside };
}
