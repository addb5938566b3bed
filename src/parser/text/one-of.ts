/**
 * One expression for what any of several finds, each on a line of its own with what it is for: a text is looked through once. All have
 * the flags of the first.
 */
export const oneOf = (first: RegExp, ...others: RegExp[]): RegExp =>
  new RegExp([first, ...others].map(({ source }) => source).join('|'), first.flags);
