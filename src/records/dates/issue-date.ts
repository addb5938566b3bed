import type { PrintedDate } from '../../parser/tree.ts';
import { isEdtf, monthDayOf, weekdayOf, yearOf } from '../edtf.ts';
import type { RecordDate, Sidecar } from '../schema/index.ts';
import { isDay } from './days.ts';
import { fileNameDate } from './file-name-date.ts';

/** All that may date an issue. */
export interface IssueDateSources {
  /** Id of the issue, that is its file name. */
  id: string;
  declared: Sidecar['date'];
  printed: readonly PrintedDate[];
}

type IssueDateRule = (sources: IssueDateSources) => RecordDate | undefined;

/** What can date an issue, strongest first; the first that answers is taken. */
export const issueDateRules: IssueDateRule[] = [
  declared,
  headerDate,
  headerDayInFileYear,
  headerDayByWeekday,
  fileName,
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
function headerDayInFileYear({ printed, id }: IssueDateSources): RecordDate | undefined {
  const year = yearOf(fileNameDate(id));
  const header = headers(printed).find(({ value }) => monthDayOf(value) !== undefined);
  if (year === undefined || header === undefined) return undefined;
  return headerInYear(header, year, `报头只印“${header.printed}”，年份取自文件名“${id}”。`);
}

/** Header `6月2日 星期三`: among the years named in the text and the next ones, the weekday fits only one. */
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

/** `name-2021-06-02.txt` */
function fileName({ id }: IssueDateSources): RecordDate | undefined {
  const value = fileNameDate(id);
  return value === undefined
    ? undefined
    : { value, basis: 'inferred', why: `原文没有印出完整日期，日期取自文件名“${id}”。`, lines: [] };
}

const headers = (printed: readonly PrintedDate[]) => printed.filter(({ place }) => place === 'header');

function headerInYear(header: PrintedDate, year: number, why: string): RecordDate | undefined {
  const value = `${year}-${monthDayOf(header.value)}`;
  return isEdtf(value) ? { value, printed: header.printed, basis: 'inferred', why, lines: [header.span] } : undefined;
}
