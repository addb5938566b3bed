import { tell } from '../messages.ts';
import type { Message, ParsedArticle, PrintedDate, SetAside } from '../tree.ts';
import { weekdayOf } from './calendar.ts';
import { countsRepublic } from './counts-republic.ts';
import { type DatedText, datedTexts, placesIn } from './dated-texts.ts';
import { findDates } from './find-dates.ts';
import type { FoundDate } from './found-date.ts';
import { locator } from './locate.ts';
import { weekdayName } from './weekday-after.ts';

/** Reads the printed dates of an issue, by line; dates that cannot be and weekdays that contradict become messages. */
export function readDates(
  lines: readonly string[],
  articles: readonly ParsedArticle[],
  setAside: readonly SetAside[],
): { dates: PrintedDate[]; messages: Message[] } {
  let republic: boolean | undefined;
  const roc = () => {
    republic ??= countsRepublic(lines);
    return republic;
  };
  const dates: PrintedDate[] = [];
  const messages: Message[] = [];
  for (const text of datedTexts(articles, setAside)) {
    const found = findDates(text.part.text, roc);
    if (found.length === 0) continue;
    const locate = locator(text.part);
    const placeOf = placesIn(text);
    for (const date of found) {
      const printed = printedDate(date, text, placeOf, locate);
      if (printed === undefined) continue;
      if (date.fault) messages.push(complaint(date, date.fault, printed));
      if (date.fault !== 'impossible-date') dates.push(printed);
    }
  }
  dates.sort((a, b) => a.span.line - b.span.line || a.span.start - b.span.start);
  return { dates, messages };
}

function printedDate(
  { value, start, end, weekday, relative }: FoundDate,
  { part, at }: DatedText,
  placeOf: ReturnType<typeof placesIn>,
  locate: ReturnType<typeof locator>,
): PrintedDate | undefined {
  const [span, ...more] = locate(start, end);
  if (!span) return undefined;
  const [printed, place] = [part.text.slice(start, end), placeOf(start, end)];
  const date: PrintedDate = more.length > 0 ? { value, printed, span, more, place } : { value, printed, span, place };
  if (weekday !== undefined) date.weekday = weekday;
  if (relative) date.relative = relative;
  if (at) date.at = { article: at.article, field: at.field, block: at.block, start, end };
  return date;
}

function complaint(
  { value }: FoundDate,
  fault: NonNullable<FoundDate['fault']>,
  { printed, span }: PrintedDate,
): Message {
  const [year, month, day] = value.split('-').map(Number);
  const expected = year && month && day ? weekdayName(weekdayOf(year, month, day)) : '';
  return tell(fault, printed, { expected, line: span.line, column: span.start + 1 });
}
