/**
 * One expression for what any of several finds, each on a line of its own with what it is for: a text is looked through once. All have
 * the flags of the first.
 */
export const oneOf = (first: RegExp, ...others: RegExp[]): RegExp =>
  new RegExp([first, ...others].map(({ source }) => source).join('|'), first.flags);

/** The pattern of any word of some lists, parted by blanks; a word may hold classes: `[市县]乡村`. */
export const anyWord = (...lists: string[]): string => `(?:${lists.join(' ').replaceAll(' ', '|')})`;
