import type { ParsedArticle, PrintedDate } from '../../../parser/tree.ts';

/** A day of news printed without a year; `MM-DD`. */
export interface NewsDay {
  day: string;
  weekday?: number;
  date: PrintedDate;
}

/** A day to come: 6月10日起, 将于6月10日, `6月10日，大桥将封闭`. */
const toCome = /将|拟|预计|計劃|计划|將|預計/;

/** Characters on either side that are looked at. */
const reach = 60;

function isToCome({ at }: PrintedDate, articles: readonly ParsedArticle[]): boolean {
  const text = at?.field === 'body' ? (articles[at.article]?.body[at.block]?.text ?? '') : '';
  const { start = 0, end = 0 } = at ?? {};
  const before = /[^。！？；，,]*$/.exec(text.slice(Math.max(0, start - reach), start))?.[0] ?? '';
  const after = /^[^。！？；]*/.exec(text.slice(end, end + reach))?.[0] ?? '';
  const [rest = '', clause = ''] = after.split(/[，,]/);
  return toCome.test(before) || /^(?:起|前|之前|以前)/.test(after) || toCome.test(rest) || toCome.test(clause);
}

/** Days from the start of the year, with months of 31 days. */
const position = (day: string) => Number(day.slice(0, 2)) * 31 + Number(day.slice(3));

/** Half a year, so counted. */
const half = 186;

/**
 * The latest of the days that datelines and leads print without a year; days of December before days of January. Undefined when there
 * is none.
 */
export function latestNewsDay(dates: readonly PrintedDate[], articles: readonly ParsedArticle[]): NewsDay | undefined {
  const days = dates.flatMap((date): NewsDay[] => {
    if (date.relative !== undefined || !['dateline', 'lead'].includes(date.place)) return [];
    const day = /XXXX-(\d\d-\d\d)$/.exec(date.value)?.[1];
    if (day === undefined || isToCome(date, articles)) return [];
    return [{ day, date, ...(date.weekday !== undefined && { weekday: date.weekday }) }];
  });
  const sorted = days.toSorted((a, b) => position(a.day) - position(b.day));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (position(last.day) - position(first.day) <= half) return last;
  return sorted.findLast(({ day }) => position(day) - position(first.day) <= half);
}
