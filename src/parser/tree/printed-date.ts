import type { Span } from './printed.ts';

/** What a relative date counts from and how far: 昨日 is one day before the day of writing, 次年 one year after the year named before it. */
export interface DateShift {
  unit: 'day' | 'week' | 'month' | 'year' | 'century';
  by: number;
  /** Counts from the date named before it in the same block (当日, 同年), not from the day of writing. */
  from?: 'previous';
}

/** A stretch of one text of an article; UTF-16 offsets into that text. */
export interface TextPlace {
  /** Index of the article within the issue. */
  article: number;
  field: 'kicker' | 'title' | 'subtitle' | 'dateline' | 'byline' | 'body' | 'note';
  /** Index within the field; 0 for the title and the dateline. */
  block: number;
  start: number;
  end: number;
}

/** A date printed on the page. `value` is EDTF; what is not printed is `X`: `XXXX-05-30`, `XXXX-XX-XX` for 昨日. */
export interface PrintedDate {
  value: string;
  printed: string;
  /** Where it stands, or where its first piece stands. */
  span: Span;
  /** The second and later pieces of a date that a column break cuts; absent when it is printed in one piece. */
  more?: Span[];
  /** Where it stands, from strongest to weakest. */
  place: 'header' | 'dateline' | 'lead' | 'body';
  /** ISO weekday 1 (Monday) to 7 (Sunday), when printed beside the date. */
  weekday?: number;
  relative?: DateShift;
  /** The same place in the text of its article; absent for furniture. */
  at?: TextPlace;
}
