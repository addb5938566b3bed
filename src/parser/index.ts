import { buildAll } from './articles/build-all.ts';
import { lowerCaptions } from './articles/captions-above.ts';
import type { Draft } from './articles/draft.ts';
import { giveRecords } from './articles/give-records.ts';
import { groupParts, type SiteObserver } from './articles/group.ts';
import { joinJumps } from './articles/jumps.ts';
import { joinLoneHeads } from './articles/lone-heads.ts';
import { partNamedLists } from './articles/named-lists.ts';
import { liftPictures } from './articles/picture-stories.ts';
import { sectionLines, shareColumns } from './articles/shared-columns.ts';
import { takeBanners } from './articles/statement-banners.ts';
import { tellOn } from './articles/told-on.ts';
import { findDamage } from './damage/index.ts';
import { readDates } from './dates/index.ts';
import { takeFurniture } from './furniture/index.ts';
import { issueNumber } from './furniture/issue-number.ts';
import type { DeckObserver } from './headlines/choose-title.ts';
import { surveyHouse } from './house/survey.ts';
import { joinRows } from './joins/index.ts';
import { takeStories } from './joins/take-stories.ts';
import { pageAt } from './pages.ts';
import { readParts } from './roles/index.ts';
import { markDigestHead } from './rows/digest-head.ts';
import { dropUnseen, holdsUnseen } from './rows/drop-unseen.ts';
import { splitFrontMatter } from './rows/front-matter.ts';
import { markHeadingsOf } from './rows/headings-of-files.ts';
import { joinCells } from './rows/join-cells.ts';
import { joinUpright } from './rows/join-upright.ts';
import { dropMargin } from './rows/left-margin.ts';
import { markAlike } from './rows/mark-alike.ts';
import { markAmounts } from './rows/mark-amounts.ts';
import { markBriefs } from './rows/mark-briefs.ts';
import { markDays } from './rows/mark-days.ts';
import { markHeadings } from './rows/mark-headings.ts';
import { markItems } from './rows/mark-items.ts';
import { markLeads } from './rows/mark-leads.ts';
import { markLists } from './rows/mark-lists.ts';
import { markMail } from './rows/mark-mail.ts';
import { markRuled } from './rows/mark-ruled.ts';
import { markScript } from './rows/mark-script.ts';
import { markSignedBriefs } from './rows/mark-signed-briefs.ts';
import { markTables } from './rows/mark-tables.ts';
import { type PageLines, readLines } from './rows/read-lines.ts';
import { readRows } from './rows/read-rows.ts';
import { takeRecords } from './rows/records/take-records.ts';
import type { Row } from './rows/row.ts';
import { splitDated } from './rows/split-dated.ts';
import { splitLabels } from './rows/split-labels.ts';
import { splitLeads } from './rows/split-leads.ts';
import { splitTails } from './rows/split-tails.ts';
import { turnPages } from './rows/turn-pages.ts';
import { headUnderlined } from './rows/underlined.ts';
import { forgetTexts } from './text/remembered.ts';
import type { Message, ParsedIssue, ParsedPage, SetAside, SourcePage } from './tree.ts';

export { type DecodedText, decodeText, type Encoding, encodings, type Newline } from './decode/index.ts';
export { articleAt, explainArticle, explainFurniture } from './explain/index.ts';
export { ledger } from './ledger.ts';
export { type OutlineOptions, renderOutline } from './outline.ts';
export type * from './tree.ts';

/** Told of what the parser weighs: each place where an article may begin, each headline of several lines. */
export interface Observer {
  site?: SiteObserver;
  deck?: DeckObserver;
}

/**
 * Reads the pages of an issue: lines, rows, whole paragraphs, their parts, articles. Never fails on text; what is odd is told in
 * `messages`. Linear in the size of the text. `observe` is told of what was weighed.
 */
