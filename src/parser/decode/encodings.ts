import { readExtensions } from './big5-extensions.ts';
import { isReadable } from './chinese-score.ts';

/** The encodings that bulletins come in. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'] as const;
export type Encoding = (typeof encodings)[number];

/** Characters that are looked at where the whole text is not needed. */
const sampled = 64 * 1024;

/** The line ends of a text. */
export type Newline = 'lf' | 'crlf' | 'cr' | 'mixed' | 'none';

/** Decodes without mercy: absent when one byte does not fit the encoding. */
export function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    const text = decode(bytes, encoding, { fatal: true });
    return encoding === 'big5' && text.includes('\ufffd') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Share of characters that may be unreadable in any text that is otherwise in the encoding. */
const badShare = 0.005;
/** The same where the rest can be read: text cut into lines in mid-character. */
const worstShare = 0.1;
/** Characters that may be unreadable in a short text, when at least twice as many are not. */
const fewBad = 2;

/** A text in which single bytes did not fit and stand as U+FFFD. */
export interface LenientText {
  text: string;
  /** How many characters stand for bytes that did not fit. */
  bad: number;
}

/** Decodes text in which single bytes are damaged; absent when too many do not fit for it to be the encoding. */
export function decodeLeniently(bytes: Uint8Array, encoding: Encoding): LenientText | undefined {
  const text = decode(bytes, encoding);
  const bad = text.length - text.replaceAll('\ufffd', '').length;
  if (bad === 0 || bad > Math.max(text.length * worstShare, Math.min(fewBad, text.length / 3))) return undefined;
  const few = Math.max(text.length * badShare, Math.min(fewBad, text.length / 20));
  return bad <= few || isReadable(text.slice(0, sampled)) ? { text, bad } : undefined;
}

function decode(bytes: Uint8Array, encoding: Encoding, options?: TextDecoderOptions): string {
  const text = new TextDecoder(encoding, options).decode(bytes);
  return encoding === 'big5' ? readExtensions(text) : text;
}
