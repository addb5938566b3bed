/** A stretch of days, both ends included. */
export interface Interval {
  from: string;
  to: string;
}

/** Before and after everything that is printed. */
export const always: Interval = { from: '0001-01-01', to: '9999-12-31' };

/** The first day of `2020`, `2020-11` or `2020-11-05`. */
export const firstDay = (value: string): string => value + '-01-01'.slice(value.length - 4);

/** The last day of `2020`, `2020-11` or `2020-11-05`. */
export function lastDay(value: string): string {
  if (value.length === 4) return `${value}-12-31`;
  if (value.length > 7) return value;
  const [year = 0, month = 1] = value.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** What two lists of stretches have in common. */
export function intersect(a: readonly Interval[], b: readonly Interval[]): Interval[] {
  return a.flatMap((one) =>
    b.flatMap((other) => {
      const from = one.from > other.from ? one.from : other.from;
      const to = one.to < other.to ? one.to : other.to;
      return from <= to ? [{ from, to }] : [];
    }),
  );
}
