import { arrangeHeadline } from '../headlines/arrange.ts';
import { briefHeadline, briefsHeadline, sectionHeadline } from '../headlines/briefs-headline.ts';
import type { Settling } from '../headlines/choose-title.ts';
import { type SignedLine, splitByline } from '../headlines/split-byline.ts';
import { splitColumn } from '../headlines/split-column.ts';
import type { PageDraft } from '../pages.ts';
import type { Part } from '../part.ts';
import { concatPrinted } from '../printed.ts';
import { parseMeta } from '../signatures/parse-meta.ts';
import { opensAsItem } from '../text/item-mark.ts';
import type { Alternative, ParsedArticle, Printed } from '../tree.ts';
import { isPhotoStory, toBlocks } from './blocks.ts';
import { bylinesOf } from './bylines.ts';
import { articleConfidence } from './confidence.ts';
import type { Draft } from './draft.ts';
import { kindOf } from './kind.ts';
import { settleHead } from './settle-head.ts';
import { isList, isNamedList, takeList } from './take-list.ts';

const printedOf = ({ text, spans, joins, rule }: Printed): Printed =>
  rule === undefined ? { text, spans, joins } : { text, spans, joins, rule };

/** A line of data that names the writer or the office signs; one that only dates is a dateline. */
function readMeta(part: Part): Part {
  if (part.kind !== 'meta') return part;
  if (part.signature) return { ...part, kind: 'signature' };
  const { signature, dated } = parseMeta(part.text);
  if (signature && part.rule !== 'mostly-data') return { ...part, kind: 'signature', signature };
  return dated || part.rule === 'item-day' ? { ...part, kind: 'dateline' } : part;
}

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

/** The article below is the next item of a column of briefs, which starts with this one. */
const startsBriefs = (next: Draft | undefined): boolean =>
  next?.start.evidence.some(({ rule }) => rule === 'signed-brief' || rule === 'brief-in-column') ?? false;

/** The line above is the name of a column of signed briefs. */
const headsBriefs = ({ start }: Draft): boolean => start.evidence.some(({ rule }) => rule === 'signed-briefs-below');

const dispatch = /[〔【（(][^〔〕【】（()）]{1,12}[电電讯訊][〕】）)]/g;
/** `〔聯合社青口六日電〕…。〔又電〕…`: several dispatches in one paragraph. */
const stringsDispatches = (text: string): boolean => (text.match(dispatch)?.length ?? 0) > 1;

/** One paragraph, and nothing else but who signs it; no row of items and no dispatches set on one line. */
function isBrief({ body }: Draft): boolean {
  const [text, ...others] = body.filter(({ kind }) => kind === 'text');
  if (text === undefined || others.length > 0 || opensAsItem(text.text) || stringsDispatches(text.text)) return false;
  return !body.some(({ kind }) => kind === 'list' || kind === 'table' || kind === 'short');
}

/** A line of a headline without its writer and its column, which may stand behind the writer: `巷口的灯 / 沈一舟（凡人小事）`. */
function cutHeadLine(printed: Printed): SignedLine & { column?: Printed } {
  const { line: unsigned, signed } = splitByline(printed);
  const { column, line } = splitColumn(unsigned);
  if (!column) return { line, ...(signed ? { signed } : {}) };
  return { ...(signed ? { line, signed } : splitByline(line)), column };
}

/** Turns a draft into an article of the tree; `next` is the draft below. */
export function buildArticle(
  original: Draft,
  pages: readonly PageDraft[],
  next?: Draft,
  settling?: Settling,
): ParsedArticle {
  const draft = settleHead(takeList(original));
  const texts = draft.body.filter(({ kind }) => kind === 'text');
  const photo = isPhotoStory(draft.body);
  const columns: Printed[] = [];
  const names: Part[] = [];
  const lines = draft.head.flatMap((part): Part[] => {
    if (part.kind !== 'short') return part.kind === 'column' ? [part] : [];
    const { signed, column, line } = cutHeadLine(part);
    if (signed) names.push({ ...part, ...signed, kind: 'signature', rule: 'split-byline' });
    if (column) columns.push({ ...column, rule: 'split-column' });
    return [line === part ? part : { ...part, ...line }];
  });
  const headline =
    (startsBriefs(next)
      ? (briefsHeadline(lines) ?? sectionHeadline(lines, headsBriefs(draft)))
      : isBrief(draft)
        ? briefHeadline(lines)
        : undefined) ??
    arrangeHeadline(lines, texts[0]?.text ?? '', original.head.find(({ kind }) => kind === 'meta')?.line, settling);
  const parts = [...draft.head, ...draft.body].map(readMeta);
  const signed = [...names, ...parts.filter(({ kind }) => kind === 'signature')];
  const [dateline] = parts.filter(({ kind }) => kind === 'dateline');
  const others = new Set(
    parts.filter(
      (part) => part.kind === 'meta' || part.kind === 'note' || (part.kind === 'dateline' && part !== dateline),
    ),
  );
  const inText = parts
    .slice(draft.head.length)
    .filter((part) => part.kind !== 'signature' && !others.has(part) && part !== dateline);
  const body = toBlocks(inText, photo);
  const listed = (isList(original) || isNamedList(original)) && texts.length === 0;
  const first = parts[0];
  const article: ParsedArticle = {
    page: pages[first?.page ?? 0]?.number ?? 1,
    kind: kindOf(headline, body, photo, listed),
    kicker: headline.kicker.map(printedOf),
    subtitle: headline.subtitle.map(printedOf),
    signatures: signed.map(printedOf),
    bylines: bylinesOf(draft.body, signed, photo),
    body,
    notes: [...others].map(printedOf),
    confidence: articleConfidence(draft, next, headline.margin),
    evidence: [...draft.start.evidence, ...headline.evidence],
    alternatives: headline.other
      ? [...draft.alternatives, otherTitle(headline.other, headline.margin)]
      : draft.alternatives,
    weighings: [draft.start, ...draft.inside, ...headline.weighings],
  };
  if (headline.title.length > 0) {
    article.title = titleOf(headline.title);
  }
  const [column, ...otherColumns] = [...headline.column, ...columns];
  if (column) article.column = printedOf(column);
  for (const other of otherColumns) article.kicker.unshift({ ...printedOf(other), rule: 'second-column' });
  if (dateline) article.dateline = printedOf(dateline);
  return article;
}
