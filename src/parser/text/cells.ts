/** Cells that a text takes in print: two for a character of Chinese and its marks, one for a figure or a letter. */
export function cellsOf(text: string): number {
  const { length } = text;
  let cells = 0;
  for (let index = 0; index < length; index += 1) cells += text.charCodeAt(index) < 0x2000 ? 1 : 2;
  return cells;
}
