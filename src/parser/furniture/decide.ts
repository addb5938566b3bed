import type { House } from '../house/survey.ts';
import { slicePrinted } from '../printed.ts';
import { isField } from '../rows/records/is-field.ts';
import type { Row } from '../rows/row.ts';
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
import { takenBy } from './rules.ts';
import { type FactsAbove, siteAt } from './site-at.ts';
import { type FurnitureSurvey, reasonAround, surveyedReason, surveyFurniture } from './survey.ts';

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

/** Why a row is furniture; undefined for one that stays. */
function reasonOf(row: Row, index: number, survey: FurnitureSurvey, above: Above): string | undefined {
  const taken =
    surveyedReason(survey, index) ??
    (headsPage(row, index, survey, above) ? pageHeader.name : undefined) ??
    (survey.repeated.get(index) === 'site' ? 'repeated-line' : takenBelow(siteAt(row, index, survey.issue, above))) ??
    reasonAround(survey, index) ??
    (row.mark === 'introduction' ? row.mark : undefined);
  const isHeadline =
    taken === masthead.name && standsAboveData(survey.issue.rows[index + 1]) && !isReleasesName(row.text);
  return isHeadline ? undefined : taken;
}

function decideRow(original: Row, index: number, survey: FurnitureSurvey, above: Above): Decision {
  if (isField(original)) {
    pass(above, original, undefined);
    return { row: original };
  }
  const jump = jumpNotice(original);
  if (jump && jump.end - jump.start >= original.text.length) return { row: original, jump, isJump: true };
  const row = jump ? withoutJump(original, jump) : original;
  const reason = reasonOf(row, index, survey, above);
  pass(above, row, reason);
  return jump ? { row, reason, jump } : { row, reason };
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

/** Asks the rules of every row of an issue, from the first to the last. */
export function decideRows(rows: readonly Row[], house: House): Decisions {
  const survey = surveyFurniture(rows, house);
  const above: Above = { opensIssue: true, belowFurniture: false, names: new Set(), headers: noHeaders() };
  const decided = rows.map((row, index) => decideRow(row, index, survey, above));
  takeSecondLook(survey.issue, decided);
  return { rows: decided, contents: survey.contents, repeated: survey.repeated };
}
