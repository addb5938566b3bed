import { endsWithHan } from '../text/han.ts';

const open = /[\p{Script=Han},，、]$/u;

/** True for a line that may stop in mid-sentence: no label, figure or Latin name ends it. */
export const mayGoOn = (text: string): boolean => endsWithHan(text) || open.test(text);
