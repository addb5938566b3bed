import { entryText } from '../furniture/contents-entry.ts';

/** The number or the mark before a headline: `（三）`, `2.`, `●`. */
export const itemNumber = /^(?:[（(]?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）、.．:：]\s?|[●◎◆■▲★○◇▶►•·▎▍▌]\s?)/;

/** Shortest and longest headline of the contents, and shortest text behind it on its line. */
const shortest = 6;
const longestEntry = 45;
const shortestText = 24;

/**
 * Where a headline that the contents name starts and ends in a row, and where its text starts: `一、老渡口搬新家。5月6日，…`,
 * `【老渡口搬新家】5月6日，…`, `【老渡口搬新家】`.
 */
export function namedInContents(
  text: string,
  entries: ReadonlySet<string>,
): [start: number, end: number, below: number] | undefined {
  const boxed = text.startsWith('【');
  const start = boxed ? 1 : (itemNumber.exec(text)?.[0].length ?? 0);
  for (let end = start + shortest; end < Math.min(text.length, start + longestEntry); end += 1) {
    if (boxed ? text.charAt(end) !== '】' : !/[。\u3000 ]/.test(text.charAt(end))) continue;
    const behind = text.slice(end + 1).trimStart();
    if (behind.length < shortestText && !(boxed && behind === '')) return undefined;
    if (entries.has(entryText(text.slice(start, end)))) return [start, end, text.length - behind.length];
  }
  return undefined;
}
