import type { RowMark } from '../row.ts';

/** True for a field of a record: no furniture, no part of a text, and joined with nothing. */
export const isField = ({ mark }: { mark?: RowMark }): boolean => mark === 'field' || mark === 'writer';
