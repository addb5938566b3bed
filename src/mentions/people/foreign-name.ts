/** `约翰·史密斯`, `买买提·艾力`: a transcribed name with dots, of two to four parts. Sticky, on folded text. */
const transcribed = /[\u4e00-\u9fff]{1,6}(?:·[\u4e00-\u9fff]{1,8}){1,3}/y;

/** The end of a transcribed name that starts at `start`, or undefined. It ends at a mark or before a word that ends names. */
export function readForeignName(folded: string, start: number, canEnd: (end: number) => boolean): number | undefined {
  transcribed.lastIndex = start;
  const match = transcribed.exec(folded);
  if (match === null) return undefined;
  const lastDot = start + match[0].lastIndexOf('·');
  for (let end = lastDot + 2; end <= start + match[0].length; end++) if (canEnd(end)) return end;
  return undefined;
}
