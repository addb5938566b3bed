import { concatPrinted } from '../printed.ts';
import { leadLength } from '../signatures/lead.ts';
import type { ParsedArticle, Printed, PrintedDate, SetAside, TextPlace } from '../tree.ts';

type Place = PrintedDate['place'];

/** A text in which dates are looked for. */
export interface DatedText {
  part: Printed;
  /** What its dates are; in the text that opens a body it depends on where they stand. */
  place: Place | 'opening';
  /** Absent for furniture. */
  at?: Pick<TextPlace, 'article' | 'field' | 'block'>;
}

/** Furniture that dates a page. */
const headers = new Set(['page-header', 'masthead', 'issue-line']);

/** A header with a month in it; `2021年第6期` names no day. */
const bearsDay = /月|\d[-./．／]\d|\d{8}|[A-Za-z]{3} \d|\d [A-Za-z]{3}/;

/** `河口日报 2021年6月2日</title>` `date: 2021-06-02`: the head of a file of HTML or Markdown. */
const headOfFile: Readonly<Record<string, RegExp>> = {
  markup: /<\/title>$/i,
  'front-matter': /^(?:date|日期|出版日期|[发發]行日期)\s*[:：]/i,
};

/** `2021年` `民國一一○年` `2021年6月` at the end of a line of a header, and the rest of the day at the start of the next. */
const yearAbove = /年$/;
const monthAbove = /年.{1,3}月$/;
const dayBelow = /^[\d０-９〇○一二三四五六七八九十]{1,3}[月日号號]/;
/** Longest line above, as `中華民國一一○年六月`. */
const longestAbove = 14;

/** `6月2日` above `2021年`: the year stands below the rest of the day. */
const dayOnly = /^[\d０-９一二三四五六七八九十]{1,3}月[\d０-９一二三四五六七八九十廿卅]{1,3}[日号號]$/;
const yearOnly = /^(?:(?:中[华華])?民[国國])?[\d０-９〇○零一二三四五六七八九十]{2,5}年$/;

/** The headers of an issue, a day that stands in two lines of one as one text. */
function headerTexts(setAside: readonly SetAside[]): Printed[] {
  const parts = setAside.filter(({ reason }) => headers.has(reason));
  const texts: Printed[] = [];
  let above: SetAside | undefined;
  for (const part of parts) {
    const parted = above !== undefined && above.text.length <= longestAbove && dayBelow.test(part.text);
    if (above && parted && isRightBelow(above, part) && goesOnIn(above.text, part.text))
      texts.push(concatPrinted([texts.pop() ?? above, part], [undefined]));
    else if (above && isRightBelow(above, part) && yearOnly.test(part.text) && dayOnly.test(above.text))
      texts.push(concatPrinted([part, texts.pop() ?? above], [undefined]));
    else texts.push(part);
    above = part;
  }
  return texts;
}

/** On the next line, or with a blank one between. */
const isRightBelow = (above: SetAside, part: SetAside): boolean => {
  const lines = (part.spans[0]?.line ?? 0) - (above.spans.at(-1)?.line ?? 0);
  return lines === 1 || lines === 2;
};
const goesOnIn = (above: string, text: string): boolean =>
  /^\S+月/.test(text) ? yearAbove.test(above) : monthAbove.test(above);

/** The texts of an article, in the order in which they are looked through. */
const fields: ReadonlyArray<{
  field: TextPlace['field'];
  place: Place;
  partsOf: (article: ParsedArticle) => readonly Printed[];
}> = [
  { field: 'kicker', place: 'body', partsOf: ({ kicker }) => kicker },
  { field: 'title', place: 'body', partsOf: ({ title }) => (title ? [title] : []) },
  { field: 'subtitle', place: 'body', partsOf: ({ subtitle }) => subtitle },
  { field: 'dateline', place: 'dateline', partsOf: ({ dateline }) => (dateline ? [dateline] : []) },
  { field: 'byline', place: 'dateline', partsOf: ({ signatures }) => signatures },
  { field: 'body', place: 'body', partsOf: ({ body }) => body },
  { field: 'note', place: 'body', partsOf: ({ notes }) => notes },
];

/** The texts of an issue that may hold dates: its headers, else the head of its file, then every text of every article. */
export function datedTexts(articles: readonly ParsedArticle[], setAside: readonly SetAside[]): DatedText[] {
  const texts: DatedText[] = [];
  for (const part of headerTexts(setAside)) texts.push({ part, place: 'header' });
  if (!texts.some(({ part }) => bearsDay.test(part.text)))
    for (const part of setAside) if (headOfFile[part.reason]?.test(part.text)) texts.push({ part, place: 'header' });
  articles.forEach((parsed, article) => {
    const opening = parsed.body.findIndex(({ kind }) => kind !== 'crosshead');
    for (const { field, place, partsOf } of fields)
      partsOf(parsed).forEach((part, block) => {
        const opens = field === 'body' && block === opening;
        const header = part.rule === 'record-line';
        texts.push({ part, place: opens ? 'opening' : header ? 'header' : place, at: { article, field, block } });
      });
  });
  return texts;
}

/** `1956年7月1日创刊` in a masthead is not the day of the issue. */
const foundsPaper = (text: string, start: number, end: number) =>
  /(?:[创創复復]刊|[创創][办辦立])[于於]?[:：]?$/.test(text.slice(Math.max(0, start - 4), start)) ||
  /^(?:正式)?(?:[创創复復]刊|[创創][办辦立])/.test(text.slice(end, end + 4));

/**
 * What the date from `start` to `end` of a text is: in the first block of a body, crossheads aside, the dateline's when it lies in the
 * lead (电头), else the lead's.
 */
export function placesIn({ part, place }: DatedText): (start: number, end: number) => Place {
  if (place === 'header') return (start, end) => (foundsPaper(part.text, start, end) ? 'body' : 'header');
  if (place !== 'opening') return () => place;
  const length = leadLength(part.text);
  return (_start, end) => (end <= length ? 'dateline' : 'lead');
}
