import { endsWithOneOf } from './quick-look.ts';

/** Longest line of a poem whose lines have marks. */
const longest = 16;
const endsAsVerse = endsWithOneOf('，。！？；、：,!?;:…');

/** `我的脚步，一夜六十里，`: a line with the mark of a clause or a sentence at its end, and too short to be one of a text. */
export const isPunctuatedLine = (text: string): boolean => text.length <= longest && endsAsVerse(text);
