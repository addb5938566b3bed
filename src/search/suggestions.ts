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

/** A suggestable as the files hold it; empty fields at the end are left out. */
export type PackedSuggestable = [kind: number, Hans: string, Hant?: string, pinyin?: string, normal?: string];

/**
 * A file of what can be suggested. A list holds, best first, what begins as its key says: everything, or, where longer keys of it have lists of
 * their own, the best. A key is the beginning of a name or title as it may be typed: characters, pinyin, first letters; or its sound, marked.
 */
export interface SuggestionFile {
  entries: PackedSuggestable[];
  /** Places in `entries` by key, in the order of the keys. */
  lists: Array<[key: string, places: number[]]>;
}

/** Stands before keys that are sounds. */
export const soundMark = '~';

/** So many syllables of a title's beginning are its sound. */
export const titleSyllables = 4;

export function packSuggestable({ kind, Hans, Hant = '', pinyin = '', normal = '' }: Suggestable): PackedSuggestable {
  const fields = [Hant, pinyin, normal];
  while (fields.at(-1) === '') fields.pop();
  const [first, second, third] = fields;
  return [
    suggestionKinds.indexOf(kind),
    Hans,
    ...(first === undefined ? [] : [first]),
    ...(second === undefined ? [] : [second]),
    ...(third === undefined ? [] : [third]),
  ] as PackedSuggestable;
}

export function unpackSuggestable([kind, Hans, Hant = '', pinyin = '', normal = '']: PackedSuggestable): Suggestable {
  return {
    kind: suggestionKinds[kind] ?? 'title',
    Hans,
    ...(Hant !== '' && { Hant }),
    ...(pinyin !== '' && { pinyin }),
    ...(normal !== '' && { normal }),
  };
}
