/** The 6,763 Chinese characters of GB 2312, the standard of simplified writing, out of the decoder that Node and browsers have. */
export function gb2312Characters(): Set<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
  return new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)));
}
