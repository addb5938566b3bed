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

/** The one year that headers print alone: `2021年第3期`. */
function yearInHeaders(printed: readonly PrintedDate[]): PrintedDate | undefined {
  const years = headers(printed).filter(({ value }) => /^\d{4}$/.test(value));
  return new Set(years.map(({ value }) => value)).size === 1 ? years[0] : undefined;
}

/** Header `2021年第3期`, and `6月2日` elsewhere in it. */
export function headerDayInHeaderYear({ printed }: IssueDateSources): RecordDate | undefined {
  const header = headers(printed).find(({ value }) => /^XXXX-\d\d-\d\d$/.test(value));
  const year = yearInHeaders(printed);
  if (header === undefined || year === undefined) return undefined;
  return headerInYear(header, Number(year.value), `报头分两处印出“${year.printed}”和“${header.printed}”。`);
}

/** Header `2021年第3期`: the year is all that is printed. */
export function headerYear({ printed }: IssueDateSources): RecordDate | undefined {
  const year = yearInHeaders(printed);
  return year && { value: year.value, printed: year.printed, basis: 'printed', lines: [year.span] };
}

/** Header `6月2日`, file `name-2021-06-02.txt`: the day is printed, the year is in the file's name. */
export function headerDayInFileYear({ printed, id, file }: IssueDateSources): RecordDate | undefined {
  const filed = filedDate(id, file);
  const header = headers(printed).find(({ value }) => monthDayOf(value) !== undefined);
  const year = header && nearestTo(filed, header.value);
  if (year === undefined || header === undefined) return undefined;
  return headerInYear(header, year, `报头只印“${header.printed}”，年份取自文件名“${id}”。`);
}

/** The year in which the printed day lies nearest to the filed one: `1月1日` in the file of 31 December is of the year after. */
function nearestTo(filed: string | undefined, printed: string): number | undefined {
  const year = yearOf(filed);
  if (year === undefined || !isDay(filed)) return year;
  const away = (other: number) => Math.abs(daysBetween(filed, `${other}-${monthDayOf(printed)}`));
  return [year, year - 1, year + 1].reduce((best, other) => (away(other) < away(best) ? other : best));
}

/** Header `6月2日 星期三`: of the years that the text prints and those after each, the weekday fits one, and the facts agree. */
export function headerDayByWeekday({ printed, window }: IssueDateSources): RecordDate | undefined {
  const header = headers(printed).find(
    ({ value, weekday }) => monthDayOf(value) !== undefined && weekday !== undefined,
  );
  if (header === undefined) return undefined;
  const named = new Set(printed.flatMap(({ value }) => yearOf(value) ?? []).flatMap((year) => [year, year + 1]));
  const { when } = window();
  const fitting = [...named].filter((year) => {
    const day = `${year}-${monthDayOf(header.value)}`;
    return weekdayOf(day) === header.weekday && when.some(({ from, to }) => from <= day && day <= to);
  });
  const [year, ...others] = fitting;
  if (year === undefined || others.length > 0) return undefined;
  return headerInYear(header, year, `报头只印“${header.printed}”；正文提到的年份和次年中，所印星期只与${year}年相符。`);
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

/** Header `6月2日`, and nothing tells the year: what is printed stays. */
export function headerDayAlone({ printed }: IssueDateSources): RecordDate | undefined {
  const header = headers(printed).find(({ value }) => monthDayOf(value) !== undefined);
  return (
    header && {
      value: header.value,
      printed: header.printed,
      basis: 'printed',
      why: '报头没有印出年份，文件名和附注中也没有。',
      lines: [header.span],
    }
  );
}

function headerInYear(header: PrintedDate, year: number, why: string): RecordDate | undefined {
  const value = `${year}-${monthDayOf(header.value)}`;
  return isEdtf(value) ? { value, printed: header.printed, basis: 'inferred', why, lines: [header.span] } : undefined;
}
