import type { Lexicon } from './lexicon.ts';
import { wordBoundaries } from './word-boundaries.ts';

/** Stretches without a mark or a blank: no word reaches beyond one. */
const stretches = /[^\s\u2010-\u2027\u3000-\u303f\uff00-\uff0f\uff1a-\uff20,.:;?!()"']+/g;

/**
 * A text in the script of a lexicon, same length. Characters take their plain form, except where a word of the lexicon stands: 头发 is
 * 頭髮, 发展 is 發展. A word counts only if it does not cut through the words of the sentence: in `龙头发展` there is no 头发, in
 * `选手表彰` no 手表. OpenCC alone reads from left to right and would write 龍頭髮展, 選手錶彰.
 */
export function rewrite(text: string, lexicon: Lexicon): string {
  return text.replace(stretches, (stretch) =>
    lexicon.telling.isIn(stretch) || lexicon.counter?.counted.test(stretch)
      ? rewriteWords(stretch, lexicon)
      : rewriteCharacters(stretch, lexicon),
  );
}

function rewriteCharacters(text: string, { characters }: Lexicon): string {
  let written = '';
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    const character = characterAt(text, at);
    const form = characters.get(character);
    if (form !== undefined && form !== character) {
      written += text.slice(done, at) + form;
      done = at + character.length;
    }
    at += character.length - 1;
  }
  return done === 0 ? text : written + text.slice(done);
}

function rewriteWords(text: string, lexicon: Lexicon): string {
  const boundaries = wordBoundaries(text);
  let written = '';
  for (let at = 0; at < text.length; ) {
    const match = matchAt(text, at, boundaries, lexicon);
    const character = characterAt(text, at);
    written += match?.form ?? countedForm(text, at, lexicon) ?? lexicon.characters.get(character) ?? character;
    at += match?.word.length ?? character.length;
  }
  return written;
}

function matchAt(text: string, at: number, boundaries: ReadonlySet<number>, { words, certain }: Lexicon) {
  for (const match of words.matchesAt(text, at)) {
    if (certain.has(match.word) || fits(at, at + match.word.length, boundaries)) return match;
  }
  return undefined;
}

/** The form of a counter that follows a figure. */
function countedForm(text: string, at: number, { counter }: Lexicon): string | undefined {
  if (!counter || text.charAt(at) !== counter.character) return undefined;
  return counter.counted.test(text.slice(Math.max(0, at - 1), at + 1)) ? counter.form : undefined;
}

/** A word fits when it begins and ends where words do, or lies inside of one. */
function fits(start: number, end: number, boundaries: ReadonlySet<number>): boolean {
  if (boundaries.has(start) && boundaries.has(end)) return true;
  for (let at = start; at <= end; at++) if (at !== start && at !== end && boundaries.has(at)) return false;
  return true;
}

function characterAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff ? text.slice(at, at + 2) : text.charAt(at);
}
