import { isSectionName } from '../furniture/header-text.ts';
import { isColumnName } from '../headlines/column-name.ts';
import { echoOf } from '../headlines/echo.ts';
import { type House, spaceAbove } from '../house/survey.ts';
import type { Part } from '../part.ts';
import { lean } from '../text/lean.ts';
import { isPersonName, isPossibleName, isPossiblePenName, withoutBlanks } from '../text/names.ts';
import { firstWord } from '../text/words.ts';
import { markPunctuated } from './marked-verse.ts';
import { signsBelowHeadlines } from './standing-name.ts';
import { fewest, fewestBare, isPoem, isVerse } from './verse-lines.ts';
import { signPoems } from './verse-signed.ts';

/** `原稿紙`: a line of a signed poem that reads like a name; no mark and no label says that it signs. Right above a text it signs that. */
const isLikeName = (part: Part | undefined): boolean =>
  part?.kind === 'signature' && part.signature?.explicit === false && /^\p{Script=Han}{2,4}$/u.test(part.text);

/** Longest title of a poem in a row of several. */
const longestTitle = 10;

/** `灯` / `顾小满` / lines below the lines of another poem: the title of the next and who wrote it, bare names both. */
const opensNextPoem = (parts: readonly Part[], start: number, name: number): boolean =>
  name - 1 >= start + fewest &&
  isLikeName(parts[name]) &&
  isPersonName(withoutBlanks(parts[name]?.text ?? '')) &&
  firstWord(parts[name]?.text ?? '').length === 1 &&
  (parts[name - 1]?.text.length ?? 0) <= longestTitle &&
  parts.slice(name + 1, name + 1 + fewest).filter(isVerse).length === fewest;

/** What stands below a headline. */
const headed: ReadonlySet<string> = new Set(['text', 'signature', 'meta', 'list', 'note']);

/** Most lines of the headline below a poem. */
const longestHeadline = 3;

/** Characters of the text below in which the words of a line are looked for, and the share of them that tells its headline. */
const told = 160;
const toldShare = 0.4;

/** A subtitle (副题). */
const dashed = /^(?:——|──|—|─)\S/;

/**
 * Where the headline above `end` starts: its last line, and the lines above it that stand deeper, are longer than any verse or are said
 * again in the text below.
 */
function endBeforeHeadline(parts: readonly Part[], start: number, end: number): number {
  const verses = parts.slice(start, end - longestHeadline);
  const longestVerse = verses.reduce((length, { text }) => Math.max(length, text.length), 0);
  const indents = new Set(verses.map(({ indent }) => indent));
  const below =
    parts
      .slice(end, end + 3)
      .find(({ kind }) => kind === 'text')
      ?.text.slice(0, told) ?? '';
  let top = end - 1;
  // `——溪口旧事`: the headline stands above it
  if (dashed.test(parts[top]?.text ?? '') && top - 1 > start + fewest) top -= 1;
  for (
    let line = parts[top - 1];
    line && top - 1 > start + fewest && end - top < longestHeadline;
    line = parts[top - 1]
  ) {
    const isAlike = indents.has(line.indent) && line.text.length <= longestVerse + 1;
    if (verses.length < fewest || (isAlike && echoOf(line.text, below) < toldShare)) break;
    top -= 1;
  }
  return top;
}

/** Fewest lines of a poem right below another that show that its lines are not set apart. */
const fewestTight = 3;
const noPart = { gap: 0 };

/** What no poem goes on across: a rule, the head of a page, the name of a column (`连载`). */
const endsPoem = ({ ruled, parted, opensPage, text }: Part): boolean =>
  ruled === true || parted === true || opensPage || isColumnName(text);

/** The headline of a poem stands right below the text before it: blank lines part stanzas there, and no articles. */
const standsClose = (parts: readonly Part[], headline: number, house: House): boolean => {
  const [above, part] = [parts[headline - 1], parts[headline]];
  return above !== undefined && above.kind !== 'short' && part?.opensPage === false && spaceAbove(part, house) === 0;
};

