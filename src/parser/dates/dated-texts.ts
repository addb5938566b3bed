import { leadLength } from '../signatures/lead.ts';
import type { ParsedArticle, Printed, PrintedDate, SetAside, TextPlace } from '../tree.ts';

type Place = PrintedDate['place'];

/** A text in which dates are looked for. */
export interface DatedText {
  part: Printed;
  /** What the date from `start` to `end` is. */
  placeOf: (start: number, end: number) => Place;
  /** Absent for furniture. */
  at?: Pick<TextPlace, 'article' | 'field' | 'block'>;
}

/** Furniture that dates a page. */
const headers = new Set(['page-header', 'masthead', 'issue-line']);

/** The texts of an issue that may hold dates: its headers, then every text of every article. */
export function* datedTexts(articles: readonly ParsedArticle[], setAside: readonly SetAside[]): Generator<DatedText> {
  for (const part of setAside)
    if (headers.has(part.reason))
      yield { part, placeOf: (start, end) => (foundsPaper(part.text, start, end) ? 'body' : 'header') };
  for (const [article, parsed] of articles.entries()) {
    const opening = parsed.body.findIndex(({ kind }) => kind !== 'crosshead');
    for (const { field, place, parts } of fieldsOf(parsed)) {
      for (const [block, part] of parts.entries())
        yield { part, placeOf: placed(place, part, block === opening), at: { article, field, block } };
    }
  }
}

/** `1956年7月1日创刊` in a masthead is not the day of the issue. */
const foundsPaper = (text: string, start: number, end: number) =>
  /(?:[创創复復]刊|[创創][办辦立])[于於]?[:：]?$/.test(text.slice(Math.max(0, start - 4), start)) ||
  /^(?:正式)?(?:[创創复復]刊|[创創][办辦立])/.test(text.slice(end, end + 4));

interface Field {
  field: TextPlace['field'];
  place: Place | 'text';
  parts: readonly Printed[];
}

const fieldsOf = (article: ParsedArticle): Field[] => [
  { field: 'kicker', place: 'body', parts: article.kicker },
  { field: 'title', place: 'body', parts: article.title ? [article.title] : [] },
  { field: 'subtitle', place: 'body', parts: article.subtitle },
  { field: 'dateline', place: 'dateline', parts: article.dateline ? [article.dateline] : [] },
  { field: 'byline', place: 'dateline', parts: article.signatures },
  { field: 'body', place: 'text', parts: article.body },
  { field: 'note', place: 'body', parts: article.notes },
];

/** In the first block of a body, crossheads aside, a date is the dateline's when it lies in the lead (电头), else the lead's. */
function placed(place: Field['place'], part: Printed, opens: boolean): DatedText['placeOf'] {
  if (place !== 'text') return () => place;
  if (!opens) return () => 'body';
  let length: number | undefined;
  return (_start, end) => {
    length ??= leadLength(part.text);
    return end <= length ? 'dateline' : 'lead';
  };
}
