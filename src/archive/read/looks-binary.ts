const signatures: Array<[string, string]> = [
  ['25504446', 'a PDF document'],
  ['504b0304', 'a zip or Office document'],
  ['d0cf11e0', 'an old Office document'],
  ['89504e47', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['47494638', 'a GIF picture'],
  ['1f8b', 'a gzip file'],
  ['7b5c727466', 'a Rich Text document'],
];

/** What kind of binary file the bytes are (`a PDF document`), undefined when they can be text in some encoding. */
export function looksBinary(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  const known = signatures.find(([signature]) => start.startsWith(signature));
  if (known !== undefined) return known[1];
  return hasBinaryZeros(bytes) ? 'a binary file' : undefined;
}

/**
 * Zero bytes in text mean UTF-16, where they stand on one side only (even or odd places); zeros on both sides, or a share of
 * control bytes that no text has, mean that it is none.
 */
function hasBinaryZeros(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 65_536);
  const zeros = [0, 0];
  let controls = 0;
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
    else if (byte < 9 || (byte > 13 && byte < 27)) controls += 1;
  }
  const [even = 0, odd = 0] = zeros;
  const rare = Math.min(even, odd);
  return rare * 20 > Math.max(even, odd, 1) || (even + odd === 0 && controls * 10 > sample.length);
}
