import { slicePrinted } from '../printed.ts';
import { asideOf } from '../rows/cut-row.ts';
import type { JumpSource, Row } from '../rows/row.ts';
import { isRunningText } from '../text/marks.ts';
import type { SetAside } from '../tree.ts';
import { entryText } from './contents-entry.ts';
import { type Decision, type Decisions, decideRows } from './decide.ts';
import type { Issue } from './survey.ts';

export { furnitureRules } from './rules.ts';

/** Furniture below which another article begins, as it does on a new page. */
const partsArticles = new Set([
  'page-header',
  'web-navigation',
  'site-list',
  'section-label',
  'editors-line',
  'site-notice',
  'masthead-service',
]);

/** Furniture across which no text goes on but by a jump notice: advertisements and links stand in the middle of one, too. */
const endsTexts = new Set(['page-header', 'section-label', 'editors-line', 'label']);

/** The rows that articles own, the furniture, and the headlines that the contents name. */
interface Parted {
  rows: Row[];
  setAside: SetAside[];
  entries: Set<string>;
}

/** Splits the rows of issues into those that articles own and the furniture (报头等) of the pages. */
export const takeFurniture = (issues: readonly Issue[]): Parted[] => decideRows(issues).map(partRows);

/** The row below furniture keeps the widest gap above it. */
function partRows({ rows, decided, contents, repeated }: Decisions): Parted {
  const kept: Row[] = [];
  const setAside: SetAside[] = [];
  let gap = 0;
  let opensPage = false;
  let parted = false;
  let ruled = false;
  let jumpFrom: JumpSource | undefined;
  decided.forEach(({ row: printed, reason, jump, isJump }: Decision, index) => {
    let row = printed;
    const original = rows[index] ?? row;
    if (jump) {
      setAside.push(asideOf(slicePrinted(original, jump.start, jump.end), row, 'jump-notice'));
      const last = kept[kept.length - 1];
      if (jump.kind === 'back') jumpFrom = { page: jump.page, ...(jump.title !== undefined && { title: jump.title }) };
      else if (isJump && last) kept[kept.length - 1] = { ...last, jumpTo: jump.page };
    }
    if (reason !== undefined) setAside.push(asideOf(row, row, reason));
    if (isJump || reason !== undefined) {
      gap = Math.max(gap, row.gap);
      ruled ||= reason === 'rule-line';
      parted ||= reason !== undefined && endsTexts.has(reason);
      opensPage ||= row.opensPage || (reason !== undefined && partsArticles.has(reason));
      return;
    }
    if (repeated.get(index) === 'section') row = { ...row, mark: 'section' };
    // the line above stands above every headline
    else if (repeated.get(index - 1) === 'site' && !row.mark && !isRunningText(row.text))
      row = { ...row, mark: 'item' };
    if (jumpFrom !== undefined) row = { ...row, jumpFrom };
    jumpFrom = undefined;
    if (parted) row = { ...row, parted };
    parted = false;
    if (ruled) row = { ...row, ruled };
    ruled = false;
    const moved = gap > row.gap || (opensPage && !row.opensPage);
    kept.push(moved ? { ...row, gap: Math.max(gap, row.gap), opensPage: row.opensPage || opensPage } : row);
    gap = 0;
    opensPage = false;
  });
  const entries = new Set([...contents].map((index) => entryText(rows[index]?.text ?? '')));
  return { rows: kept, setAside, entries };
}
