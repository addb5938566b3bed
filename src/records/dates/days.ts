import { isEdtf } from '../edtf.ts';

const dayLength = 86_400_000;

/** True for a date that is known by the day: `2021-06-02`. */
export const isDay = (value: string | undefined): value is string =>
  value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) && isEdtf(value);

/** The day `days` after the day `value`. */
export const addDays = (value: string, days: number): string =>
  new Date(Date.parse(value) + days * dayLength).toISOString().slice(0, 10);

/** Days from the day `from` to the day `to`; negative when `to` is the earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / dayLength;

/** The month `months` after the month `2021-06`. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const count = year * 12 + number - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** `2021-06-02` → 2021年6月2日, `2021-06` → 2021年6月. */
export function inWords(value: string): string {
  const [year, month, day] = value.split('-');
  return [year && `${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`].filter(Boolean).join('');
}
