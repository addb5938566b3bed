import type { ParsedArticle, PrintedDate } from '../../../parser/tree.ts';
import { monthDayOf } from '../../edtf.ts';
import type { RecordDate } from '../../schema/index.ts';
import { inWords } from '../days.ts';
import type { YearEvidence } from './evidence.ts';
import type { YearWindow } from './find-window.ts';
import { inSentence } from './in-sentences.ts';
import { always, type Interval, intersect } from './interval.ts';
import { latestNewsDay } from './news-day.ts';
import { yearsOfDay } from './years-of-day.ts';

/**
 * The date of an issue that prints no year, from the facts it names: the day of its header, or not before the latest day of its news,
 * in the only
 * year in which that day agrees with all of them. Undefined when more than one year does.
 */
export function factDate(
  { when, evidence }: YearWindow,
  printed: readonly PrintedDate[],
  articles: readonly ParsedArticle[],
): RecordDate | undefined {
  if (evidence.length === 0) return undefined;
  const header = printed.find(({ place, value }) => place === 'header' && monthDayOf(value) !== undefined);
  const news = header === undefined ? latestNewsDay(printed, articles) : undefined;
  const date = header ?? news?.date;
  const day = header === undefined ? news?.day : monthDayOf(header.value);
  if (date === undefined || day === undefined) return yearAlone(when, evidence);
  const yearIn = (stretches: readonly Interval[]) => onlyOne(yearsOfDay(day, stretches, date.weekday) ?? []);
  const year = yearIn(when);
  if (year === undefined) return undefined;
  const needed = evidenceFor(evidence, (entries) => yearIn(meet(entries)) === year);
  const reasons = needed.map(inSentence).join('；');
  const spans = spansOf(needed);
  const value = `${year}-${day}`;
  const found = { printed: date.printed, basis: 'inferred' as const, lines: [date.span, ...spans] };
  const only = `因此只能是${year}年。`;
  return header === undefined
    ? {
        value: `[${value}..]`,
        why: `原文没有印出年份和出版日。文中最晚的日期是${date.printed}；${reasons}。${only}出版日不早于${inWords(value)}。`,
        ...found,
      }
    : { value, why: `报头只印“${date.printed}”，没有年份。${reasons}。${only}`, ...found };
}

/** Without any day, the year, when the evidence leaves only one. */
function yearAlone(when: YearWindow['when'], evidence: readonly YearEvidence[]): RecordDate | undefined {
  const years = (stretches: readonly Interval[]) =>
    onlyOne([...new Set(stretches.flatMap(({ from, to }) => [from.slice(0, 4), to.slice(0, 4)]))]);
  const value = years(when);
  if (value === undefined) return undefined;
  const needed = evidenceFor(evidence, (entries) => years(meet(entries)) === value);
  const reasons = needed.map(inSentence).join('；');
  return { value, basis: 'inferred', why: `原文没有印出日期。${reasons}。`, lines: spansOf(needed) };
}

const onlyOne = <T>(list: readonly T[]): T | undefined => (list.length === 1 ? list[0] : undefined);

const meet = (evidence: readonly YearEvidence[]) =>
  evidence.reduce((when, entry) => intersect(when, entry.when), [always]);

const spansOf = (evidence: readonly YearEvidence[]) =>
  evidence.flatMap(({ span }) => (span === undefined ? [] : [span]));

/** As much of the evidence as is enough, in the order of the lines; the weakest is left out first. */
function evidenceFor(
  evidence: readonly YearEvidence[],
  isEnough: (entries: readonly YearEvidence[]) => boolean,
): YearEvidence[] {
  return evidence
    .reduceRight<YearEvidence[]>(
      (needed, entry) => {
        const without = needed.filter((other) => other !== entry);
        return isEnough(without) ? without : needed;
      },
      [...evidence],
    )
    .toSorted((a, b) => (a.span?.line ?? 0) - (b.span?.line ?? 0));
}
