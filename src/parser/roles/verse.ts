import { type House, spaceAbove } from '../house/survey.ts';
import type { Part } from '../part.ts';
import { isPersonName } from '../text/names.ts';

/** Fewest lines of a poem, and the longest line. */
const fewest = 4;
const longest = 24;

const isVerse = (part: Part | undefined): boolean =>
  part?.kind === 'short' && part.mark === undefined && part.text.length <= longest;

/** `原稿紙`: a line of a signed poem that reads like a name; no mark and no label says that it signs. */
const isLikeName = (part: Part | undefined): boolean =>
  part?.kind === 'signature' && part.signature?.explicit === false && /^\p{Script=Han}{2,4}$/u.test(part.text);

/** What stands below a headline. */
const headed: ReadonlySet<string> = new Set(['text', 'signature', 'meta', 'list', 'note']);

/** Most lines of the headline below a poem. */
const longestHeadline = 3;

/** Where the headline above `end` starts: its last line, and the lines above it that stand deeper or are longer than any verse. */
function endBeforeHeadline(parts: readonly Part[], start: number, end: number): number {
  const verses = parts.slice(start, end - longestHeadline);
  const longestVerse = verses.reduce((length, { text }) => Math.max(length, text.length), 0);
  const indents = new Set(verses.map(({ indent }) => indent));
  let top = end - 1;
  for (
    let line = parts[top - 1];
    line && top - 1 > start + fewest && end - top < longestHeadline;
    line = parts[top - 1]
  ) {
    if (verses.length < fewest || (indents.has(line.indent) && line.text.length <= longestVerse + 1)) break;
    top -= 1;
  }
  return top;
}

/** Index of the first part after the lines of verse from `start` on: a new page, or the headline of the next text, ends them. */
function endOfVerse(parts: readonly Part[], start: number, house: House): number {
  let end = start;
  let gap = start;
  while (
    (isVerse(parts[end]) || (end > start + 2 && isLikeName(parts[end]))) &&
    (end === start || !parts[end]?.opensPage)
  ) {
    const part = parts[end];
    // the lines are set in, the headline of the next text is not
    if (part && part.indent < 2 && (parts[start]?.indent ?? 0) >= 2) return end - start >= fewest ? end : start;
    if (part && end > start && spaceAbove(part, house) > 0) gap = end;
    end += 1;
  }
  if (end === parts.length || !headed.has(parts[end]?.kind ?? '')) return end;
  // what stands right above the next text or its writer is the headline of it
  if (gap > start + 1 && end - gap <= 3) return gap;
  const verses = end - start;
  return verses > fewest ? endBeforeHeadline(parts, start, end) : start;
}

/** Lines of a poem and its headline, at least, where no writer stands between them; their usual length at most. */
const fewestBare = 6;
const usual = 14;

/** Lines without figures, as short as verse is. */
function isPoem(lines: readonly Part[]): boolean {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  const counted = lines.filter(({ text }) => /[\d%:：|｜/]|[。；;]$/.test(text)).length;
  return length <= lines.length * usual && counted <= lines.length * 0.2;
}

/** Words with which verse speaks and names in a row do not, and the share of lines that hold one. */
const spoken = /[的地得了着著在是有我你他她它把被不这這那就也还還和与與]/;
const shareSpoken = 0.4;

/** Lines and their headline, at least, where nobody signs. */
const fewestUnsigned = 8;

/** A headline and many lines that speak as verse does, above the headline of a text. */
const isUnsignedPoem = (run: readonly Part[], below: Part | undefined): boolean =>
  run.length >= fewestUnsigned &&
  below?.kind === 'text' &&
  run.filter(({ text }) => spoken.test(text)).length >= run.length * shareSpoken;

/** `（沈一舟）`: no label, which stands above texts. */
const closesPoem = (part: Part | undefined): boolean =>
  part?.kind === 'signature' && !part.opens && (/^[（(]/.test(part.text) || !/[:：]/.test(part.text));

/** `车间短歌` / `沈一舟` / lines: the name below the headline signs them. */
function signName(part: Part): Part {
  const signers = [
    { name: part.text.replace(/[\s\u3000]+/g, ''), role: 'writer' as const, start: 0, end: part.text.length },
  ];
  return { ...part, kind: 'signature', rule: 'verse', signature: { signers, units: [], explicit: true } };
}

/**
 * Poems whose writer stands below the last line (`（沈一舟）`), or whose writer's bare name below the headline no running text
 * follows: long runs of short lines without figures.
 */
function markBarePoems(marked: Part[], house: House): void {
  for (let start = 0; start < marked.length; start += 1) {
    if (!isVerse(marked[start])) continue;
    let end = start + 1;
    while (isVerse(marked[end]) && !marked[end]?.opensPage) end += 1;
    const run = marked.slice(start, end);
    const [, name] = run;
    const below = marked[end];
    let first = end;
    let last = end;
    if (run.length >= fewestBare && isPoem(run.slice(1))) {
      if (name && isPersonName(name.text)) {
        first = start + 2;
        last = endOfVerse(marked, first, house);
        if (last - first >= fewest) marked[start + 1] = signName(name);
      } else if (closesPoem(below) && marked[end + 1]?.kind !== 'text') {
        first = start + 1;
      } else if (isUnsignedPoem(run, below)) {
        first = start + 1;
        last = endOfVerse(marked, first, house);
      }
    }
    if (last - first >= fewest)
      for (let line = first; line < last; line += 1) {
        const verse = marked[line];
        if (verse) marked[line] = { ...verse, kind: 'text', rule: 'verse' };
      }
    start = end - 1;
  }
}

/** The line as text; a name was none. */
const asVerse = (part: Part): Part => ({ ...part, signature: undefined, kind: 'text', rule: 'verse' });

/**
 * Poems: the short lines below a headline and its writer (`落叶` / `高一（1）班 沈一舟` / four lines and more) are text, each
 * line a paragraph.
 */
export function markVerse(parts: readonly Part[], house: House): Part[] {
  const marked = [...parts];
  for (let index = 1; index < parts.length; index += 1) {
    const part = parts[index];
    if (part?.kind !== 'signature' && part?.kind !== 'meta') continue;
    if (part.glued || !isVerse(parts[index + 1])) continue;
    let top = index - 1;
    while (parts[top]?.kind === 'signature' || parts[top]?.kind === 'meta') top -= 1;
    if (parts[top]?.kind !== 'short') continue;
    const end = endOfVerse(parts, index + 1, house);
    if (end - index - 1 < fewest) continue;
    for (let line = index + 1; line < end; line += 1) {
      const verse = parts[line];
      if (verse) marked[line] = asVerse(verse);
    }
    index = end - 1;
  }
  markBarePoems(marked, house);
  return marked;
}
