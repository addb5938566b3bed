import { packHant, unpackHant } from './both-scripts.ts';

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

/** A suggestable as the files hold it; empty fields at the end are left out. Of the traditional form, what differs (`packHant`). */
export type PackedSuggestable = [kind: number, Hans: string, Hant?: string, pinyin?: string, normal?: string];

/**
 * A file of what can be suggested. A list holds, best first, what begins as its key says: everything, or, where longer keys of it have
 * lists of
 * their own, the best. A key is the beginning of a name or title by its sound, marked, or by the first letters of its pinyin.
 */
export interface SuggestionFile {
  entries: PackedSuggestable[];
  /** Places in `entries` by key, in the order of the keys. */
  lists: Array<[key: string, places: number[]]>;
}

/** So many characters of a title are suggested: enough to tell it, and what is searched for then. */
export const titleLength = 20;

export function packSuggestable({ kind, Hans, Hant, pinyin = '', normal = '' }: Suggestable): PackedSuggestable {
  const packed = [packHant(Hant ?? Hans, Hans), pinyin, normal];
  const length = packed.findLastIndex((field) => field !== '') + 1;
  return [suggestionKinds.indexOf(kind), Hans, ...packed.slice(0, length)] as PackedSuggestable;
}

export function unpackSuggestable([kind, Hans, Hant = '', pinyin = '', normal = '']: PackedSuggestable): Suggestable {
  return {
    kind: suggestionKinds[kind] ?? 'title',
    Hans,
    ...(Hant !== '' && { Hant: unpackHant(Hant, Hans) }),
    ...(pinyin !== '' && { pinyin }),
    ...(normal !== '' && { normal }),
  };
}
