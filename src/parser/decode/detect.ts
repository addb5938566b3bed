import { chineseScore } from './chinese-score.ts';
import { decodeLeniently, decodeStrictly, type Encoding } from './encodings.ts';

/** Bytes that are looked at where the whole file is not needed. */
const sampled = 64 * 1024;

/** Bytes in which a page of HTML names its encoding. */
const headOfPage = 2048;
/** The names of encodings in pages of HTML. */
const labels: Readonly<Record<string, Encoding>> = {
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  big5: 'big5',
  'big5-hkscs': 'big5',
};

/** UTF-16 without a mark: half of the bytes of Latin text and of line ends are zero, all on one side. */
function utf16Of(bytes: Uint8Array): Encoding | undefined {
  const end = Math.min(bytes.length - (bytes.length % 2), sampled);
  if (end < 4) return undefined;
  const zeros = [0, 0];
  for (let index = 0; index < end; index += 1) if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const sample = bytes.subarray(0, end);
  for (const [encoding, mine, other] of [
    ['utf-16le', odd, even],
    ['utf-16be', even, odd],
  ] as const) {
    if (mine === 0 || other > mine / 8) continue;
    const text = readIn(sample, encoding);
    if (text !== undefined && (mine > end / 4 || chineseScore(text) > 0)) return encoding;
  }
  return undefined;
}

/** The bytes as text in the encoding, single bytes damaged or not; absent when they are in another. */
const readIn = (bytes: Uint8Array, encoding: Encoding): string | undefined =>
  decodeStrictly(bytes, encoding) ?? decodeLeniently(bytes, encoding)?.text;

/** A few characters of UTF-16, none of them common, which in other encodings are no text. */
const allChinese = /^[\u4e00-\u9fff]+$/;

/** `charset=gb2312` at the head of a page of HTML. */
const named = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{3,20})|^<\?xml[^>]{0,80}encoding=["']([\w-]{3,20})/i;

/** The encoding that a page of HTML names itself, when every byte fits it. */
function namedInside(bytes: Uint8Array): Encoding | undefined {
  const [, html, xml] = named.exec(new TextDecoder('latin1').decode(bytes.subarray(0, headOfPage))) ?? [];
  const label = (html ?? xml)?.toLowerCase();
  const found = label === undefined ? undefined : labels[label];
  return found !== undefined && decodeStrictly(bytes, found) !== undefined ? found : undefined;
}

/**
 * The encoding of a text file: its mark, else UTF-16 by its zero bytes, else UTF-8 when every byte fits, else what a page of HTML names
 * itself, else UTF-8 with a few damaged bytes, GB18030, Big5 or UTF-16, whichever reads most like Chinese. Absent when none of them fits.
 */
export function detectEncoding(bytes: Uint8Array): Encoding | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const utf16 = utf16Of(bytes);
  if (utf16) return utf16;
  if (decodeStrictly(bytes, 'utf-8') !== undefined) return 'utf-8';
  const inside = namedInside(bytes);
  if (inside) return inside;
  const candidates = (['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const).flatMap((encoding) => {
    const wide = encoding.startsWith('utf-16');
    const text = readIn(wide ? bytes.subarray(0, sampled) : bytes, encoding);
    const score = chineseScore(text?.slice(0, sampled) ?? '');
    return text === undefined || (wide && score <= 0 && !allChinese.test(text)) ? [] : [{ encoding, score }];
  });
  return candidates.sort((a, b) => b.score - a.score)[0]?.encoding;
}
