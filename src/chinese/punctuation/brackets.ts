import { chineseAround } from './neighbours.ts';

const han = /\p{Script=Han}/u;

/**
 * For every half-width round bracket, by offset: whether it is shown full-width. The two brackets of a pair are shown alike: full when
 * there is Chinese inside, before or after, or when the partner is printed full-width already. A bracket without a partner goes by its
 * neighbours.
 */
export function matchBrackets(text: string): Map<number, boolean> {
  const shown = new Map<number, boolean>();
  const open: number[] = [];
  let lastChinese = -1;
  for (let index = 0; index < text.length; index++) {
    const mark = text.charAt(index);
    if (mark === '(' || mark === '（') open.push(index);
    else if (mark === ')' || mark === '）') closePair(text, open.pop(), index, lastChinese, shown);
    else if (open.length > 0 && han.test(mark)) lastChinese = index;
  }
  for (const start of open) shown.set(start, chineseAround(text, start));
  return shown;
}

function closePair(
  text: string,
  start: number | undefined,
  end: number,
  lastChinese: number,
  shown: Map<number, boolean>,
): void {
  if (start === undefined) {
    shown.set(end, chineseAround(text, end));
    return;
  }
  const full = text[start] === '（' || text[end] === '）' || lastChinese > start || chineseAround(text, start, end);
  shown.set(start, full);
  shown.set(end, full);
}
