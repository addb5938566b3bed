/** Traditional and variant characters with their simplified form, one to one. */
export type Fold = ReadonlyMap<string, string>;

/** A normalised text with the printed place of each of its UTF-16 units: `starts[i]` to `ends[i]` in the printed text. */
export interface Normalized {
  text: string;
  starts: number[];
  ends: number[];
}

/**
 * A character with the marks that combine with it, or a Hangul syllable in pieces: what NFKC may melt into one. Characters that take no
 * room may stand between them; they are left out before NFKC, so they part nothing.
 */
const segmentPattern = /[\s\S][\p{M}\p{Default_Ignorable_Code_Point}\u1160-\u11ff\uff9e\uff9f]*/gu;

/** Characters that take no room on paper: zero-width, soft hyphen, byte order mark, variation selectors, direction marks. */
const invisiblePattern = /\p{Default_Ignorable_Code_Point}/gu;

/** Quotation marks that differ between simplified and traditional print only: `「` is `“`. */
const quotes: Fold = new Map([
  ['「', '“'],
  ['」', '”'],
  ['『', '‘'],
  ['』', '’'],
  ['ς', 'σ'],
]);

const chinesePattern = /[\p{Script=Han}\u3000-\u303f]/u;
const blankPattern = /[\s\p{Cc}]/u;

function foldCharacters(text: string, fold: Fold): string {
  let folded = '';
  for (const character of text) folded += fold.get(character) ?? quotes.get(character) ?? character;
  return folded;
}

/** One segment without regard to its neighbours: NFKC, lower case, simplified. */
function normalizeSegment(segment: string, fold: Fold): string {
  const visible = segment.replace(invisiblePattern, '');
  const lower = visible.normalize('NFKC').toLowerCase();
  // the dot of a lower İ comes before the marks that stood behind it
  return foldCharacters(lower.length > 1 ? lower.normalize('NFKC') : lower, fold);
}

const isBlank = (character: string | undefined) => character !== undefined && blankPattern.test(character);
const isChinese = (character: string | undefined) => character !== undefined && chinesePattern.test(character);

/** True when the blank at `index` says nothing: at an end, after another blank, or next to a Chinese character. */
function isIdleBlank(kept: string, next: string | undefined): boolean {
  const before = [...kept.slice(-2)].at(-1);
  return before === undefined || next === undefined || before === ' ' || isChinese(before) || isChinese(next);
}

/**
 * A character that is none of those that normalisation leaves as they are whatever stands beside them. Text without one, nearly all of
 * Chinese text, goes the short way. Looked for, not matched from end to end: that takes a place on the stack for each character.
 */
const otherPattern = /[^\u4e00-\u9fff0-9a-z，。、“”：；！？（）,.;:!?()《》·%-]/u;

/** The normal form of a text of plain characters only, one for one; undefined for any other. */
function normalizePlain(text: string, fold: Fold): string | undefined {
  return otherPattern.test(text) ? undefined : foldCharacters(text.normalize('NFKC'), fold);
}

/**
 * The form in which texts are compared, with the way back to the printed characters: NFKC, lower case, simplified characters, no blanks
 * next to Chinese characters, runs of other blanks as one, no invisible characters. One function for index and query, so that they agree.
 */
export function normalizeWithMap(text: string, fold: Fold): Normalized {
  const plain = normalizePlain(text, fold);
  if (plain !== undefined && plain.length === text.length) {
    const places = Array.from(text, (_, index) => index);
    return { text: plain, starts: places, ends: places.map((place) => place + 1) };
  }
  const pieces: Array<{ character: string; start: number; end: number }> = [];
  for (const { 0: segment, index } of text.matchAll(segmentPattern)) {
    for (const character of normalizeSegment(segment, fold)) {
      pieces.push({ character: isBlank(character) ? ' ' : character, start: index, end: index + segment.length });
    }
  }
  const result: Normalized = { text: '', starts: [], ends: [] };
  let position = 0;
  for (const { character, start, end } of pieces) {
    position += 1;
    if (character === ' ') {
      let ahead = position;
      while (pieces[ahead]?.character === ' ') ahead += 1;
      if (isIdleBlank(result.text, pieces[ahead]?.character)) continue;
    }
    result.text += character;
    for (let unit = 0; unit < character.length; unit += 1) {
      result.starts.push(start);
      result.ends.push(end);
    }
  }
  return result;
}

/** `normalizeWithMap(text, fold).text`. */
export function normalize(text: string, fold: Fold): string {
  return normalizePlain(text, fold) ?? normalizeWithMap(text, fold).text;
}