export function parseIssue(pages: readonly SourcePage[], observe?: Observer): ParsedIssue {
  const [issue] = parseIssues([pages], observe);
  if (issue === undefined) throw new Error('Unexpected end of the parser: no issue came out.');
  return issue;
}

/**
 * Most characters of text that are read together: with more, what the steps pass on leaves the caches. A longer issue is read by itself.
 */
const most = 250_000;

/** Issues in their order, in lists of which none holds more text than is read together. */
function inBatches(issues: readonly (readonly SourcePage[])[]): (readonly SourcePage[])[][] {
  const batches: (readonly SourcePage[])[][] = [];
  let size = 0;
  for (const pages of issues) {
    const length = pages.reduce((sum, { text }) => sum + text.length, 0);
    size += length;
    if (size > most || batches.length === 0) {
      batches.push([]);
      size = length;
    }
    batches[batches.length - 1]?.push(pages);
  }
  return batches;
}

/**
 * Reads several issues, each as `parseIssue` does. Many take one step before any takes the next: a step's code is then at hand in the
 * processor, and short issues are read nearly twice as fast as one by one (`npm run bench -- parse`).
 */
export const parseIssues = (issues: readonly (readonly SourcePage[])[], observe?: Observer): ParsedIssue[] =>
  inBatches(issues).flatMap((batch) => parseTogether(batch, observe));

function parseTogether(issues: readonly (readonly SourcePage[])[], observe?: Observer): ParsedIssue[] {
  const cut = issues.map(readText).map(cutRows);
  const parsed = takeHeads(cut)
    .map(markRows)
    .map(joinPieces)
    .map(nameParts)
    .map((issue) => groupArticles(issue, observe))
    .map((issue) => buildArticles(issue, observe))
    .map(finish);
  forgetTexts();
  return parsed;
}

/** Lines and rows, what is not text taken off. */
function readText(pages: readonly SourcePage[]) {
  const { lines, files } = readLines(pages);
  const sheet = readRows(lines, files);
  const { rows, setAside: unseen } = pages.some(({ text }) => holdsUnseen(text))
    ? dropUnseen(sheet.rows)
    : { rows: sheet.rows, setAside: [] };
  const front = splitFrontMatter(dropMargin(joinUpright(rows)));
  const marked = files.some((file) => file.markup === 'markdown');
  const headed = marked ? headUnderlined(front.rows) : { rows: front.rows, setAside: [] };
  return {
    lines,
    files,
    rows: headed.rows,
    setAside: [...sheet.setAside, ...unseen, ...front.setAside, ...headed.setAside],
  };
}

/** Rows that hold several things are cut: records, labels, leads, tails. */
function cutRows(issue: ReturnType<typeof readText>) {
  const { files, setAside } = issue;
  const marked = files.some((file) => file.markup);
  const leads = marked ? markLeads(joinCells(issue.rows)) : { rows: issue.rows, setAside: [] };
  const script = markScript(leads.rows);
  const mailed = markMail(script.rows);
  const ruled = markRuled(mailed);
  // rules frame the headlines of plain text, too
  const headed = ruled === mailed ? (marked ? markHeadingsOf(mailed, files) : mailed) : markHeadings(ruled);
  const records = takeRecords(headed);
  const labelled = splitLabels(records.rows);
  const briefs = markBriefs(markDays(splitDated(splitLeads(splitTails(labelled.rows)))));
  return {
    ...issue,
    rows: markAlike(markDigestHead(briefs.rows)),
    setAside: [
      ...setAside,
      ...leads.setAside,
      ...script.setAside,
      ...records.setAside,
      ...labelled.setAside,
      ...briefs.setAside,
    ],
  };
}

