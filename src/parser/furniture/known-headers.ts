import { lean } from '../text/lean.ts';

/** The heads of pages found by now: a line that comes again heads a page, too. */
export interface KnownHeaders {
  texts: Set<string>;
  /** To look for a text in a set is slow where the text is long. */
  longest: number;
  /** The days that they print by themselves: one tells a header only below another line of it. */
  days: Set<string>;
}

export const noHeaders = (): KnownHeaders => ({ texts: new Set(), longest: 0, days: new Set() });

const twoHan = lean(/\p{Script=Han}{2}/u);

/** `2021年6月2日`, and nothing else. */
const isDay = /^[\d０-９]{2,4}\s?年\s?[\d０-９]{1,2}\s?月\s?[\d０-９]{1,2}\s?日$/;

export function addHeader(known: KnownHeaders, text: string): void {
  if (twoHan.test(text)) {
    known.texts.add(text);
    known.longest = Math.max(known.longest, text.length);
  } else if (isDay.test(text)) known.days.add(text);
}

export const isKnownHeader = ({ texts, longest }: KnownHeaders, text: string): boolean =>
  text.length <= longest && texts.has(text);
