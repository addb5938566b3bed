import { readPinyin } from './read.ts';

/** The letter under which a name stands in an index: `A` to `Z`, or `#` when its first character has no reading. */
export function pinyinInitial(text: string): string {
  const letter = readPinyin(text)[0]?.normalize('NFKC').charAt(0).toUpperCase() ?? '';
  return /^[A-Z]$/.test(letter) ? letter : '#';
}
