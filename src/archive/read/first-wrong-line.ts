/** The first line whose bytes are not valid in `encoding`, from 1; the last line when all are valid one by one. */
export function firstWrongLine(bytes: Uint8Array, encoding: string): number {
  const wide = encoding.startsWith('utf-16');
  if (wide) return new TextDecoder(encoding).decode(bytes).split('\uFFFD')[0]?.split('\n').length ?? 1;
  const decoder = new TextDecoder(encoding, { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end));
    } catch {
      return line;
    }
    if (end < 0) break;
    start = end + 1;
  }
  return line;
}
