import type { House } from '../house/survey.ts';
import { slicePrinted } from '../printed.ts';
import { isBareList } from '../rows/bare-list.ts';
import { isField } from '../rows/records/is-field.ts';
import type { Row } from '../rows/row.ts';
import { lean } from '../text/lean.ts';
import { isRunningText } from '../text/marks.ts';
import { findAdverts } from './adverts.ts';
import { findBareNumbers } from './bare-numbers.ts';
import { findBetween } from './between.ts';
import { endOfBriefingHead } from './briefing-head.ts';
import { findContents } from './contents.ts';
import { findHeadPieces } from './head-pieces.ts';
import { startOfIssueFoot } from './issue-foot.ts';
import { endOfIssueHead } from './issue-head.ts';
import { type Jump, jumpNotice } from './jump-notice.ts';
import { findLinkLists } from './link-lists.ts';
import { endOfListHead } from './list-head.ts';
import { isReleasesName, masthead } from './masthead.ts';
import { mastheadService } from './masthead-service.ts';
import { endOfMottoHead } from './motto-head.ts';
import { findDigestNumbers } from './numbered-digest.ts';
import { findOwnWords } from './own-words.ts';
import { pageHeader } from './page-header.ts';
import { findPageHeads } from './page-heads.ts';
import { findRelated } from './related.ts';
import { findRepeatedLines, type Repeated } from './repeated-lines.ts';
import type { FurnitureSite } from './rule.ts';
import { takenBy } from './rules.ts';
import { findSectionLabels } from './section-labels.ts';
import { findSiteLists } from './site-lists.ts';
import { findWeather } from './weather-box.ts';
import { leadsThroughSite } from './web-navigation.ts';

/** What becomes of a row: it is furniture for a reason, or stays. */
export interface Decision {
  /** The row without its jump notice; as it was when the notice is all of it. */
  row: Row;
  reason?: string | undefined;
  jump?: Jump;
  /** The row holds nothing but its jump notice. */
  isJump?: true;
}

/** What was found in the rows of an issue. */
export interface Decisions {
  rows: Decision[];
  contents: ReadonlySet<number>;
  repeated: ReadonlyMap<number, Repeated>;
}

const twoHan = lean(/\p{Script=Han}{2}/u);

/** `2021年6月2日`, and nothing else: below another line of a header it is the day of the issue again. */
const datesIssue = /^[\d０-９]{2,4}\s?年\s?[\d０-９]{1,2}\s?月\s?[\d０-９]{1,2}\s?日$/;

/** Rows at the head of an issue in which a header shows that a masthead stands there. */
const headRows = 8;

/** The row without the jump notice in it. */
function withoutJump(row: Row, jump: Jump): Row {
  const back = jump.kind === 'back';
  const from = back ? jump.end : 0;
  const to = back ? row.text.length : row.text.slice(0, jump.start).trimEnd().length;
  return { ...row, ...slicePrinted(row, from, to), ...(back ? {} : { jumpTo: jump.page }) };
}

/** Data of an article below it, which come again in the file, tell a headline from the name of a paper. */
const standsAboveData = (after: Row | undefined): boolean => after !== undefined && isField(after) && !after.opensPage;

/** What only a page has, or what only its place on one tells: none of it stands below the marked headlines of an issue. */
const ofPages = new Set([
  'page-header',
  'paper-and-page',
  'page-break',
  'loose-date',
  'section-name',
  'masthead',
  'masthead-service',
  'code-line',
  'file-name',
  'latin-label',
  'latin-line',
]);

/** Name of the rule that takes a row; a marked headline of several is taken by none. */
function takenBelow(site: FurnitureSite): string | undefined {
  const { under, mark } = site.row;
  if (under && mark === 'heading') return undefined;
  const taken = takenBy(site);
  return under && taken !== undefined && ofPages.has(taken) ? undefined : taken;
}

