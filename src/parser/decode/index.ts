import { tell } from '../messages.ts';
import type { Message } from '../tree.ts';
import { detectEncoding } from './detect.ts';
import { decodeStrictly, type Encoding, type Newline } from './encodings.ts';
import { newlineOf } from './newline.ts';

export { type Encoding, encodings, type Newline } from './encodings.ts';

export interface DecodedText {
  /** Empty when the bytes are not text in the encoding; `messages` then holds an error. */
  text: string;
  encoding: Encoding;
  newline: Newline;
  messages: Message[];
}

/** Share of control characters above which bytes are no text. */
const controlShare = 0.02;

/** What shows that a decoded text is no text; absent for text. */
function binaryMark(text: string): string | undefined {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0) return '空字节（NUL）';
    if (code < 32 && !(code >= 9 && code <= 13) && code !== 27 && code !== 26) controls += 1;
  }
  return controls > 8 && controls > text.length * controlShare ? '大量控制字符' : undefined;
}

/**
 * Decodes the bytes of a bulletin, in the given encoding or the one detected. A byte order mark is not part of the text. Bytes
 * that are not text give an empty text and a message with severity `error`; nothing is thrown.
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
      ? failed(tell('binary-file', '空字节（NUL）'))
      : failed(tell('undecodable-text', ' UTF-8、UTF-16、GB18030 或 Big5 '));
  }
  const text = decodeStrictly(bytes, used);
  if (text === undefined) return failed(tell('undecodable-text', ` ${used.toUpperCase()} `));
  const binary = binaryMark(text);
  if (binary) return failed(tell('binary-file', binary));
  return { text, encoding: used, newline: newlineOf(text), messages: [] };
}
