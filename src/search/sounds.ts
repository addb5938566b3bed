/** Finals of one sound for many who type: `huang` is heard as `huan`, `jing` as `jin`. */
const withoutNasal = (syllable: string) => syllable.replace(/(?<=[aei])ng$/, 'n');

/** Initials of one sound for many who type: zh z, ch c, sh s, l n. */
const withPlainInitial = (syllable: string) => syllable.replace(/^([zcs])h/, '$1').replace(/^l/, 'n');

/** `hui` and `fei`, `huang` and `fang`: one sound in the south only. */
const southern: ReadonlyMap<string, string> = new Map([
  ['hu', 'fu'],
  ['hua', 'fa'],
  ['huan', 'fan'],
  ['hui', 'fei'],
  ['hun', 'fen'],
  ['huo', 'fo'],
  ['hong', 'feng'],
]);

/** A syllable without what people who speak with an accent do not tell apart: `huang`, `fang` and `fan` are `fan`. */
export const foldSound = (syllable: string): string => soundForms(syllable)[1];

/** The syllable without common differences, and without those of the south too. */
function soundForms(syllable: string): [plain: string, southern: string] {
  const plain = withPlainInitial(withoutNasal(syllable));
  const heard = southern.get(syllable) ?? southern.get(plain) ?? plain;
  return [plain, withoutNasal(heard)];
}

/** How far two syllables are apart: 0 the same, 1 often taken for each other, 3 in the south only; undefined when they are heard as two. */
export function soundDistance(a: string, b: string): number | undefined {
  if (a === b) return 0;
  const [plain, heard] = soundForms(a);
  const [otherPlain, otherHeard] = soundForms(b);
  if (plain === otherPlain) return 1;
  return heard === otherHeard ? 3 : undefined;
}
