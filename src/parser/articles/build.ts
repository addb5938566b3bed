import type { Settling } from '../headlines/choose-title.ts';
import type { PageDraft } from '../pages.ts';
import type { Part } from '../part.ts';
import { concatPrinted } from '../printed.ts';
import { namesDocument } from '../text/document-name.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import type { Alternative, Byline, ParsedArticle, Printed } from '../tree.ts';
import { isPhotoStory, toBlocks } from './blocks.ts';
import { bylinesOf } from './bylines.ts';
import { articleConfidence } from './confidence.ts';
import type { Draft } from './draft.ts';
import { headlineOf } from './headline-of.ts';
import { kindOf } from './kind.ts';
import { readHead } from './read-head.ts';
import { settleHead } from './settle-head.ts';
import { sortParts } from './sort-parts.ts';
import { isList, isNamedList, takeList } from './take-list.ts';

const printedOf = ({ text, spans, joins, rule }: Printed): Printed =>
  rule === undefined ? { text, spans, joins } : { text, spans, joins, rule };

/** The reading in which another line of the headline block is the title. */
const otherTitle = ({ text, line }: Part, margin: number): Alternative => ({
  kind: 'title',
  reading: `The headline may be “${text}”.`,
  text,
  lines: [line],
  score: Math.round(100 * (0.5 - 0.45 * Math.max(0, margin))) / 100,
});

/** The lines of a title as one text, with a blank where two lines meet. */
function titleOf(lines: readonly Part[]): Printed {
  const title = concatPrinted(
    lines.map(printedOf),
    lines.slice(1).map(() => ({ rule: 'headline-lines', inserted: ' ' })),
  );
  const rule = lines[0]?.rule;
  return rule === undefined ? title : { ...title, rule };
}

/** A draft that is nothing but lines, too many for a headline. */
const isOnlyList = (original: Draft, { body }: Draft): boolean =>
  (isList(original) || isNamedList(original)) && !body.some(({ kind }) => kind === 'text');

/** `青口县自来水公司` below `停水公告`: who gives a notice out is no writer; a label or brackets say who sent a text in. */
const issuesNotice = ({ role, printed }: Byline, title: readonly Part[]): boolean =>
  role === 'unit' && !saysSender(printed) && title.some(({ text }) => namesDocument(text));
const saysSender = holdsOneOf(':：（(【[／/■□◎稿');

/** Turns a draft into an article of the tree; `next` is the draft below. */
export function buildArticle(
  original: Draft,
  pages: readonly PageDraft[],
  next?: Draft,
  settling?: Settling,
): ParsedArticle {
  const draft = settleHead(takeList(original));
  const head = readHead(draft.head);
  const data = original.head.find(({ kind }) => kind === 'meta')?.line;
  const headline = headlineOf(draft, head.lines, { next, data, settling });
  const parts = sortParts(draft);
  const story = isPhotoStory(draft.body) ? 'photo' : 'text';
  const signatures = [...head.signed, ...parts.signatures];
  const body = toBlocks(parts.body, story);
  const [column, ...otherColumns] = [...headline.column, ...head.columns].map(printedOf);
  const kicker = headline.kicker.map(printedOf);
  for (const other of otherColumns) kicker.unshift({ ...other, rule: 'second-column' });
  const article: ParsedArticle = {
    page: pages[parts.first?.page ?? 0]?.number ?? 1,
    kind: kindOf(headline, body, isOnlyList(original, draft) ? 'list' : story),
    kicker,
    subtitle: headline.subtitle.map(printedOf),
    signatures: signatures.map(printedOf),
    bylines: bylinesOf(draft.body, signatures, story).filter((byline) => !issuesNotice(byline, headline.title)),
    body,
    notes: parts.notes.map(printedOf),
    confidence: articleConfidence(draft, next, headline.margin),
    evidence: [...draft.start.evidence, ...headline.evidence],
    alternatives: headline.other
      ? [...draft.alternatives, otherTitle(headline.other, headline.margin)]
      : draft.alternatives,
    weighings: [draft.start, ...draft.inside, ...headline.weighings],
  };
  if (headline.title.length > 0) article.title = titleOf(headline.title);
  if (column) article.column = column;
  if (parts.dateline) article.dateline = printedOf(parts.dateline);
  return article;
}
