/** Initials and finals of one sound for many who type: zh z, ch c, sh s, l n; ang an, eng en, ing in. */
const plainSound = (syllable: string) =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^l/, 'n')
    .replace(/(?<=[aei])ng$/, 'n');

/** `hui` and `fei`: of one sound in the south only. */
const southern: ReadonlyMap<string, string> = new Map(
  ['hu fu', 'hua fa', 'huan fan', 'huang fang', 'hui fei', 'hun fen', 'huo fo', 'hong feng'].flatMap((pair) => {
    const [one = '', other = ''] = pair.split(' ');
    return [
      [one, other],
      [other, one],
    ] as const;
  }),
);

/** How far two syllables are apart: 0 the same, 1 often taken for each other, 3 in the south only; undefined when they are heard as two. */
export function soundDistance(a: string, b: string): number | undefined {
  if (a === b) return 0;
  if (plainSound(a) === plainSound(b)) return 1;
  const heard = southern.get(a);
  return heard !== undefined && plainSound(heard) === plainSound(b) ? 3 : undefined;
}

/** A syllable as it is said in the south, where that is another. */
export const southernSound = (syllable: string): string | undefined => southern.get(syllable);

/** Stands before keys that are sounds. */
const soundMark = '~';

/** A key by sound has so many letters at most. */
const longest = 16;

/**
 * Pinyin as it is looked up, and its beginnings: without what many do not tell apart, wherever syllables part. A beginning of the
 * letters is a
 * beginning of the key.
 */
export function soundKey(letters: string): string {
  const plain = letters
    .replace(/([zcs])h/g, '$1')
    .replace(/l/g, 'n')
    .replace(/ng/g, 'n');
  return soundMark + plain.slice(0, longest);
}
