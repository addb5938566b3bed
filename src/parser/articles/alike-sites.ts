import { tally } from '../lists.ts';
import { blanks } from '../text/blank.ts';
import { isUsualHan } from '../text/han.ts';
import { unitsOf } from '../text/unit-set.ts';

/** A printed line. */
export interface Line {
  text: string;
}

/** How many other runs of the issue have a first line of the same form, and one that opens with the same characters. */
export interface Alike {
  alikeForms: number;
  alikeOpenings: number;
}

/** Characters of a line by which its form, and its opening, are known. */
const ofForm = 6;
const ofOpening = 3;
/** Characters of a line in which its form is looked for. */
const longestStart = 40;

const figures = unitsOf('0123456789０１２３４５６７８９一二三四五六七八九十');
const otherLetter = /[\p{Script=Han}A-Za-z]/u;
const blank = unitsOf(blanks);

/** What stands for a character in a form, alone for all of its kind that follow one another: figures, letters, blanks. */
function signOf(character: string): '0' | 'L' | ' ' | undefined {
  const unit = character.charCodeAt(0);
  if (figures.has(unit)) return '0';
  if (isUsualHan(unit) || otherLetter.test(character)) return 'L';
  return blank.has(unit) ? ' ' : undefined;
}

/** How a line is built: `（一）走村入户` → `（0）L`. */
function formOf(line: string): string {
  let form = '';
  let before: string | undefined;
  for (const character of line.slice(0, longestStart)) {
    const sign = signOf(character);
    if (sign === undefined || sign !== before) form += sign ?? character;
    if (form.length >= ofForm) break;
    before = sign;
  }
  return form.slice(0, ofForm);
}

/** What each site has in common with how many others. */
export function countAlike<T extends { run: readonly Line[] }>(places: readonly T[]): (T & Alike)[] {
  const keys = places.map(({ run: [line] }) =>
    line ? { form: formOf(line.text), opening: line.text.slice(0, ofOpening) } : undefined,
  );
  const forms = tally(keys.flatMap((key) => key?.form ?? []));
  const openings = tally(keys.flatMap((key) => key?.opening ?? []));
  return places.map((place, index) => {
    const key = keys[index];
    return {
      ...place,
      alikeForms: key ? (forms.get(key.form) ?? 1) - 1 : 0,
      alikeOpenings: key ? (openings.get(key.opening) ?? 1) - 1 : 0,
    };
  });
}
