import { isEdtf } from '../edtf.ts';

/**
 * A date without a year (`XXXX-05-30`, `XXXX`, also an interval) put into a year; an interval that ends in an earlier month than it
 * begins ends
 * in the next. Undefined for a day that the year does not have.
 */
export function inYear(value: string, year: number): string | undefined {
  const four = (number: number) => String(number).padStart(4, '0');
  const [start = '', end] = value.split('/').map((point) => point.replace('XXXX', ''));
  const dated =
    end === undefined ? `${four(year)}${start}` : `${four(year)}${start}/${four(end < start ? year + 1 : year)}${end}`;
  return isEdtf(dated) ? dated : undefined;
}
