import type { PrintedDate } from '../../parser/tree.ts';
import { isEdtf, monthDayOf, weekdayOf, yearOf } from '../edtf.ts';
import type { RecordDate } from '../schema/index.ts';
import { daysBetween, isDay } from './days.ts';
import { filedDate } from './file-name-date.ts';
import type { IssueDateSources } from './issue-date-sources.ts';
import { latestOf } from './latest-dateline.ts';

/** Days after the latest dateline within which a paper comes out. */
const soon = 60;

const headers = (printed: readonly PrintedDate[]) => printed.filter(({ place }) => place === 'header');

/** `第3版 民生 2021年6月2日`: the page header prints the whole date. */
export function headerDate({ printed }: IssueDateSources): RecordDate | undefined {
  const dated = headers(printed).filter(({ value }) => /^\d{4}-\d\d/.test(value));
  const header = dated.find(({ value }) => isDay(value)) ?? dated[0];
  return header && { value: header.value, printed: header.printed, basis: 'printed', lines: [header.span] };
}

/** Header `6月2日`, file `name-2021-06-02.txt`: the day is printed, the year is in the file's name. */
export function headerDayInFileYear({ printed, id, file }: IssueDateSources): RecordDate | undefined {
  const year = yearOf(filedDate(id, file));
  const header = headers(printed).find(({ value }) => monthDayOf(value) !== undefined);
  if (year === undefined || header === undefined) return undefined;
  return headerInYear(header, year, `报头只印“${header.printed}”，年份取自文件名“${id}”。`);
}

/** Header `6月2日 星期三`: of the latest year that is printed in full and the next one, the weekday fits only one. */
export function headerDayByWeekday({ printed }: IssueDateSources): RecordDate | undefined {
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

/** Header `6月2日`, latest dateline 2021年6月1日: the header is of the year in which it follows. */
export function headerDayByDateline({ printed }: IssueDateSources): RecordDate | undefined {
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

function headerInYear(header: PrintedDate, year: number, why: string): RecordDate | undefined {
  const value = `${year}-${monthDayOf(header.value)}`;
  return isEdtf(value) ? { value, printed: header.printed, basis: 'inferred', why, lines: [header.span] } : undefined;
}
