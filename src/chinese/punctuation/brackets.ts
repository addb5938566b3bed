import { isChinese } from './neighbours.ts';

/**
 * For every half-width round bracket, by offset: whether it is shown full-width. The two brackets of a pair are shown alike: full when
 * there is Chinese inside, directly before or directly after, or when the partner is printed full-width already. A bracket without a
 * partner goes by its neighbours.
 */
export function matchBrackets(text: string): Map<number, boolean> {
  const shown = new Map<number, boolean>();
  const open: number[] = [];
  for (let index = 0; index < text.length; index++) {
    const mark = text.charAt(index);
    if (mark === '(' || mark === '（') open.push(index);
    if (mark !== ')' && mark !== '）') continue;
    const start = open.pop();
    if (start === undefined) shown.set(index, hasChineseBeside(text, index, index));
    else setPair(text, start, index, shown);
  }
  for (const start of open) shown.set(start, hasChineseBeside(text, start, start));
  return shown;
}

function setPair(text: string, start: number, end: number, shown: Map<number, boolean>): void {
  const full =
    text[start] === '（' ||
    text[end] === '）' ||
    /\p{Script=Han}/u.test(text.slice(start, end)) ||
    hasChineseBeside(text, start, end);
  shown.set(start, full);
  shown.set(end, full);
}

function hasChineseBeside(text: string, start: number, end: number): boolean {
  return isChinese(text[start - 1]) || isChinese(text[end + 1]);
}
