/** The encodings that bulletins come in. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const;
export type Encoding = (typeof encodings)[number];

/** The line ends of a text. */
export type Newline = 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';

/** Decodes without mercy: absent when one byte does not fit the encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
