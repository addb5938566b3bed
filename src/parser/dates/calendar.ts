const days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month; 29 for February when the year is not known. */
export function daysIn(year: number | undefined, month: number): number {
  if (month === 2 && year !== undefined) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return days[month - 1] ?? 0;
}

/** ISO weekday, 1 for Monday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1;
}

const two = (value: number): string => (value < 10 ? `0${value}` : String(value));

/** An EDTF date; a year that is not printed is `XXXX`. */
export function edtf(year: number | undefined, month?: number, day?: number): string {
  const head = year === undefined ? 'XXXX' : String(year).padStart(4, '0');
  return `${head}${month === undefined ? '' : `-${two(month)}`}${day === undefined ? '' : `-${two(day)}`}`;
}
