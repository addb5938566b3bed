import { readNumber } from '../dates/numerals.ts';
import { opensWithOneOf } from '../text/quick-look.ts';

/** What is known of a brief that may be counted. */
interface CountedBrief {
  form: string;
  stopped: boolean;
  clauses?: boolean;
  number?: number | undefined;
}

/** Fewest briefs that are counted. */
const fewestCounted = 3;

const opensNumbered = opensWithOneOf('（(一二三四五六七八九十0123456789');
const numeral = /^[（(]?([一二三四五六七八九十]{1,3}|\d{1,2})[)）.．、]/;

/** The number before an item: 2 for `2.` and `（二）`. */
export const numberOf = (mark: string): number | undefined => {
  const printed = opensNumbered(mark) ? numeral.exec(mark)?.[1] : undefined;
  return printed === undefined ? undefined : readNumber(printed);
};

/** Forms of numbers that count the briefs of the issue from 1 without a gap. */
export function countingForms(briefs: readonly (CountedBrief | undefined)[]): Set<string> {
  const last = new Map<string, number>();
  const broken = new Set<string>();
  for (const brief of briefs) {
    if (brief?.number === undefined || !brief.stopped || brief.clauses) continue;
    if (brief.number !== (last.get(brief.form) ?? 0) + 1) broken.add(brief.form);
    last.set(brief.form, brief.number);
  }
  return new Set([...last].flatMap(([form, count]) => (count >= fewestCounted && !broken.has(form) ? [form] : [])));
}
