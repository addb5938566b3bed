import type { MarkupState } from './markup.ts';

/** `<a href="#no3">` */
export const anchorTag = /\shref\s*=\s*["']?#[^\s"']/i;

/** A tag that is not closed on its line. */
const openTag = /<\/?[A-Za-z][A-Za-z\d]*(?:\s[^<>]*)?$/;
/** Most lines below on which a tag may be closed. */
const longestTag = 3;

const holdsHan = /\p{Script=Han}/u;

/** What closes first on the lines below is a tag: no blank line, no quote of Markdown and no sentence stands before its end. */
function closesBelow(below: readonly string[]): boolean {
  for (const line of below) {
    if (line.trim() === '' || line.startsWith('> ')) return false;
    const found = /[<>]/.exec(line);
    if (holdsHan.test(line.slice(0, found?.index).replace(/"[^"]*"|'[^']*'/g, ''))) return false;
    if (found) return found[0] === '>';
  }
  return false;
}

/** The stretch of a line between the end of a tag opened above and the start of one that is closed below; `state` takes note of both. */
export function cutTags(
  lines: readonly string[],
  index: number,
  start: number,
  end: number,
  state: MarkupState,
): { from: number; to: number; linked: boolean } {
  const line = lines[index] ?? '';
  let from = start;
  let linked = false;
  if (state.tag !== undefined) {
    const closed = line.indexOf('>', start);
    if (closed < 0 || closed >= end) {
      state.tag += ` ${line.slice(start, end)}`;
      return { from: end, to: end, linked };
    }
    linked = anchorTag.test(`${state.tag} ${line.slice(start, closed)}`);
    from = closed + 1;
    const depth = /^<h([1-6])/i.exec(state.tag)?.[1];
    if (depth) state.level = Number(depth);
    delete state.tag;
  }
  const at = state.until || !line.includes('<', from) ? null : openTag.exec(line.slice(from, end));
  if (at === null || !closesBelow(lines.slice(index + 1, index + 1 + longestTag))) return { from, to: end, linked };
  state.tag = at[0];
  return { from, to: from + at.index, linked };
}
