/** Whether the first half of a character outside the BMP stands at a place, or the second. */
const isFirstHalf = (text: string, at: number): boolean => /[\ud800-\udbff]/.test(text[at] ?? '');
export const isSecondHalf = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text[at] ?? '');

/** A place in the middle of such a character. */
export const isInsideCharacter = (text: string, at: number): boolean =>
  isFirstHalf(text, at - 1) && isSecondHalf(text, at);
