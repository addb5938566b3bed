import type { ParsedArticle, PrintedDate } from '../../parser/tree.ts';
import { isEdtf, monthDayOf, weekdayOf, yearOf } from '../edtf.ts';
import type { RecordDate, Sidecar } from '../schema/index.ts';
import { daysBetween, isDay } from './days.ts';
import { filedDate } from './file-name-date.ts';
import { factDate } from './years/fact-date.ts';
import type { YearWindow } from './years/find-window.ts';

/** All that may date an issue. */
export interface IssueDateSources {
  /** Id of the issue, that is its file name. */
  id: string;
  /** Path of its first file. */
  file: string;
  declared: Sidecar['date'];
  printed: readonly PrintedDate[];
  articles: readonly ParsedArticle[];
  /** When it was written, as far as the facts tell that it names. */
  window: () => YearWindow;
}

type IssueDateRule = (sources: IssueDateSources) => RecordDate | undefined;

/** What can date an issue, strongest first; the first that answers is taken. */
export const issueDateRules: IssueDateRule[] = [
  declared,
  headerDate,
  titleDate,
  headerDayInFileYear,
  headerDayByWeekday,
  fileName,
  headerDayByDateline,
  latestDateline,
  byFacts,
];

/** The date of an issue with its basis and reason; basis `unknown` and no value when nothing dates it. */
export function issueDate(sources: IssueDateSources): RecordDate {
  for (const rule of issueDateRules) {
    const date = rule(sources);
    if (date !== undefined) return date;
  }
  return { basis: 'unknown', why: '报头、文件名和附注中都没有日期。', lines: [] };
}

/** The editor's word in the sidecar. */
function declared({ declared }: IssueDateSources): RecordDate | undefined {
  return declared === undefined ? undefined : { ...declared, why: unfold(declared.why), lines: [] };
}

/** YAML folds a long text with blanks; between Chinese characters there are none. */
const unfold = (text: string) => text.replace(/(?<=[^\p{ASCII}])[ \n](?=[^\p{ASCII}])/gu, '').trim();

/** `第3版 民生 2021年6月2日`: the page header prints the whole date. */
function headerDate({ printed }: IssueDateSources): RecordDate | undefined {
  const dated = headers(printed).filter(({ value }) => /^\d{4}-\d\d/.test(value));
  const header = dated.find(({ value }) => isDay(value)) ?? dated[0];
  return header && { value: header.value, printed: header.printed, basis: 'printed', lines: [header.span] };
}

/** Header `6月2日`, file `name-2021-06-02.txt`: the day is printed, the year is in the file's name. */
function headerDayInFileYear({ printed, id, file }: IssueDateSources): RecordDate | undefined {
  const year = yearOf(filedDate(id, file));
  const header = headers(printed).find(({ value }) => monthDayOf(value) !== undefined);
  if (year === undefined || header === undefined) return undefined;
  return headerInYear(header, year, `报头只印“${header.printed}”，年份取自文件名“${id}”。`);
}

/** Header `6月2日 星期三`: of the latest year that is printed in full and the next one, the weekday fits only one. */
function headerDayByWeekday({ printed }: IssueDateSources): RecordDate | undefined {
  const header = headers(printed).find(
    ({ value, weekday }) => monthDayOf(value) !== undefined && weekday !== undefined,
  );
  const latest = printed.reduce((year, { value }) => Math.max(year, yearOf(value) ?? 0), 0);
  if (header === undefined || latest === 0) return undefined;
  const fitting = [latest, latest + 1].filter(
    (year) => weekdayOf(`${year}-${monthDayOf(header.value)}`) === header.weekday,
  );
  const [year] = fitting;
  if (year === undefined) return undefined;
  return headerInYear(header, year, `报头只印“${header.printed}”；正文提到${latest}年，所印星期与${year}年相符。`);
}

/** `河口要闻（2021年6月2日）` as the first headline. */
function titleDate({ printed, articles }: IssueDateSources): RecordDate | undefined {
  const heads: ReadonlySet<string> = new Set(['kicker', 'title', 'subtitle']);
  const found = printed.find(({ at, value }) => at?.article === 0 && heads.has(at.field) && isDay(value));
  const title = found?.at?.field === 'title' ? (articles[0]?.title?.text ?? '') : '';
  if (found === undefined || /^(?:起|前|将|將|之前|以前)/.test(title.slice(found.at?.end))) return undefined;
  return { value: found.value, printed: found.printed, basis: 'printed', lines: [found.span] };
}

/** No year is printed: the facts that the issue names tell it. */
function byFacts({ printed, articles, window }: IssueDateSources): RecordDate | undefined {
  return factDate(window(), printed, articles);
}

/** Days after the latest dateline within which a paper comes out. */
const soon = 60;

const latestOf = (printed: readonly PrintedDate[]) =>
  printed
    .filter(({ place, value }) => place === 'dateline' && isDay(value))
    .toSorted((a, b) => (a.value < b.value ? 1 : -1))[0];

/** Header `6月2日`, latest dateline 2021年6月1日: the header is of the year in which it follows. */
function headerDayByDateline({ printed }: IssueDateSources): RecordDate | undefined {
  const header = headers(printed).find(({ value }) => monthDayOf(value) !== undefined);
  const latest = latestOf(printed);
  if (header === undefined || latest === undefined) return undefined;
  const year = [0, 1]
    .map((more) => Number(latest.value.slice(0, 4)) + more)
    .find((year) => {
      const days = daysBetween(latest.value, `${year}-${monthDayOf(header.value)}`);
      return days >= 0 && days <= soon;
    });
  if (year === undefined) return undefined;
  return headerInYear(header, year, `报头只印“${header.printed}”；最晚的电头或落款日期是${latest.printed}。`);
}

/** Every article bears its own whole date: the issue is not older than the latest. */
function latestDateline({ printed }: IssueDateSources): RecordDate | undefined {
  const latest = latestOf(printed);
  return (
    latest && {
      value: `[${latest.value}..]`,
      printed: latest.printed,
      basis: 'inferred',
      why: `没有印出本期日期；最晚的电头或落款日期是${latest.printed}，出版日不早于该日。`,
      lines: [latest.span],
    }
  );
}

/** `name-2021-06-02.txt` */
function fileName({ id, file }: IssueDateSources): RecordDate | undefined {
  const value = filedDate(id, file);
  return value === undefined
    ? undefined
    : { value, basis: 'inferred', why: `原文没有印出完整日期，日期取自文件名“${id}”。`, lines: [] };
}

const headers = (printed: readonly PrintedDate[]) => printed.filter(({ place }) => place === 'header');

function headerInYear(header: PrintedDate, year: number, why: string): RecordDate | undefined {
  const value = `${year}-${monthDayOf(header.value)}`;
  return isEdtf(value) ? { value, printed: header.printed, basis: 'inferred', why, lines: [header.span] } : undefined;
}
