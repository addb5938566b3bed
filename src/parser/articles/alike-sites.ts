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

const figures = /[\d０-９一二三四五六七八九十]+/g;
const han = /\p{Script=Han}+/gu;
const letters = /[A-Za-z]+/g;
const blanks = /\s+/g;

/** How a line is built: `（一）走村入户` → `（0）H`. */
const formOf = (line: string): string =>
  line.slice(0, 40).replace(figures, '0').replace(han, 'H').replace(letters, 'L').replace(blanks, ' ').slice(0, ofForm);

/** What each site has in common with how many others. */
export function countAlike<T extends { run: readonly Line[] }>(places: readonly T[]): (T & Alike)[] {
  const forms = new Map<string, number>();
  const openings = new Map<string, number>();
  const keys = places.map(({ run: [line] }) => {
    if (!line) return undefined;
    const form = formOf(line.text);
    const opening = line.text.slice(0, ofOpening);
    forms.set(form, (forms.get(form) ?? 0) + 1);
    openings.set(opening, (openings.get(opening) ?? 0) + 1);
    return { form, opening };
  });
  return places.map((place, index) => {
    const key = keys[index];
    return {
      ...place,
      alikeForms: key ? (forms.get(key.form) ?? 1) - 1 : 0,
      alikeOpenings: key ? (openings.get(key.opening) ?? 1) - 1 : 0,
    };
  });
}
