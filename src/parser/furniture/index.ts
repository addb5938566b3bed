import type { House } from '../house/survey.ts';
import { slicePrinted } from '../printed.ts';
import { isBareList } from '../rows/bare-list.ts';
import type { Row } from '../rows/row.ts';
import { lean } from '../text/lean.ts';
import { isRunningText } from '../text/marks.ts';
import { firstOf, quickLook } from '../text/quick-look.ts';
import type { SetAside } from '../tree.ts';
import { findAdverts } from './adverts.ts';
import { findBareNumbers } from './bare-numbers.ts';
import { codeLine } from './code-line.ts';
import { findContents } from './contents.ts';
import { entryText } from './contents-entry.ts';
import { distributionList } from './distribution-list.ts';
import { editorsLine } from './editors-line.ts';
import { invisible } from './invisible.ts';
import { jumpNotice } from './jump-notice.ts';
import { looseDate } from './loose-date.ts';
import { masthead } from './masthead.ts';
import { mastheadService } from './masthead-service.ts';
import { pageHeader } from './page-header.ts';
import { findPageHeads } from './page-heads.ts';
import { pageNumber } from './page-number.ts';
import { printedTwice } from './printed-twice.ts';
import { publicNotice } from './public-notice.ts';
import { findRepeatedLines } from './repeated-lines.ts';
import type { FurnitureRule, FurnitureSite } from './rule.ts';
import { findSectionLabels } from './section-labels.ts';
import { findSiteLists } from './site-lists.ts';
import { siteNotice } from './site-notice.ts';
import { leadsThroughSite, webNavigation } from './web-navigation.ts';

/** The rules in the order they are tried; the first that matches names the reason. */
export const furnitureRules: readonly FurnitureRule[] = [
  pageNumber,
  invisible,
  webNavigation,
  siteNotice,
  mastheadService,
  pageHeader,
  looseDate,
  masthead,
  editorsLine,
  distributionList,
  printedTwice,
  codeLine,
  publicNotice,
];

const look = quickLook(furnitureRules.map(({ needs = {} }) => needs));

const twoHan = lean(/\p{Script=Han}{2}/u);

/** Longest row that any rule looks at. */
const longest = 200;

/** Name of the rule that takes a row; most rows go on after a full stop, or show nothing that a rule needs, and are asked little. */
function takenBy(site: FurnitureSite): string | undefined {
  const { text } = site.row;
  if (text.length > longest) return undefined;
  const stop = text.indexOf('。');
  const goesOn = stop >= 0 && stop < text.length - 1;
  const taker = firstOf(look(text), (place) => {
    const rule = furnitureRules[place];
    return rule !== undefined && text.length <= rule.limit && (rule.sentences || !goesOn) && rule.test(site);
  });
  return taker === undefined ? undefined : furnitureRules[taker]?.name;
}

/** Rows at the head of an issue in which a header shows that a masthead stands there. */
const headRows = 8;

/** Splits rows into those that articles own and the furniture (报头等) of the pages. The row below furniture keeps the widest gap above it. */
export function takeFurniture(
  rows: readonly Row[],
  house: House,
): { rows: Row[]; setAside: SetAside[]; entries: Set<string> } {
  const kept: Row[] = [];
  const setAside: SetAside[] = [];
  const contents = findContents(rows);
  const adverts = findAdverts(rows);
  const repeated = findRepeatedLines(rows);
  const pageHeads = findPageHeads(rows);
  const sectionLabels = findSectionLabels(rows);
  const listOnly = isBareList(rows);
  const pageNumbers = findBareNumbers(rows, house);
  const names = new Set<string>();
  const headers = new Set<string>();
  const links = rows.map(({ text }) => leadsThroughSite(text));
  const none = {
    rows,
    before: undefined,
    after: undefined,
    opensIssue: true,
    isLink: false,
    belowFurniture: false,
    headed: false,
    pageNumbers,
    names,
    listOnly,
    house,
  };
  const isHeader = (index: number): boolean => {
    const row = rows[index];
    return row !== undefined && row.text.length <= pageHeader.limit && pageHeader.test({ ...none, row, index });
  };
  const headed = rows.slice(0, headRows).some((_, index) => isHeader(index));
  const siteLists = findSiteLists(rows, { isLink: (index) => links[index] === true, isHeader });
  let gap = 0;
  let opensPage = false;
  let jumpFrom: number | undefined;
  let belowFurniture = false;
  rows.forEach((original, index) => {
    let row = original;
    const jump = jumpNotice(row);
    if (jump) {
      const notice = slicePrinted(row, jump.start, jump.end);
      setAside.push({ ...notice, page: row.page, reason: 'jump-notice' });
      const last = kept[kept.length - 1];
      const whole = jump.end - jump.start >= row.text.length;
      if (jump.kind === 'back') jumpFrom = jump.page;
      else if (whole && last) kept[kept.length - 1] = { ...last, jumpTo: jump.page };
      if (whole) {
        gap = Math.max(gap, row.gap);
        opensPage ||= row.opensPage;
        return;
      }
      const from = jump.kind === 'back' ? jump.end : 0;
      const to = jump.kind === 'back' ? row.text.length : row.text.slice(0, jump.start).trimEnd().length;
      row = { ...row, ...slicePrinted(row, from, to), ...(jump.kind === 'onward' ? { jumpTo: jump.page } : {}) };
    }
    const site = {
      rows,
      row,
      before: rows[index - 1],
      after: rows[index + 1],
      index,
      opensIssue: kept.length === 0,
      isLink: links[index] === true,
      belowFurniture,
      headed,
      pageNumbers,
      names,
      listOnly,
      house,
    };
    const listed = contents.has(index)
      ? 'contents'
      : siteLists.has(index)
        ? 'site-list'
        : sectionLabels.has(index)
          ? 'section-label'
          : adverts.has(index)
            ? 'advert'
            : undefined;
    const headOfPage = pageHeads.has(index) || headers.has(row.text) ? pageHeader.name : undefined;
    const rule = listed ?? headOfPage ?? (repeated.get(index) === 'site' ? 'repeated-line' : takenBy(site));
    belowFurniture = rule !== undefined;
    if (rule === pageHeader.name && twoHan.test(row.text)) headers.add(row.text);
    if (rule === masthead.name && site.opensIssue) names.add(row.text.replace(/\s+/g, ''));
    if (rule) {
      setAside.push({ text: row.text, spans: row.spans, joins: row.joins, page: row.page, reason: rule });
      gap = Math.max(gap, row.gap);
      opensPage ||= row.opensPage || rule === 'page-header';
      return;
    }
    if (repeated.get(index) === 'section') row = { ...row, mark: 'section' };
    // the line above stands above every headline
    else if (repeated.get(index - 1) === 'site' && !row.mark && !isRunningText(row.text))
      row = { ...row, mark: 'item' };
    if (jumpFrom !== undefined) row = { ...row, jumpFrom };
    jumpFrom = undefined;
    const moved = gap > row.gap || (opensPage && !row.opensPage);
    kept.push(moved ? { ...row, gap: Math.max(gap, row.gap), opensPage: row.opensPage || opensPage } : row);
    gap = 0;
    opensPage = false;
  });
  const entries = new Set([...contents].map((index) => entryText(rows[index]?.text ?? '')));
  return { rows: kept, setAside, entries };
}
