import { arrangeHeadline } from '../headlines/arrange.ts';
import { splitColumn } from '../headlines/split-column.ts';
import type { PageDraft } from '../pages.ts';
import type { Part } from '../part.ts';
import { concatPrinted, slicePrinted } from '../printed.ts';
import { readLead } from '../signatures/lead.ts';
import { parseMeta } from '../signatures/parse-meta.ts';
import type { Signer } from '../signatures/parse-signature.ts';
import type {
  Alternative,
  ArticleKind,
  Block,
  BlockKind,
  Byline,
  BylineRole,
  ParsedArticle,
  Printed,
} from '../tree.ts';
import type { Draft } from './draft.ts';
import { confidenceOf } from './group.ts';
import { isOfficeKicker } from './style.ts';

const printedOf = ({ text, spans, joins }: Printed): Printed => ({ text, spans, joins });

/** `(右)` `(前排左二)` `图为…` `▲…`: says which picture it stands under. */
const pictureMark =
  /[（(](?:前排|后排|後排)?(?:左|右|中)(?:[一二三四五]|起)?[^（()）]{0,6}[）)]|^(?:图为|圖為|图[一二三\d]?[:：]|▲|△|◀|▼)/u;

function bylineRole(role: Signer['role'], photo: boolean): BylineRole | undefined {
  if (role === 'reviewer') return undefined;
  return photo && role === 'writer' ? 'photographer' : role;
}

function bylinesOf(part: Part, photo: boolean): Byline[] {
  const { signature } = part;
  if (!signature) return [];
  const printed = part.text;
  const named = signature.signers.flatMap(({ name, role, start, end }) => {
    const given = bylineRole(role, photo);
    return given ? [{ name, role: given, printed, spans: slicePrinted(part, start, end).spans }] : [];
  });
  if (named.length > 0 || signature.signers.length > 0) return named;
  return signature.units.map(({ name, start, end }) => ({
    name,
    role: 'unit' as const,
    printed,
    spans: slicePrinted(part, start, end).spans,
  }));
}

/** The names in the leads of the body; a name that also signs below is told once. */
function leadBylines(parts: readonly Part[]): Byline[] {
  return parts.flatMap((part) => {
    const lead = part.kind === 'text' ? readLead(part.text) : undefined;
    if (!lead) return [];
    const printed = part.text.slice(0, lead.length);
    return lead.signers.flatMap(({ name, role, start, end }) => {
      const given = bylineRole(role, false);
      return given ? [{ name, role: given, printed, spans: slicePrinted(part, start, end).spans }] : [];
    });
  });
}

/** Names in print order, each role once. */
function eachOnce(bylines: readonly Byline[]): Byline[] {
  const seen = new Set<string>();
  return bylines.filter(({ name }) => !seen.has(name) && seen.add(name));
}

function blockKind(part: Part, photo: boolean): BlockKind {
  if (part.kind === 'text') return photo || pictureMark.test(part.text.slice(0, 12)) ? 'caption' : 'paragraph';
  if (part.kind === 'caption' || part.kind === 'list') return part.kind;
  return 'crosshead';
}

/** A headline, one short text that names people by their place in a picture, a name: a photo story. */
function isPhotoStory(texts: readonly Part[]): boolean {
  const [only] = texts;
  return texts.length === 1 && only !== undefined && only.text.length <= 260 && pictureMark.test(only.text);
}

/** A line of data that names the writer or the office signs; one that only dates is a dateline. */
function readMeta(part: Part): Part {
  if (part.kind !== 'meta') return part;
  const { signature, dated } = parseMeta(part.text);
  if (signature) return { ...part, kind: 'signature', signature };
  return dated ? { ...part, kind: 'dateline' } : part;
}

/** Lines of the longest headline; more are a list. */
const longestHeadline = 6;

/** A run of lines too long for a headline is a list: without text below it is the whole article, else its last lines are the headline. */
function takeList(draft: Draft): Draft {
  if (draft.head.length <= longestHeadline) return draft;
  const cut = draft.body.some(({ kind }) => kind === 'text') ? draft.head.length - 2 : draft.head.length;
  const items = draft.head
    .slice(0, cut)
    .map((part): Part => (part.kind === 'short' || part.kind === 'column' ? { ...part, kind: 'list' } : part));
  return { ...draft, head: draft.head.slice(cut), body: [...items, ...draft.body] };
}

/** The reading in which another line of the headline block is the title. */
const otherTitle = ({ text, line }: Part, margin: number): Alternative => ({
  reading: `标题可能是“${text}”`,
  lines: [line],
  score: Math.round(100 * (0.5 - 0.45 * Math.max(0, margin))) / 100,
});

/** Turns a draft into an article of the tree. */
export function buildArticle(original: Draft, pages: readonly PageDraft[]): ParsedArticle {
  const draft = takeList(original);
  const texts = draft.body.filter(({ kind }) => kind === 'text');
  const photo = isPhotoStory(texts);
  const columns: Printed[] = [];
  const lines = draft.head.flatMap((part): Part[] => {
    if (part.kind !== 'short') return part.kind === 'column' ? [part] : [];
    const { column, line } = splitColumn(part);
    if (column) columns.push(column);
    return [{ ...part, ...line }];
  });
  const headline = arrangeHeadline(lines, texts[0]?.text ?? '');
  const parts = [...draft.head, ...draft.body].map(readMeta);
  const signed = parts.filter(({ kind }) => kind === 'signature');
  const [dateline] = parts.filter(({ kind }) => kind === 'dateline');
  const others = new Set(
    parts.filter(
      (part) => part.kind === 'meta' || part.kind === 'note' || (part.kind === 'dateline' && part !== dateline),
    ),
  );
  const body = parts
    .slice(draft.head.length)
    .filter((part) => part.kind !== 'signature' && !others.has(part) && part !== dateline)
    .map((part): Block => ({ ...printedOf(part), kind: blockKind(part, photo) }));
  const listed = original.head.length > longestHeadline && texts.length === 0;
  const kind: ArticleKind = listed
    ? 'list'
    : photo
      ? 'photo'
      : headline.kicker.some(({ text }) => isOfficeKicker(text))
        ? 'statement'
        : 'news';
  const first = parts[0];
  const article: ParsedArticle = {
    page: pages[first?.page ?? 0]?.number ?? 1,
    kind,
    kicker: headline.kicker.map(printedOf),
    subtitle: headline.subtitle.map(printedOf),
    signatures: signed.map(printedOf),
    bylines: eachOnce([...leadBylines(draft.body), ...signed.flatMap((part) => bylinesOf(part, photo))]),
    body,
    notes: [...others].map(printedOf),
    confidence: Math.round(confidenceOf(draft.score) * (0.7 + 0.3 * headline.margin) * 100) / 100,
    evidence: [...draft.evidence, ...headline.evidence],
    alternatives: headline.other
      ? [...draft.alternatives, otherTitle(headline.other, headline.margin)]
      : draft.alternatives,
  };
  if (headline.title.length > 0) {
    article.title = concatPrinted(
      headline.title.map(printedOf),
      headline.title.slice(1).map(() => ({ rule: 'headline-lines', inserted: ' ' })),
    );
  }
  const [column, ...otherColumns] = [...headline.column, ...columns];
  if (column) article.column = printedOf(column);
  for (const other of otherColumns) article.kicker.unshift(printedOf(other));
  if (dateline) article.dateline = printedOf(dateline);
  return article;
}