/**
 * Index of the first part after the lines of verse from `start` on: a rule, a new page, the name of a column, or the headline of the next
 * text ends them; a blank line above its last lines tells where that begins, unless `stanzas` is all that blank lines part.
 */
function endOfVerse(parts: readonly Part[], start: number, house: House, { stanzas } = { stanzas: false }): number {
  let end = start;
  let gap = start;
  while (isVerse(parts[end]) || (end > start + 2 && isLikeName(parts[end]) && parts[end + 1]?.kind !== 'text')) {
    const part = parts[end];
    if (part && end > start && endsPoem(part)) return end;
    if (opensNextPoem(parts, start, end)) return end - 1;
    // the lines are set in, the headline of the next text is not
    if (part && part.indent < 2 && (parts[start]?.indent ?? 0) >= 2) return end - start >= fewest ? end : start;
    if (part && end > start && spaceAbove(part, house) > 0) gap = end;
    end += 1;
  }
  if (end === parts.length || !headed.has(parts[end]?.kind ?? '')) return end;
  if (stanzas) return end - start > fewest ? endBeforeHeadline(parts, start, end) : start;
  // what stands right above the next text or its writer is the headline of it, each of its lines apart where those of the poem are not
  if (parts.slice(start + 1, gap).filter((part) => spaceAbove(part, house) === 0).length >= fewestTight)
    while (end - gap < longestHeadline && spaceAbove(parts[gap - 1] ?? noPart, house) > 0) gap -= 1;
  if (gap > start + 1 && end - gap <= 3) return gap;
  const verses = end - start;
  return verses > fewest ? endBeforeHeadline(parts, start, end) : start;
}

/** Words with which verse speaks and names in a row do not, and the share of lines that hold one. */
const spoken = /[的地得了着著在是有我你他她它把被不這这那就也还還和与與]/;
const shareSpoken = 0.4;

const speaks = (lines: readonly Part[]): boolean =>
  isPoem(lines) && lines.filter(({ text }) => spoken.test(text)).length >= lines.length * shareSpoken;

/** Lines, at least, where nobody signs and no layout tells the headline. */
const fewestUnsigned = 8;

/** `（沈一舟）`: no line that stands above a text. */
const closesPoem = (part: Part | undefined, below: Part | undefined): boolean =>
  part?.kind === 'signature' && !part.opens && below?.kind !== 'text';

/** `沈一舟（第三届）`: a name, and of which class or place. */
const beside = /[（(][^（()）]{1,10}[）)]$/;
const withoutPlace = (text: string): string => (/[）)]$/.test(text) ? text.replace(beside, '').trimEnd() : text);

/** `车间短歌` / `沈一舟` / lines: the name below the headline signs them. */
function signName(part: Part): Part {
  const name = withoutPlace(part.text);
  const signers = [{ name: name.replace(/[\s\u3000]+/g, ''), role: 'writer' as const, start: 0, end: name.length }];
  return { ...part, kind: 'signature', rule: 'verse', signature: { signers, units: [], explicit: true } };
}

/** Index of the first line set less deep than the lines below the headline are, which are all set in; the start when they are not. */
function endOfInset(run: readonly Part[]): number {
  const [headline, first] = run;
  if (!headline || !first || headline.indent >= 2 || first.indent < 2) return 0;
  const end = run.findIndex(({ indent }, place) => place > 0 && indent < 2);
  return end < 0 ? run.length : end;
}

/** A flush line between lines that are set in: the headline of the next poem. */
const opensInset = (parts: readonly Part[], index: number): boolean =>
  (parts[index]?.indent ?? 0) < 2 && (parts[index - 1]?.indent ?? 0) >= 2 && (parts[index + 1]?.indent ?? 0) >= 2;

