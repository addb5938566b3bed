import { tell } from '../messages.ts';
import type { Message } from '../tree.ts';
import { binaryMark } from './binary.ts';
import { detectEncoding } from './detect.ts';
import { decodeLeniently, decodeStrictly, type Encoding, type LenientText, type Newline } from './encodings.ts';
import { newlineOf } from './newline.ts';
import { readRadicals, type WholeText } from './radicals.ts';

export { type Encoding, encodings, type Newline } from './encodings.ts';

export interface DecodedText {
  /** Empty when the bytes are not text in the encoding; `messages` then holds an error. */
  text: string;
  encoding: Encoding;
  newline: Newline;
  messages: Message[];
}

/** Line and column, from 1, of an offset in a text. */
function placeOf(text: string, offset: number): { line: number; column: number } {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines[lines.length - 1]?.length ?? 0) + 1 };
}

function damaged({ text, bad }: LenientText, encoding: Encoding): Message {
  return tell('damaged-text', `${bad} ${bad === 1 ? 'byte sequence' : 'byte sequences'}`, {
    expected: encoding.toUpperCase(),
    ...placeOf(text, text.indexOf('\ufffd')),
  });
}

function misused({ count, first }: WholeText, text: string): Message[] {
  if (first === undefined) return [];
  const code = (first.sign.codePointAt(0) ?? 0).toString(16).toUpperCase();
  const signs = count === 1 ? '1 character' : `${count} characters`;
  const expected = text.charAt(first.at);
  return [
    tell('radical-for-character', `${signs} such as ${first.sign} (U+${code})`, {
      expected,
      ...placeOf(text, first.at),
    }),
  ];
}

/**
 * Decodes the bytes of a bulletin, in the given encoding or the one detected. A byte order mark is not part of the text. A byte
 * that does not fit in text that otherwise does stands as U+FFFD, with a warning placed at the first; radicals are read as the
 * characters that they stand for (⼯ as 工), with such a warning, too. Bytes that are not text give an empty text and one message
 * with severity `error`; nothing is thrown.
 */
export function decodeText(bytes: Uint8Array, encoding?: Encoding): DecodedText {
  const used = encoding ?? detectEncoding(bytes);
  const failed = (message: Message): DecodedText => ({
    text: '',
    encoding: used ?? 'utf-8',
    newline: 'none',
    messages: [message],
  });
  if (used === undefined) {
    return bytes.includes(0)
      ? failed(tell('binary-file', 'zero bytes'))
      : failed(tell('undecodable-text', 'bytes', { expected: 'UTF-8, UTF-16, GB18030 or Big5' }));
  }
  const strict = decodeStrictly(bytes, used);
  const lenient = strict === undefined ? decodeLeniently(bytes, used) : undefined;
  const printed = strict ?? lenient?.text;
  if (printed === undefined) return failed(tell('undecodable-text', 'bytes', { expected: used.toUpperCase() }));
  const binary = binaryMark(printed);
  if (binary) return failed(tell('binary-file', binary));
  const whole = readRadicals(printed);
  const messages = [...(lenient ? [damaged(lenient, used)] : []), ...misused(whole, whole.text)];
  return { text: whole.text, encoding: used, newline: newlineOf(printed), messages };
}
