/**
 * Chinese writing, a leaf of the house: simplified ↔ traditional, punctuation for display, folding for search, pinyin order.
 * The only room that imports opencc-js and pinyin-pro.
 */

export { findNames } from './names/find-names.ts';
export { comparePinyin } from './pinyin/compare.ts';
export { pinyinInitial } from './pinyin/initial.ts';
export type { NameKind } from './pinyin/read.ts';
export { pinyinSlug } from './pinyin/slug.ts';
export { characterReadings, pinyinSyllables } from './pinyin/syllables.ts';
export { displayPunctuation } from './punctuation/display-punctuation.ts';
export { displayQuotes } from './punctuation/display-quotes.ts';
export { convert } from './script/convert.ts';
export { convertSpans, type NameSpan } from './script/convert-spans.ts';
export { detectScript } from './script/detect.ts';
export { foldTable } from './script/fold.ts';
export type { Script } from './script/script.ts';
