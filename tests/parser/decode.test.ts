import { expect, test } from 'vitest';
import { decodeText } from '../../src/parser/decode/index.ts';

const simplified = '近日，青口县的干部和群众在会议上说，这个工作要做好。\n';
const bytesOf = (text: string, encoding: 'utf8' | 'utf16le') => new Uint8Array(Buffer.from(text, encoding));
const swapped = (bytes: Uint8Array) => new Uint8Array(Buffer.from(bytes).swap16());
/** `中国的人民` in GB18030 and `中國的人民` in Big5. */
const gb = Uint8Array.from([0xd6, 0xd0, 0xb9, 0xfa, 0xb5, 0xc4, 0xc8, 0xcb, 0xc3, 0xf1]);
const big5 = Uint8Array.from([0xa4, 0xa4, 0xb0, 0xea, 0xaa, 0xba, 0xa4, 0x48, 0xa5, 0xc1]);

test.each([
  ['UTF-8', bytesOf(simplified, 'utf8'), 'utf-8', simplified],
  ['UTF-8 with a mark', bytesOf(`\ufeff${simplified}`, 'utf8'), 'utf-8', simplified],
  ['UTF-16 with a mark', bytesOf(`\ufeff${simplified}`, 'utf16le'), 'utf-16le', simplified],
  ['UTF-16 without a mark', bytesOf(simplified, 'utf16le'), 'utf-16le', simplified],
  ['UTF-16, high byte first', swapped(bytesOf(`\ufeff${simplified}`, 'utf16le')), 'utf-16be', simplified],
  ['GB18030', gb, 'gb18030', '中国的人民'],
  ['Big5', big5, 'big5', '中國的人民'],
])('%s is told by its bytes', (_name, bytes, encoding, text) => {
  expect(decodeText(bytes)).toMatchObject({ encoding, text, messages: [] });
});

test.each([
  ['a\nb', 'lf'],
  ['a\r\nb', 'crlf'],
  ['a\rb', 'cr'],
  ['a\r\nb\n', 'mixed'],
  ['a', 'none'],
])('%j has line ends %s', (text, newline) => {
  expect(decodeText(bytesOf(text, 'utf8')).newline).toBe(newline);
});

test.each([
  ['zero bytes', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 0, 0xff]), undefined, 'binary-file'],
  ['another encoding than declared', gb, 'utf-8', 'undecodable-text'],
] as const)('%s: an error, no text', (_name, bytes, encoding, rule) => {
  const decoded = decodeText(bytes, encoding);
  expect(decoded.text).toBe('');
  expect(decoded.messages.map((message) => [message.severity, message.rule])).toEqual([['error', rule]]);
});