/** `诗苑` beside the headline: what stands below is a poem, and who wrote it. */
const ofPoems = /【[^】]{0,6}[诗詩][^】]{0,6}】|[（(][^（()）]{0,6}[诗詩][^（()）]{0,6}[）)]$/;
/** Most lines above the writer: the column and the headline. */
const mostAbove = 2;
const penName = lean(/^(?:\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]{1,2}\p{Script=Han})$/u);

/** Fewest lines of verse of which most stand close, where a blank line means nothing: what stands apart is none of them. */
const fewestClose = 3;
const isClose = (lines: readonly Part[]): boolean =>
  lines.length > fewestClose && lines.slice(1).filter(({ gap }) => gap === 0).length >= (lines.length - 1) * shareClose;
const shareClose = 0.7;

const mayBePenName = ({ text }: Part): boolean =>
  penName.test(text) &&
  (isPossibleName(withoutBlanks(text)) || isPossiblePenName(withoutBlanks(text))) &&
  !isColumnName(text) &&
  !isSectionName(text);

/** Share of the lines of a poem that may be as short as its pen name. */
const shareShort = 0.2;

/** `林间鹿` above lines of which hardly any is as short, or which are set in, where the writers of the house stand below headlines. */
function isUsualPen({ text, indent }: Part, verses: readonly Part[], house: House): boolean {
  const name = withoutBlanks(text);
  if (!signsBelowHeadlines(house) || !isPossiblePenName(name)) return false;
  const lines = verses.filter(({ kind }) => kind === 'short');
  const short = lines.filter((verse) => verse.text.length <= name.length);
  return short.length <= lines.length * shareShort || (indent < 2 && (lines[0]?.indent ?? 0) >= 2);
}

const wide = /^\S[ \u3000]{1,2}\S$/;
/** `晚　舟` above lines none of which is set wide: names are. */
const isSetWide = ({ text }: Part, verses: readonly Part[]): boolean =>
  wide.test(text) && !verses.some((verse) => wide.test(verse.text));

/**
 * Place in a run of a pen name between the headline of a poem and its lines: apart from both, or below a headline that tells of poems; 0
 * for none.
 */
function placeOfPenName(run: readonly Part[], house: House): number {
  for (let place = 1; place <= mostAbove && place + fewest < run.length; place += 1) {
    const part = run[place];
    if (!part || !mayBePenName(part)) continue;
    const verses = run.slice(place + 1);
    if (!isPoem(verses)) return 0;
    if (place === 1 && ofPoems.test(run[0]?.text ?? '')) return place;
    if (place === 1 && (isUsualPen(part, verses, house) || isSetWide(part, verses))) return place;
    if (part.gap > 0 && (verses[0]?.gap ?? 0) > 0 && isClose(verses)) return place;
  }
  return 0;
}

/** `老槐` below a blank line, where no other parts the lines of the poem above it. */
function closingPenName(lines: readonly Part[]): Part | undefined {
  const last = lines[lines.length - 1];
  if (last === undefined || last.gap === 0 || lines.length <= fewest || !mayBePenName(last)) return undefined;
  return lines.slice(1, -1).every(({ gap }) => gap === 0) ? last : undefined;
}

/** From where to where verses stand, and whether their writer stands above them. */
type Verses = [from: number, to: number, signed?: true];

/** The lines of verse in a run of short lines, by their places in it; none when it is no poem. */
function versesOf(parts: readonly Part[], start: number, end: number, house: House): Verses {
  const run = parts.slice(start, end);
  const [, name] = run;
  const below = parts[end];
  const inset = endOfInset(run);
  if (inset > fewest && speaks(run.slice(1, inset))) return [start + 1, start + inset];
  if (parts[start - 1]?.mark === 'heading' && run.length >= fewest && below?.kind !== 'text' && speaks(run))
    return [start, end];
  const pen = placeOfPenName(run, house);
  if (pen > 0) return [start + pen + 1, endOfVerse(parts, start + pen + 1, house), true];
  if (run.length < fewestBare || !isPoem(run.slice(1))) return [end, end];
  if (name && isPersonName(withoutPlace(name.text))) return [start + 2, endOfVerse(parts, start + 2, house), true];
  if (closesPoem(below, parts[end + 1])) return [start + 1, end];
  if (run.length < fewestUnsigned || !speaks(run.slice(1))) return [end, end];
  return [start + 1, below?.kind === 'text' ? endOfVerse(parts, start + 1, house) : end];
}

