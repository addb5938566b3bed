import { buildArticle } from './articles/build.ts';
import { groupParts, type SiteObserver } from './articles/group.ts';
import { joinJumps } from './articles/jumps.ts';
import { findDamage } from './damage/index.ts';
import { readDates } from './dates/index.ts';
import { takeFurniture } from './furniture/index.ts';
import { issueNumber } from './furniture/issue-number.ts';
import { surveyHouse } from './house/survey.ts';
import { joinRows } from './joins/index.ts';
import { pageAt } from './pages.ts';
import { readParts } from './roles/index.ts';
import { splitFrontMatter } from './rows/front-matter.ts';
import { joinCells } from './rows/join-cells.ts';
import { markAlike } from './rows/mark-alike.ts';
import { markAmounts } from './rows/mark-amounts.ts';
import { markBriefs } from './rows/mark-briefs.ts';
import { markHeadings } from './rows/mark-headings.ts';
import { markItems } from './rows/mark-items.ts';
import { markLists } from './rows/mark-lists.ts';
import { markSignedBriefs } from './rows/mark-signed-briefs.ts';
import { markTables } from './rows/mark-tables.ts';
import { type PageLines, readLines } from './rows/read-lines.ts';
import { readRows } from './rows/read-rows.ts';
import { takeRecords } from './rows/records/take-records.ts';
import type { Row } from './rows/row.ts';
import { splitLabels } from './rows/split-labels.ts';
import { splitLeads } from './rows/split-leads.ts';
import { splitTails } from './rows/split-tails.ts';
import { turnPages } from './rows/turn-pages.ts';
import { forgetTexts } from './text/remembered.ts';
import type { Message, ParsedIssue, ParsedPage, SetAside, SourcePage } from './tree.ts';

export { type DecodedText, decodeText, type Encoding, encodings, type Newline } from './decode/index.ts';
export { articleAt, explainArticle, explainFurniture } from './explain/index.ts';
export { ledger } from './ledger.ts';
export { type OutlineOptions, renderOutline } from './outline.ts';
export type * from './tree.ts';

/**
 * Reads the pages of an issue: lines, rows, whole paragraphs, their parts, articles. Never fails on text; what is odd is told in
 * `messages`. Linear in the size of the text. `observe` is told of each place where an article was thought of.
 */
export function parseIssue(pages: readonly SourcePage[], observe?: SiteObserver): ParsedIssue {
  const { lines, files } = readLines(pages);
  const { rows: plain, setAside: markup } = readRows(lines, files);
  const front = splitFrontMatter(plain);
  const headed = files.some((file) => file.markup) ? markHeadings(joinCells(front.rows)) : front.rows;
  const records = takeRecords(headed);
  const labelled = splitLabels(records.rows);
  const briefs = markBriefs(splitLeads(splitTails(labelled.rows)));
  const rows = markAlike(briefs.rows);
  const house = surveyHouse(rows);
  const printed = takeFurniture(rows, house);
  const drafts = turnPages(rows, printed.setAside, files);
  const placed = printed.rows.map((row): Row => {
    const page = pageAt(drafts, row.line);
    return page === row.page ? row : { ...row, page };
  });
  const items = markItems(placed, printed.entries);
  const signed = markSignedBriefs(items.rows);
  const parts = readParts(joinRows(markTables(markAmounts(markLists(signed.rows))), house), house);
  const grouped = groupParts(parts, house, observe);
  const jumped = joinJumps(grouped.drafts, drafts);
  const articles = jumped.drafts.map((draft, place) => buildArticle(draft, drafts, jumped.drafts[place + 1]));
  const setAside = [
    markup,
    front.setAside,
    records.setAside,
    labelled.setAside,
    briefs.setAside,
    printed.setAside,
    items.setAside,
    signed.setAside,
    jumped.setAside,
  ]
    .flat()
    .map((part): SetAside => ({ ...part, page: drafts[pageAt(drafts, part.spans[0]?.line ?? 1)]?.number ?? 1 }));
  const number = issueNumber(setAside);
  const { dates, messages } = readDates(lines, articles, setAside);
  forgetTexts();
  return {
    lines,
    ...(number === undefined ? {} : { number }),
    pages: drafts.map(({ printed: _printed, ...page }): ParsedPage => page),
    articles,
    setAside,
    dates,
    messages: placeMessages([...findDamage(lines), ...messages], files),
    house: { ...house, ...grouped.style },
  };
}

/** Messages by line, with the file and the line in that file. */
function placeMessages(messages: readonly Message[], files: readonly PageLines[]): Message[] {
  const placed = messages.map((message) => {
    const { line = 0 } = message;
    const file = files.findLast(({ firstLine }) => firstLine <= line);
    return file ? { ...message, file: file.file, line: line - file.firstLine + 1 } : message;
  });
  return placed;
}
