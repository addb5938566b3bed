import { pinyin } from 'pinyin-pro';
import { type NameKind, readPinyin } from './read.ts';

/** `huang2` → `huang`; ü is written `v`. */
const withoutTone = (syllable: string) => syllable.replace(/\d$/, '').toLowerCase();

/** The pinyin of a name without tones, one syllable a character: 黄小明 → huang, xiao, ming. */
export function pinyinSyllables(name: string, kind: NameKind): string[] {
  return readPinyin(name, kind).map(withoutTone);
}

/** Every reading of a character without tones, the usual one first: 长 → chang, zhang. Empty for what is no Chinese character. */
export function characterReadings(character: string): string[] {
  if (!/^\p{Script=Han}$/u.test(character)) return [];
  const readings = pinyin(character, { type: 'array', toneType: 'none', v: true, multiple: true });
  return [...new Set(readings.map(withoutTone))].filter((reading) => /^[a-z]+$/.test(reading));
}
