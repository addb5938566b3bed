import { leftOpen } from '../text/left-open.ts';

const openPairs = leftOpen(['“”', '「」', '『』', '《》', '〈〉']);

/** Characters before a word in which its quotation marks are looked for. */
const reach = 300;

/** True when `at` stands inside quotation marks or a title: whose day 今天 is there is not the paper's to say. */
export const isInQuotes = (text: string, at: number): boolean =>
  openPairs(text.slice(Math.max(0, at - reach), at)) !== 0;
