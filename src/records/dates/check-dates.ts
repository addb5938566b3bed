import type { PrintedDate } from '../../parser/tree.ts';
import { monthDayOf, sortKey, weekdayOf, yearOf } from '../edtf.ts';
import { messages } from '../messages.ts';
import type { MessageRecord, RecordDate } from '../schema/index.ts';
import { daysBetween, isDay } from './days.ts';
import { filedDate } from './file-name-date.ts';
import { comesSoon, inIssueYear } from './in-issue-year.ts';
import { nearestYear } from './nearest-year.ts';
import { pageDate } from './page-date.ts';
import type { YearWindow } from './years/find-window.ts';

interface DatedIssue {
  id: string;
  date: RecordDate;
  printed: readonly PrintedDate[];
  /** Path of its first file. */
  file: string;
  /** Two facts named in it that cannot both be true. */
  conflict?: YearWindow['conflict'];
}

type DateCheck = (issue: DatedIssue) => MessageRecord[];

/** What may be wrong with the dates of an issue. */
const checks: DateCheck[] = [
  unknownDate,
  impossibleFileName,
  differentHeaders,
  contradictedHeader,
  laterDateline,
  wrongWeekdays,
  contradictoryFacts,
];

/** Everything that does not fit together in the dates of an issue, as messages; empty when all agrees. */
export function checkDates(issue: DatedIssue): MessageRecord[] {
  return checks.flatMap((check) => check(issue));
}

function unknownDate({ date }: DatedIssue): MessageRecord[] {
  if (date.basis === 'unknown') return [messages.dateUnknown()];
  const [line] = date.lines;
  return date.value !== undefined && yearOf(date.value) === undefined && date.printed && line
    ? [messages.yearUnknown(date.printed, line.line)]
    : [];
}

function impossibleFileName({ id, date, file }: DatedIssue): MessageRecord[] {
  const looksFull = /(?:^|-)\d{4}-\d{2}-\d{2}(?=-|$)/.test(id);
  return looksFull && date.basis !== 'declared' && (filedDate(id, file)?.length ?? 0) < 10
    ? [messages.fileNameDateImpossible(id)]
    : [];
}

function differentHeaders({ printed }: DatedIssue): MessageRecord[] {
  const headers = printed.filter(({ place, value }) => place === 'header' && isDay(value));
  const [first] = headers;
  const other = headers.find(({ value }) => value !== first?.value);
  return first === undefined || other === undefined
    ? []
    : [messages.headersDiffer(first.printed, other.printed, other.span.line)];
}

/** The header prints another day than the sidecar or the file's name says. */
function contradictedHeader({ id, date, printed, file }: DatedIssue): MessageRecord[] {
  const header = printed.find(({ place, value }) => place === 'header' && monthDayOf(value) !== undefined);
  const taken = date.basis !== 'declared' && date.printed !== undefined && date.printed === header?.printed;
  const said = taken ? filedDate(id, file) : date.value;
  if (header === undefined || said === undefined || agree(header.value, said)) return [];
  const tell = taken ? messages.nameContradiction : messages.headerContradiction;
  return [tell(header.printed, header.value, said, header.span.line)];
}

/** News dated after the day of issue: the file holds more than one issue, or one of the dates is wrong. */
function laterDateline({ date, printed }: DatedIssue): MessageRecord[] {
  const issued = pageDate(date, printed);
  const later = printed.find(({ place, value, span }) => {
    const day = issued(span.line).value;
    if (place !== 'dateline' || !isDay(day)) return false;
    return isDay(value) ? daysBetween(day, value) > 1 : comesSoon(value, day);
  });
  const day = later && issued(later.span.line).value;
  return later === undefined || day === undefined ? [] : [messages.datelineLater(later.printed, day, later.span.line)];
}

/** Years, and days where both are known, do not differ. `[2021-01-14..]` agrees with every later day. */
function agree(printed: string, said: string): boolean {
  const [a, b] = [sortKey(printed), sortKey(said)];
  if (said.startsWith('[') && said.endsWith('..]')) return a === undefined || b === undefined || a >= b;
  if (a !== undefined && b !== undefined) return a.startsWith(b) || b.startsWith(a);
  const [dayA, dayB] = [monthDayOf(printed), monthDayOf(said)];
  return dayA === undefined || dayB === undefined || dayA === dayB;
}

/** Days printed without a year; where the year is printed, the parser has compared the weekday already. */
function wrongWeekdays({ date, printed }: DatedIssue): MessageRecord[] {
  const issued = pageDate(date, printed);
  const years = firstYears(printed);
  return printed.flatMap((found) => {
    const { value, weekday, place, relative, span } = found;
    if (weekday === undefined || relative !== undefined || sortKey(value) !== undefined) return [];
    const read = place === 'body' ? nearestYear : inIssueYear;
    const told = years.get(blockOf(found) ?? '') ?? Number.POSITIVE_INFINITY;
    const full = told < (found.at?.start ?? 0) ? undefined : read(value, issued(span.line).value);
    const actual = full === undefined ? undefined : weekdayOf(full);
    return full === undefined || actual === undefined || actual === weekday
      ? []
      : [messages.weekdayContradiction(found.printed, full, weekday, actual, span.line)];
  });
}

const blockOf = ({ at }: PrintedDate) => at && `${at.article} ${at.field} ${at.block}`;

/** Where in each block the first year is printed: a day after it may be of that year. */
function firstYears(printed: readonly PrintedDate[]): Map<string, number> {
  const starts = new Map<string, number>();
  for (const date of printed) {
    const block = blockOf(date);
    if (block === undefined || date.at === undefined || yearOf(date.value) === undefined) continue;
    starts.set(block, Math.min(starts.get(block) ?? Number.POSITIVE_INFINITY, date.at.start));
  }
  return starts;
}

/** No year is printed, and what the text names belongs to different years. */
function contradictoryFacts({ conflict }: DatedIssue): MessageRecord[] {
  if (conflict === undefined) return [];
  const [one, other] = conflict;
  return [messages.factsContradict(one.printed, one.span?.line, other.printed, other.span?.line)];
}
