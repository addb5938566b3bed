import { isPersonName, isTranscribedName } from '../text/names.ts';
import type { Signer } from './parse-signature.ts';

/** A writer of that name, where it stands. */
export const writer = (name: string, start: number): Signer => ({
  name,
  role: 'writer',
  start,
  end: start + name.length,
});

const medium = /[报報网網社台臺][·•・‧]/;
/** `晨光网·独家`: a dot behind a medium makes no name. */
export const namesMedium = (text: string): boolean => medium.test(text);

/** True for a person's name, transcribed ones too. */
export const isNamed = (text: string): boolean => isPersonName(text) || (isTranscribedName(text) && !namesMedium(text));

const parted = /[\s·•・‧]/;
/** Longest run of names: more are set apart, and every way to cut a long one would be tried. */
const longestRun = 14;

/** Names that nothing sets apart: `沈一舟顾小满`; absent when they are none. Offsets in UTF-16 code units from `start` on. */
export function gluedNames(text: string, start: number): Signer[] | undefined {
  if (text === '') return [];
  if (text.length > longestRun) return undefined;
  if (parted.test(text)) return isNamed(text) ? [writer(text, start)] : undefined;
  for (const length of [3, 2, 4]) {
    const name = text.slice(0, length);
    const rest = name.length === length && isNamed(name) ? gluedNames(text.slice(length), start + length) : undefined;
    if (rest) return [writer(name, start), ...rest];
  }
  return undefined;
}
