import { slicePrinted } from '../printed.ts';
import { isField } from '../rows/records/is-field.ts';
import type { Row } from '../rows/row.ts';
import { readUnitReport } from '../signatures/unit-report.ts';
import { findBetween } from './between.ts';
import { findHeadPieces } from './head-pieces.ts';
import { type Jump, jumpNotice } from './jump-notice.ts';
import { addHeader, isKnownHeader, type KnownHeaders, noHeaders } from './known-headers.ts';
import { isReleasesName, masthead } from './masthead.ts';
import { findOwnWords } from './own-words.ts';
import { pageHeader } from './page-header.ts';
import { findRelated } from './related.ts';
import type { Repeated } from './repeated-lines.ts';
import type { FurnitureSite } from './rule.ts';
import { takenBy, takersOf } from './rules.ts';
import { type FactsAbove, siteAt } from './site-at.ts';
import { type FurnitureSurvey, type Issue, reasonAround, surveyFurniture } from './survey.ts';

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
  rows: readonly Row[];
  decided: readonly Decision[];
  contents: ReadonlySet<number>;
  repeated: ReadonlyMap<number, Repeated>;
}

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

/** What the rows decided by now tell of the next. */
interface Above extends FactsAbove {
  names: Set<string>;
  headers: KnownHeaders;
}

/** Takes note of a row that was decided. */
function pass(above: Above, { text }: Row, reason: string | undefined): void {
  if (reason === pageHeader.name) addHeader(above.headers, text);
  if (reason === masthead.name && above.opensIssue) above.names.add(text.replace(/\s+/g, ''));
  above.belowFurniture = reason !== undefined;
  above.opensIssue &&= reason !== undefined;
}

/** The row heads a page, as one of several or as one that comes again. */
const headsPage = ({ text }: Row, index: number, { pageHeads }: FurnitureSurvey, above: Above): boolean =>
  pageHeads.has(index) || isKnownHeader(above.headers, text) || (above.belowFurniture && above.headers.days.has(text));

/** Name of the rule that takes a row. */
type Taker = (site: FurnitureSite) => string | undefined;

/** Name of the rule that takes a row and may; a marked headline of several is taken by none. */
function takenBelow(site: FurnitureSite, taker: Taker): string | undefined {
  const { under, mark } = site.row;
  if (under && mark === 'heading') return undefined;
  const taken = taker(site);
  return under && taken !== undefined && ofPages.has(taken) ? undefined : taken;
}

/** Why a row is furniture; undefined for one that stays. */
function reasonOf(row: Row, index: number, { survey, above }: Sheet, taker: Taker): string | undefined {
  const taken =
    survey.reasons[index] ??
    (headsPage(row, index, survey, above) ? pageHeader.name : undefined) ??
    (survey.repeated.get(index) === 'site' ? 'repeated-line' : undefined) ??
    takenBelow(siteAt(row, index, survey.issue, above), taker) ??
    reasonAround(survey, index) ??
    (row.mark === 'introduction' ? row.mark : undefined);
  if (taken === undefined) return undefined;
  const isHeadline =
    taken === masthead.name && standsAboveData(survey.issue.rows[index + 1]) && !isReleasesName(row.text);
  return isHeadline || readUnitReport(row.text) !== undefined ? undefined : taken;
}

/** A row before it is decided: its jump notice is off. */
function withoutNotice(row: Row): Decision {
  const jump = isField(row) ? undefined : jumpNotice(row);
  if (!jump) return { row, reason: undefined };
  return jump.end - jump.start >= row.text.length
    ? { row, jump, isJump: true }
    : { row: withoutJump(row, jump), reason: undefined, jump };
}

/** The rows of an issue, decided from the first to the last. */
interface Sheet {
  survey: FurnitureSurvey;
  above: Above;
  decided: Decision[];
}

const openSheet = (survey: FurnitureSurvey): Sheet => ({
  survey,
  above: { opensIssue: true, belowFurniture: false, names: new Set(), headers: noHeaders() },
  decided: survey.issue.rows.map(withoutNotice),
});

function decideRow(sheet: Sheet, index: number, taker: Taker): void {
  const decision = sheet.decided[index];
  if (!decision || decision.isJump) return;
  if (!isField(decision.row)) decision.reason = reasonOf(decision.row, index, sheet, taker);
  pass(sheet.above, decision.row, decision.reason);
}

/** Decides the rows above the first that stays; the index of the row below it. */
function decideHead(sheet: Sheet): number {
  let index = 0;
  for (; sheet.above.opensIssue && index < sheet.decided.length; index += 1) decideRow(sheet, index, takenBy);
  return index;
}

/** The rows from one on of which the rules are to be asked, as if each stood below a row that stays; most do. */
function sitesFrom({ survey, above, decided }: Sheet, from: number): (FurnitureSite | undefined)[] {
  const belowText = { ...above, belowFurniture: false };
  return decided
    .slice(from)
    .map(({ row, isJump }, place) =>
      isJump || isField(row) || survey.reasons[from + place] !== undefined
        ? undefined
        : siteAt(row, from + place, survey.issue, belowText),
    );
}

/** Decides the rows from one on. `takers`: the rules that would take them and those below, each below a row that stays. */
function decideBelow(sheet: Sheet, from: number, takers: readonly (string | undefined)[]): void {
  const { above, decided } = sheet;
  for (let index = from; index < decided.length; index += 1)
    decideRow(sheet, index, above.belowFurniture ? takenBy : () => takers[index - from]);
}

/** What only the furniture around it tells: pieces of the heads of pages, then rows between two rows of furniture. */
function takeSecondLook({ rows, listOnly }: FurnitureSurvey['issue'], decided: Decision[]): void {
  const reasons = decided.map(({ reason }) => reason);
  const take = (index: number, reason: string) => {
    const decision = decided[index];
    if (decision && !decision.jump) decision.reason = reasons[index] = reason;
  };
  for (const [index, reason] of findHeadPieces(rows, reasons)) take(index, reason);
  if (listOnly) return;
  for (const index of findOwnWords(rows, reasons)) take(index, 'site-notice');
  for (const index of findRelated(rows, reasons)) take(index, 'site-list');
  for (const index of findBetween(rows, reasons)) take(index, 'between-furniture');
}

/** Asks the rules of every row of issues, in each from the first to the last. */
export function decideRows(issues: readonly Issue[]): Decisions[] {
  const sheets = surveyFurniture(issues).map(openSheet);
  const heads = sheets.map(decideHead);
  const sites = sheets.map((sheet, place) => sitesFrom(sheet, heads[place] ?? 0));
  const takers = takersOf(sites.flat());
  let next = 0;
  return sheets.map((sheet, place) => {
    const { survey, decided } = sheet;
    const end = next + (sites[place]?.length ?? 0);
    decideBelow(sheet, heads[place] ?? 0, takers.slice(next, end));
    next = end;
    takeSecondLook(survey.issue, decided);
    return { rows: survey.issue.rows, decided, contents: survey.contents, repeated: survey.repeated };
  });
}
