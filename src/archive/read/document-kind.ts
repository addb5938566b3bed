const signatures: Array<[string, string]> = [
  ['25504446', 'a PDF document'],
  ['504b0304', 'a zip or Office document'],
  ['d0cf11e0', 'an old Office document'],
  ['89504e47', 'a PNG picture'],
  ['ffd8ff', 'a JPEG picture'],
  ['47494638', 'a GIF picture'],
  ['1f8b', 'a gzip file'],
  ['7b5c727466', 'a Rich Text document'],
  ['fffe0000', 'a text in UTF-32'],
  ['0000feff', 'a text in UTF-32'],
];

/** What kind of document the bytes are (`a PDF document`), by their first bytes; undefined when they can be plain text. */
export function documentKind(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 8)).toString('hex');
  return signatures.find(([signature]) => start.startsWith(signature))?.[1];
}
