import type { Filters } from '../filter.ts';
import type { State } from './state.ts';

/** Last day of a month. */
const lastDay = (year: string, month: string) => new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

/** The first day that a date, a month or a year covers, as a date box wants it; empty for none. */
function firstDayOf(date: string | undefined): string {
  if (date === undefined) return '';
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day that a date, a month or a year covers; empty for none. */
function lastDayOf(date: string | undefined): string {
  if (date === undefined) return '';
  const [year = '', month = '12', day = String(lastDay(year, month)).padStart(2, '0')] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The state with another range of dates, on its first page; an empty box sets no end. */
export function withDates(state: State, from: string, to: string): State {
  const { from: _from, to: _to, ...others } = state.filters;
  const filters: Filters = { ...others, ...(from === '' ? {} : { from }), ...(to === '' ? {} : { to }) };
  return { ...state, page: 1, filters };
}

/** Fills the two boxes from the state, and asks for another state when the reader changes one. */
export function dateBoxes(from: HTMLInputElement, to: HTMLInputElement, change: (from: string, to: string) => void) {
  for (const box of [from, to]) box.addEventListener('change', () => change(from.value, to.value));
  return ({ filters }: State): void => {
    from.value = firstDayOf(filters.from);
    to.value = lastDayOf(filters.to);
  };
}
