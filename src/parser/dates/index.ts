import { tell } from '../messages.ts';
import { leadLength } from '../signatures/lead.ts';
import type { Message, ParsedArticle, Printed, PrintedDate, SetAside } from '../tree.ts';
import { weekdayOf } from './calendar.ts';
import { findDates } from './find-dates.ts';
import { locator } from './locate.ts';

/** Furniture that dates a page. */
const headers = new Set(['page-header', 'masthead', 'issue-line']);

/** Characters of traditional script that are written otherwise in simplified: the text counts years as Taiwan does. */
const traditional = /[國會縣區時報為這個們來說對於長門開關]/g;

type Place = PrintedDate['place'];

/** The texts of an issue in which dates are looked for, with their places. */
function* datedTexts(
  articles: readonly ParsedArticle[],
  setAside: readonly SetAside[],
): Generator<{ part: Printed; place: Place; lead?: Place }> {
  for (const part of setAside) if (headers.has(part.reason)) yield { part, place: 'header' };
  for (const article of articles) {
    for (const part of [...article.kicker, ...(article.title ? [article.title] : []), ...article.subtitle])
      yield { part, place: 'body' };
    if (article.dateline) yield { part: article.dateline, place: 'dateline' };
    for (const part of article.signatures) yield { part, place: 'dateline' };
    let first = true;
    for (const part of article.body) {
      yield first && part.kind !== 'crosshead' ? { part, place: 'body', lead: 'lead' } : { part, place: 'body' };
      if (part.kind !== 'crosshead') first = false;
    }
    for (const part of article.notes) yield { part, place: 'body' };
  }
}

/** True when the lines are in traditional script; looks at the first lines only. */
export function isTraditional(lines: readonly string[]): boolean {
  let found = 0;
  let seen = 0;
  for (const line of lines) {
    found += line.slice(0, 400).match(traditional)?.length ?? 0;
    seen += Math.min(line.length, 400);
    if (seen > 20_000) break;
  }
  return found > 2 && found > seen * 0.004;
}

/** `星期三` for a full date; empty for anything less. */
function weekdayName(value: string): string {
  const [year, month, day] = value.split('-').map(Number);
  if (!year || !month || !day) return '';
  return `星期${'一二三四五六日'.charAt(weekdayOf(year, month, day) - 1)}`;
}

/** Reads the printed dates of an issue, by line; dates that cannot be and weekdays that contradict become messages. */
export function readDates(
  lines: readonly string[],
  articles: readonly ParsedArticle[],
  setAside: readonly SetAside[],
): { dates: PrintedDate[]; messages: Message[] } {
  let traditionalLines: boolean | undefined;
  const roc = () => {
    traditionalLines ??= isTraditional(lines);
    return traditionalLines;
  };
  const dates: PrintedDate[] = [];
  const messages: Message[] = [];
  for (const { part, place, lead } of datedTexts(articles, setAside)) {
    const found = findDates(part.text, roc);
    if (found.length === 0) continue;
    const locate = locator(part);
    const dateline = lead ? leadLength(part.text) : 0;
    for (const { value, start, end, weekday, fault } of found) {
      const span = locate(start, end);
      if (!span) continue;
      const printed = part.text.slice(start, end);
      if (fault)
        messages.push(tell(fault, printed, { expected: weekdayName(value), line: span.line, column: span.start + 1 }));
      if (fault === 'impossible-date') continue;
      const where = lead ? (end <= dateline ? 'dateline' : lead) : place;
      dates.push({ value, printed, span, place: where, ...(weekday === undefined ? {} : { weekday }) });
    }
  }
  dates.sort((a, b) => a.span.line - b.span.line || a.span.start - b.span.start);
  return { dates, messages };
}