/**
 * Poems whose writer stands below the last line (`（沈一舟）`), or whose writer's bare name below the headline no running text
 * follows, or whose lines stand deeper than their headline: long runs of short lines without figures.
 */
function markBarePoems(marked: Part[], house: House): void {
  for (let start = 0; start < marked.length; start += 1) {
    if (!isVerse(marked[start])) continue;
    let end = start + 1;
    while (isVerse(marked[end]) && !marked[end]?.opensPage && !opensInset(marked, end)) end += 1;
    const [first, last, signed] = versesOf(marked, start, end, house);
    if (last - first >= fewest) {
      const name = marked[first - 1];
      if (signed && name) marked[first - 1] = signName(name);
      const closing = signed ? undefined : closingPenName(marked.slice(first, last));
      if (closing) marked[last - 1] = signName(closing);
      for (let line = first; line < (closing ? last - 1 : last); line += 1) {
        const verse = marked[line];
        if (verse) marked[line] = asVerse(verse);
      }
      end = last;
    }
    start = end - 1;
  }
}

/** `山馆秋深叶满扉，`: a line of five or seven characters and its mark. */
const regular = lean(/^(?:\p{Script=Han}{5}|\p{Script=Han}{7})[，。！？；,.!?;]$/u);
const isRegular = ({ kind, text }: Part, length: number): boolean =>
  (kind === 'text' || kind === 'short') && text.length === length && regular.test(text);

/** Poems of old form (绝句, 律诗): four lines and more of five or seven characters each, with marks. */
function markRegular(marked: Part[]): void {
  for (let start = 0; start < marked.length; start += 1) {
    const length = marked[start]?.text.length ?? 0;
    if (length !== 6 && length !== 8) continue;
    let end = start;
    for (let line = marked[end]; line && isRegular(line, length); line = marked[end]) end += 1;
    for (let line = start; end - start >= fewest && line < end; line += 1) {
      const verse = marked[line];
      if (verse) marked[line] = asVerse(verse);
    }
    start = Math.max(start, end - 1);
  }
}

/** The line as text; a name was none. */
const asVerse = (part: Part): Part => ({ ...part, signature: undefined, kind: 'text', rule: 'verse' });

/**
 * Poems: the short lines below a headline and its writer (`落叶` / `高一（1）班 沈一舟` / four lines and more) are text, each
 * line a paragraph.
 */
export function markVerse(printed: readonly Part[], house: House): Part[] {
  const marked = signPoems(printed);
  const parts = [...marked];
  for (let index = 1; index < parts.length; index += 1) {
    const part = parts[index];
    if (part?.kind !== 'signature' && part?.kind !== 'meta') continue;
    if (part.glued || !isVerse(parts[index + 1])) continue;
    let top = index - 1;
    while (parts[top]?.kind === 'signature' || parts[top]?.kind === 'meta') top -= 1;
    if (parts[top]?.kind !== 'short') continue;
    const end = endOfVerse(parts, index + 1, house, { stanzas: standsClose(parts, top, house) });
    if (end - index - 1 < fewest) continue;
    for (let line = index + 1; line < end; line += 1) {
      const verse = parts[line];
      if (verse) marked[line] = asVerse(verse);
    }
    index = end - 1;
  }
  markBarePoems(marked, house);
  markRegular(marked);
  markPunctuated(marked);
  return marked;
}
