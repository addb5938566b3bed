import type { DateWords } from './words.ts';

/** A calendar date, month, season, year or decade with its unspecified digits, and a mark of doubt. */
const single = /^(?<year>[\dX]{4})(?:-(?<month>\d\d|XX)(?:-(?<day>\d\d|XX))?)?(?:T[^?~%]*)?(?<mark>[?~%])?$/;
const oneOf = /^[[{](?<list>.+)[\]}]$/;
const interval = /^(?<start>[^/]*)\/(?<end>[^/]*)$/;
/** Open ends of an interval: unknown (nothing) or open (two dots). */
const isOpen = (end: string) => end === '' || end === '..';

function displayYear(year: string, words: DateWords): string | undefined {
  if (/^\d{4}$/.test(year)) return words.year(year.replace(/^0+/, ''));
  if (/^\d{3}X$/.test(year)) return words.decade(`${year.slice(0, 3).replace(/^0+/, '')}0`);
  if (/^\d\dXX$/.test(year)) return words.century(Number(year.slice(0, 2)) + 1);
  return undefined;
}

/** Seasons are months 21 to 24 in EDTF (spring, summer, autumn, winter). */
function displaySeason(month: number, words: DateWords): string | undefined {
  return words.season[month - 21];
}

function displayCalendar(year: string, month: string | undefined, day: string | undefined, words: DateWords) {
  const shownYear = displayYear(year, words);
  if (month === undefined || month === 'XX') return shownYear ?? words.unknownYear;
  const number = Number(month);
  const season = displaySeason(number, words);
  if (season !== undefined) return `${shownYear ?? ''}${season}`;
  const monthDay = day === undefined || day === 'XX' ? words.month(number) : words.monthDay(number, Number(day));
  return shownYear === undefined ? `${monthDay}（${words.unknownYear}）` : `${shownYear}${monthDay}`;
}

function displaySingle(value: string, words: DateWords): string | undefined {
  const { year, month, day, mark } = single.exec(value)?.groups ?? {};
  if (year === undefined) return undefined;
  const text = displayCalendar(year, month, day, words);
  if (mark === '~') return words.approximate(text);
  if (mark === '?') return words.uncertain(text);
  return mark === '%' ? words.uncertain(words.approximate(text)) : text;
}

/** 2020年5月28日至29日: what the end has in common with the start is said once. */
function displayRange(start: string, end: string, words: DateWords): string {
  const [common = ''] = /^\d+年(?:\d+月)?/.exec(start) ?? [];
  const [year = ''] = /^\d+年/.exec(start) ?? [];
  const shared = [common, year].find((part) => part !== '' && end.startsWith(part) && end.length > part.length) ?? '';
  return words.between(start, end.slice(shared.length));
}

function displayMember(value: string, words: DateWords): string {
  const [start = '', end] = value.split('..');
  if (end === undefined) return displayAny(value, words);
  if (start === '') return words.orEarlier(displayAny(end, words));
  if (end === '') return words.orLater(displayAny(start, words));
  return displayRange(displayAny(start, words), displayAny(end, words), words);
}

function displayAny(value: string, words: DateWords): string {
  const list = oneOf.exec(value)?.groups?.['list'];
  if (list !== undefined) return words.oneOf(list.split(',').map((member) => displayMember(member.trim(), words)));
  const { start, end } = interval.exec(value)?.groups ?? {};
  if (start === undefined || end === undefined) return displaySingle(value, words) ?? value;
  if (isOpen(start)) return words.until(displayAny(end, words));
  return isOpen(end)
    ? words.since(displayAny(start, words))
    : displayRange(displayAny(start, words), displayAny(end, words), words);
}

/**
 * An EDTF date (levels 0 to 2) in the reader's words: `[2020-05-30..]` becomes 不早于2020年5月30日. What cannot be read
 * is shown as it is; an absent date is 日期不详.
 */
export function displayDate(edtf: string | undefined, { date }: { date: DateWords }): string {
  return edtf === undefined ? date.unknown : displayAny(edtf, date);
}
