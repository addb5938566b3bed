/**
 * A text in traditional characters beside the same in simplified ones: characters that are alike as blanks. `河口縣` beside `河口县` is two
 * blanks and `縣`; empty where all are alike. Texts of different length stay as they are.
 */
export function packHant(Hant: string, Hans: string): string {
  if (Hant === Hans) return '';
  const same = [...Hans];
  const characters = [...Hant];
  if (characters.length !== same.length) return Hant;
  return characters.map((character, index) => (character === same[index] ? ' ' : character)).join('');
}

/** `packHant` taken back. */
export function unpackHant(packed: string, Hans: string): string {
  if (packed === '') return Hans;
  const same = [...Hans];
  const characters = [...packed];
  if (characters.length !== same.length) return packed;
  return characters.map((character, index) => (character === ' ' ? same[index] : character)).join('');
}