/** Asks the rules of every row of an issue, from the first to the last. */
export function decideRows(rows: readonly Row[], house: House): Decisions {
  const contents = findContents(rows);
  const adverts = findAdverts(rows);
  const weather = findWeather(rows);
  const pageHeads = findPageHeads(rows);
  const sectionLabels = findSectionLabels(rows);
  const listOnly = isBareList(rows);
  const pageNumbers = findBareNumbers(rows, house);
  const firstText = rows.findIndex(({ text }) => isRunningText(text));
  const names = new Set<string>();
  const headers = new Set<string>();
  /** The days that headers of pages print by themselves. */
  const days = new Set<string>();
  const links = rows.map(({ text }) => leadsThroughSite(text));
  const repeated = findRepeatedLines(rows, (index) => links[index] === true);
  let opensIssue = true;
  let belowFurniture = false;
  let headed = false;
  // every field in one place and order: the rules ask these objects more often than anything else
  const siteOf = (row: Row, index: number, before: Row | undefined, after: Row | undefined, isLink: boolean) => ({
    row,
    before,
    after,
    rows,
    index,
    firstText,
    opensIssue,
    isLink,
    belowFurniture,
    headed,
    pageNumbers,
    names,
    listOnly,
    house,
  });
  const isHeader = (index: number): boolean => {
    const row = rows[index];
    return (
      row !== undefined &&
      row.text.length <= pageHeader.limit &&
      pageHeader.test(siteOf(row, index, undefined, undefined, false))
    );
  };
  // to look for a text in a set is slow where the text is long
  let longestHeader = 0;
  const isKnownHeader = ({ text }: Row): boolean => text.length <= longestHeader && headers.has(text);
  headed = rows.slice(0, headRows).some((_, index) => isHeader(index));
  const siteLists = findSiteLists(rows, { isLink: (index) => links[index] === true, isHeader });
  const linkLists = findLinkLists(rows, (index) => links[index] === true);
  const digestNumbers = findDigestNumbers(rows);
  const issueHead = listOnly
    ? 0
    : Math.max(endOfIssueHead(rows, isHeader), endOfBriefingHead(rows), endOfMottoHead(rows, isHeader));
  const listHead = listOnly ? endOfListHead(rows) : 0;
  const issueFoot = listOnly ? rows.length : startOfIssueFoot(rows);
  const listed = (index: number): string | undefined => {
    if (index < listHead) return pageHeader.name;
    if (rows[index]?.mark === 'service') return mastheadService.name;
    if (index < issueHead) return masthead.name;
    if (index >= issueFoot) return mastheadService.name;
    if (contents.has(index)) return 'contents';
    if (siteLists.has(index) || linkLists.has(index)) return 'site-list';
    if (sectionLabels.has(index) || digestNumbers.has(index)) return 'section-label';
    if (weather.has(index)) return mastheadService.name;
    return adverts.has(index) ? 'advert' : undefined;
  };
  const decided = rows.map((original, index): Decision => {
    if (isField(original)) {
      belowFurniture = false;
      opensIssue = false;
      return { row: original };
    }
    const jump = jumpNotice(original);
    if (jump && jump.end - jump.start >= original.text.length) return { row: original, jump, isJump: true };
    const row = jump ? withoutJump(original, jump) : original;
    const headOfPage =
      pageHeads.has(index) || isKnownHeader(row) || (belowFurniture && days.has(row.text))
        ? pageHeader.name
        : undefined;
    const taken =
      listed(index) ??
      headOfPage ??
      (repeated.get(index) === 'site'
        ? 'repeated-line'
        : takenBelow(siteOf(row, index, rows[index - 1], rows[index + 1], links[index] === true))) ??
      (row.mark === 'introduction' ? row.mark : undefined);
    const reason =
      taken === masthead.name && standsAboveData(rows[index + 1]) && !isReleasesName(row.text) ? undefined : taken;
    belowFurniture = reason !== undefined;
    if (reason === pageHeader.name) {
      if (twoHan.test(row.text)) {
        headers.add(row.text);
        longestHeader = Math.max(longestHeader, row.text.length);
      } else if (datesIssue.test(row.text)) days.add(row.text);
    }
    if (reason === masthead.name && opensIssue) names.add(row.text.replace(/\s+/g, ''));
    opensIssue &&= reason !== undefined;
    return jump ? { row, reason, jump } : { row, reason };
  });
  takeSecondLook(rows, decided, listOnly);
  return { rows: decided, contents, repeated };
}

/** What only the furniture around it tells: pieces of the heads of pages, then rows between two rows of furniture. */
function takeSecondLook(rows: readonly Row[], decided: Decision[], listOnly: boolean): void {
  const reasons = () => decided.map(({ reason }) => reason);
  const take = (index: number, reason: string) => {
    const decision = decided[index];
    if (decision && !decision.jump) decision.reason = reason;
  };
  for (const [index, reason] of findHeadPieces(rows, reasons())) take(index, reason);
  if (listOnly) return;
  for (const index of findOwnWords(rows, reasons())) take(index, 'site-notice');
  for (const index of findRelated(rows, reasons())) take(index, 'site-list');
  for (const index of findBetween(rows, reasons())) take(index, 'between-furniture');
}
