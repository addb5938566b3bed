import type { Row } from '../row.ts';

/** True for a field of a record or the day of an item: no furniture, no part of a text, and joined with nothing. */
export const isField = ({ mark }: Pick<Row, 'mark'>): boolean =>
  mark === 'field' || mark === 'writer' || mark === 'day';
