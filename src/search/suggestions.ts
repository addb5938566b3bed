/** Something that can be suggested: a name with its pinyin, or a title. */
export interface Suggestable {
  kind: 'person' | 'place' | 'title';
  Hans: string;
  /** Where it differs. */
  Hant?: string;
  /** Of names: syllables without tones, one a character, parted by blanks. */
  pinyin?: string;
  /** The form that is compared, where it is not simply the simplified one in lower case. */
  normal?: string;
}

export const suggestionKinds = ['person', 'place', 'title'] as const;

/**
 * A suggestable as the files hold it; empty fields at the end are left out. Of the traditional form, characters that are those of the simplified
 * one are blanks, where both are of the same length.
 */
export type PackedSuggestable = [kind: number, Hans: string, Hant?: string, pinyin?: string, normal?: string];

/**
 * A file of what can be suggested. A list holds, best first, what begins as its key says: everything, or, where longer keys of it have lists of
 * their own, the best. A key is the beginning of a name or title by its sound, marked, or by the first letters of its pinyin.
 */
export interface SuggestionFile {
  entries: PackedSuggestable[];
  /** Places in `entries` by key, in the order of the keys. */
  lists: Array<[key: string, places: number[]]>;
}

/** So many characters of a title are suggested: enough to tell it, and what is searched for then. */
export const titleLength = 20;

/** `河口縣` beside `河口县` → two blanks and `縣`. */
function withoutSame(Hant: string, Hans: string): string {
  const same = [...Hans];
  const characters = [...Hant];
  if (characters.length !== same.length) return Hant;
  return characters.map((character, index) => (character === same[index] ? ' ' : character)).join('');
}

/** `withoutSame` taken back. */
function withSame(Hant: string, Hans: string): string {
  const same = [...Hans];
  const characters = [...Hant];
  if (characters.length !== same.length) return Hant;
  return characters.map((character, index) => (character === ' ' ? same[index] : character)).join('');
}

export function packSuggestable({ kind, Hans, Hant, pinyin = '', normal = '' }: Suggestable): PackedSuggestable {
  const packed = [Hant === undefined ? '' : withoutSame(Hant, Hans), pinyin, normal];
  const length = packed.findLastIndex((field) => field !== '') + 1;
  return [suggestionKinds.indexOf(kind), Hans, ...packed.slice(0, length)] as PackedSuggestable;
}

export function unpackSuggestable([kind, Hans, Hant = '', pinyin = '', normal = '']: PackedSuggestable): Suggestable {
  return {
    kind: suggestionKinds[kind] ?? 'title',
    Hans,
    ...(Hant !== '' && { Hant: withSame(Hant, Hans) }),
    ...(pinyin !== '' && { pinyin }),
    ...(normal !== '' && { normal }),
  };
}
