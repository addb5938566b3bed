import { articleDate } from '../dates/article-date.ts';
import type { RecordDate } from '../schema/index.ts';

/** What an editor says of an article's date: EDTF, or `issue` where it bears none of its own; and why. */
export interface DeclaredDate {
  value: string;
  why: string;
}

/** The date of an article by an editor's word. */
export function declaredDate({ value, why }: DeclaredDate, issue: RecordDate): RecordDate {
  return value === 'issue' ? { ...articleDate(undefined, issue), why } : { value, basis: 'declared', why, lines: [] };
}
