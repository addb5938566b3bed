import type { Row } from '../rows/row.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { endsWithColon, isRunningText } from '../text/marks.ts';

/** Reasons that say little about the rows beside: they stand in articles, too. */
const weak = new Set([
  'printed-twice',
  'rule-line',
  'editors-line',
  'contents',
  'jump-notice',
  'code-line',
  'page-number',
  'repeated-line',
  'site-list',
]);

/** The head of one page and the next: a list of prices or a poem may fill the page between. */
const opensPage = (reason: string | undefined) => reason === 'page-header' || reason === 'masthead';

/** Most rows of such a run, and the longest of them. */
const most = 10;
const longest = 40;

/** A day in full dates an article, or heads a page by itself. */
const day = /\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d/;

const isShort = (row: Row | undefined): row is Row =>
  row !== undefined &&
  row.mark === undefined &&
  row.text.length <= longest &&
  !isRunningText(row.text) &&
  !row.text.includes('。') &&
  // a record of a document
  !endsWithColon(row.text) &&
  !day.test(row.text);

const isSigned = ({ text }: Row): boolean => (parseSignature(text)?.signers.length ?? 0) > 0;

/** `1.…` and `2.…`: headlines of a page that are numbered. */
const isCounted = ([first, second]: readonly Row[]): boolean =>
  /^[1１一][.．、]/.test(first?.text ?? '') && /^[2２二][.．、]/.test(second?.text ?? '');

/** Rows below the lower furniture among which the next headline is looked for. */
const reach = 8;
const shortestHeadline = 4;

/** The next text has a headline of its own, or there is none: what stands above the furniture is not its headline. */
function isHeadedBelow(rows: readonly Row[], reasons: readonly (string | undefined)[], from: number): boolean {
  for (let index = from; index < Math.min(rows.length, from + reach); index += 1) {
    const row = rows[index];
    if (!row || reasons[index] !== undefined) continue;
    if (isRunningText(row.text)) return false;
    if (
      row.mark === undefined &&
      row.text.length >= shortestHeadline &&
      !/\d{4}|[:：]|^[—－-]/.test(row.text) &&
      !isSigned(row)
    )
      return true;
  }
  return true;
}

/** What closes the rows above the first article: the head of a page, links of the site. */
const closesHead = new Set([
  'page-header',
  'page-number',
  'web-navigation',
  'site-list',
  'site-notice',
  'masthead-service',
]);
/** Most rows above it. */
const mostAtHead = 4;

/** Index of the furniture below a few rows at the head of the issue, which name the site and its section; 0 when there is none. */
function endOfHead(rows: readonly Row[], reasons: readonly (string | undefined)[]): number {
  const end = reasons.findIndex((reason) => reason !== undefined);
  if (end < 1 || end > mostAtHead || !closesHead.has(reasons[end] ?? '')) return 0;
  const run = rows.slice(0, end);
  const plain = run.every(isShort) && !run.some(isSigned);
  return plain && isHeadedBelow(rows, reasons, end + 1) ? end : 0;
}

/** What a site sets around its texts. */
const ofSite = new Set(['web-navigation', 'site-notice', 'site-list']);

/**
 * Index after which nothing but short lines stands below the last line of a site: the foot of its page; the number of rows when there is
 * none.
 */
function startOfFoot(rows: readonly Row[], reasons: readonly (string | undefined)[]): number {
  const last = reasons.findLastIndex((reason) => reason !== undefined && ofSite.has(reason));
  const run = rows.slice(last + 1);
  if (
    last < 0 ||
    run.length > most ||
    !run.every((row, place) => reasons[last + 1 + place] !== undefined || isShort(row))
  )
    return rows.length;
  return run.some(isSigned) ? rows.length : last + 1;
}

/**
 * Rows of no article between two rows of furniture, above the first or below the last of a site, by their index: short lines, no writer
 * among them, and below them another headline.
 */
export function findBetween(rows: readonly Row[], reasons: readonly (string | undefined)[]): Set<number> {
  const found = new Set<number>(rows.slice(0, endOfHead(rows, reasons)).keys());
  for (let index = startOfFoot(rows, reasons); index < rows.length; index += 1)
    if (reasons[index] === undefined) found.add(index);
  let upper: number | undefined;
  rows.forEach((_, index) => {
    if (reasons[index] === undefined) return;
    const start = upper;
    upper = index;
    if (start === undefined || index - start - 1 < 1 || index - start - 1 > most) return;
    if (weak.has(reasons[start] ?? '') || weak.has(reasons[index] ?? '')) return;
    if (opensPage(reasons[index]) && opensPage(reasons[start])) return;
    const run = rows.slice(start + 1, index);
    if (!run.every(isShort) || run.some(isSigned) || isCounted(run) || !isHeadedBelow(rows, reasons, index + 1)) return;
    for (let at = start + 1; at < index; at += 1) found.add(at);
  });
  return found;
}