/** The habits of each house; heads of pages and other furniture are set aside, and tell the pages. */
function takeHeads(issues: readonly ReturnType<typeof cutRows>[]) {
  const surveyed = issues.map((issue) => ({ ...issue, house: surveyHouse(issue.rows) }));
  const printed = takeFurniture(surveyed);
  return surveyed.map((issue, place) => {
    const { rows, setAside, entries } = printed[place] ?? { rows: [], setAside: [], entries: new Set<string>() };
    const drafts = turnPages(issue.rows, setAside, issue.files);
    const placed = rows.map((row): Row => {
      const page = pageAt(drafts, row.line);
      return page === row.page ? row : { ...row, page };
    });
    return { ...issue, drafts, entries, rows: placed, setAside: [...issue.setAside, ...setAside] };
  });
}

/** Items, briefs, lists and tables are marked. */
function markRows(issue: ReturnType<typeof takeHeads>[number]) {
  const items = markItems(issue.rows, issue.entries);
  const signed = markSignedBriefs(items.rows);
  return {
    ...issue,
    rows: markTables(markAmounts(markLists(signed.rows))),
    setAside: [...issue.setAside, ...items.setAside, ...signed.setAside],
  };
}

/** Pieces of paragraphs are put together; a story set between two pieces is read by itself. */
function joinPieces(issue: ReturnType<typeof markRows>) {
  const { rows, stories } = takeStories(issue.rows, issue.house);
  return {
    ...issue,
    units: joinRows(rows, issue.house),
    stories: stories.map((own) => joinRows(own, issue.house)),
  };
}

/** Each is named by its form. */
const nameParts = (issue: ReturnType<typeof joinPieces>) => ({
  ...issue,
  parts: readParts(issue.units, issue.house),
  stories: issue.stories.map((units) => readParts(units, issue.house)),
});

const firstLine = ({ head, body }: Draft): number => (head[0] ?? body[0])?.line ?? 0;

/** Parts are put into articles; pictures go to the article they tell of, jumps across pages are joined. */
function groupArticles(issue: ReturnType<typeof nameParts>, observe: Observer | undefined) {
  const { drafts: grouped, style } = groupParts(issue.parts, issue.house, { observe: observe?.site });
  const options = { observe: observe?.site, setIn: true };
  const setIn = issue.stories.flatMap((parts) => groupParts(parts, issue.house, options).drafts);
  const all = setIn.length === 0 ? grouped : [...grouped, ...setIn].sort((a, b) => firstLine(a) - firstLine(b));
  const jumped = joinJumps(liftPictures(tellOn(lowerCaptions(all))), issue.drafts);
  return {
    ...issue,
    style,
    articleDrafts: partNamedLists(joinLoneHeads(jumped.drafts)),
    setAside: [...issue.setAside, ...jumped.setAside],
    jumps: jumped.messages,
  };
}

/** Headlines are arranged, bylines read; the briefs of a column share its name, records tell their day and page. */
function buildArticles(issue: ReturnType<typeof groupArticles>, observe: Observer | undefined) {
  const built = buildAll(issue.articleDrafts, issue.drafts, observe?.deck);
  const shared = shareColumns(built, sectionLines(issue.articleDrafts));
  const { articles, setAside } = takeBanners(shared.articles);
  const aside = [...issue.setAside, ...shared.setAside, ...setAside];
  return { ...issue, articles, setAside: aside, ...giveRecords(articles, aside) };
}

/** Dates and messages; the tree. */
function finish({
  lines,
  files,
  drafts,
  articles,
  house,
  style,
  ...issue
}: ReturnType<typeof buildArticles>): ParsedIssue {
  const setAside = issue.setAside.map(
    (part): SetAside => ({
      ...part,
      page: drafts[pageAt(drafts, part.spans[0]?.line ?? 1)]?.number ?? 1,
    }),
  );
  const number = issueNumber(setAside);
  const { dates, messages } = readDates(lines, articles, setAside);
  return {
    lines,
    ...(number === undefined ? {} : { number }),
    pages: drafts.map(({ printed: _printed, ...page }): ParsedPage => page),
    articles,
    setAside,
    dates,
    messages: placeMessages([...findDamage(lines), ...issue.jumps, ...messages], files),
    house: { ...house, ...style },
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
