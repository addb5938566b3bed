import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
  [
    'UTF-16 without mark, figure or line end',
    bytesOf('会议上说，这个工作要做好。', 'utf16le'),
    'utf-16le',
    '会议上说，这个工作要做好。',
  ],
  ['two characters of UTF-16 without a mark', bytesOf('简报', 'utf16le'), 'utf-16le', '简报'],
  ['the same, high byte first', swapped(bytesOf('简报', 'utf16le')), 'utf-16be', '简报'],
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

/** A page of running text, as long as a real one. */
const pages = {
  simplified:
    '近日，青口县的干部和群众在会议上说，这个工作要做好。记者从县水利局获悉，全县已经有二十三个村用上了新水管。\n'.repeat(
      60,
    ),
  traditional:
    '近日，青口鄉的幹部和民眾在會議上說，這個工作要做好。記者從縣政府獲悉，全縣已經有二十三個村用上了新水管。\n'.repeat(
      60,
    ),
};
const encoded = fileURLToPath(new URL('encoded/', import.meta.url));

test.each([
  ['simplified', 'utf8', 'utf-8'],
  ['traditional', 'utf8', 'utf-8'],
  ['simplified', 'utf16le', 'utf-16le'],
  ['traditional', 'utf16le', 'utf-16le'],
] as const)('a page in %s script, %s, is told and read', (script, form, encoding) => {
  expect(decodeText(bytesOf(pages[script], form))).toMatchObject({ encoding, text: pages[script], messages: [] });
});

test.each([
  ['simplified.gb18030.txt', 'gb18030', pages.simplified],
  ['traditional.gb18030.txt', 'gb18030', pages.traditional],
  ['traditional.big5.txt', 'big5', pages.traditional],
])('%s is told and read', (file, encoding, text) => {
  expect(decodeText(readFileSync(`${encoded}${file}`))).toMatchObject({ encoding, text, messages: [] });
});

/** The bytes with one changed so that the character before it is broken. */
function damage(bytes: Uint8Array, at: number): Uint8Array {
  const damaged = bytes.slice();
  damaged[at] = 0x20;
  return damaged;
}

test.each([
  ['UTF-8', bytesOf(pages.simplified, 'utf8'), undefined, 'utf-8'],
  ['declared UTF-8', bytesOf(pages.traditional, 'utf8'), 'utf-8', 'utf-8'],
  ['GB18030', readFileSync(`${encoded}simplified.gb18030.txt`), undefined, 'gb18030'],
  ['Big5', readFileSync(`${encoded}traditional.big5.txt`), undefined, 'big5'],
] as const)('%s with one damaged byte is read, with a warning at its place', (_name, bytes, declared, encoding) => {
  const whole = new TextDecoder(encoding).decode(bytes);
  const third = bytes.indexOf(10, bytes.indexOf(10) + 1) + 1;
  const decoded = decodeText(damage(bytes, third + 1), declared);
  expect(decoded.encoding).toBe(encoding);
  expect(decoded.text).toContain('\ufffd');
  expect(decoded.text.split('\n').slice(3)).toEqual(whole.split('\n').slice(3));
  expect(decoded.messages).toMatchObject([{ rule: 'damaged-text', severity: 'warning', line: 3, column: 1 }]);
});

/** `中國的人民` with one character of an extension at its end. */
const extended = (...bytes: number[]) => Uint8Array.from([...big5, ...bytes]);

test.each([
  ['Hong Kong (HKSCS)', extended(0x9d, 0xef, 0x9d, 0xf8, 0x96, 0xf5), '嘅啲埗'],
  ['ETEN', extended(0xc6, 0xa1, 0xc7, 0x55), '①の'],
  ['nobody: it stays a private-use character', extended(0x81, 0x40), '\ueeb8'],
])('Big5 as extended by %s', (_name, bytes, added) => {
  expect(decodeText(bytes, 'big5')).toMatchObject({ text: `中國的人民${added}`, messages: [] });
});

/** UTF-16 that holds the first half of a pair alone. */
const halved = bytesOf(`${simplified}中\ud842国\n${simplified}`, 'utf16le');

test.each([
  ['half of a surrogate pair in UTF-16', halved, 'utf-16le', ['damaged-text']],
  ['the same behind a mark', Uint8Array.from([0xff, 0xfe, ...halved]), 'utf-16le', ['damaged-text']],
  [
    'half of a surrogate pair in UTF-8',
    Uint8Array.from([...bytesOf(simplified, 'utf8'), 0xed, 0xa1, 0x82]),
    'utf-8',
    ['damaged-text'],
  ],
  ['a zero byte in text', bytesOf(`中\0国\n${simplified}`, 'utf8'), 'utf-8', []],
  ['zeros at the end', bytesOf(simplified + '\0'.repeat(500), 'utf8'), 'utf-8', []],
  ['a damaged byte in each line of GB18030', torn(gb), 'gb18030', ['damaged-text']],
])('%s is no reason not to read', (_name, bytes, encoding, rules) => {
  const decoded = decodeText(bytes);
  expect([decoded.encoding, decoded.messages.map(({ rule }) => rule)]).toEqual([encoding, rules]);
  expect(decoded.text).toContain('的');
});

/** Lines of which each was cut in the middle of a character. */
function torn(line: Uint8Array): Uint8Array {
  return Uint8Array.from(Array.from({ length: 30 }, () => [...line, ...line, ...line, 0xd6, 10]).flat());
}

test.each([
  ['<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312">', gb, 'gb18030'],
  ["<html><head><meta charset='big5'>", big5, 'big5'],
])('%s and what follows', (head, body, encoding) => {
  expect(decodeText(Uint8Array.from([...bytesOf(head, 'utf8'), ...body])).encoding).toBe(encoding);
});

test('an unfinished last character is a damaged byte, not another encoding', () => {
  const decoded = decodeText(bytesOf(pages.simplified.trimEnd(), 'utf8').slice(0, -1));
  expect([decoded.encoding, decoded.messages.map(({ rule }) => rule)]).toEqual(['utf-8', ['damaged-text']]);
});

test('random bytes are one error', () => {
  let state = 7;
  const bytes = Uint8Array.from({ length: 4000 }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return 1 + ((state >> 16) % 255);
  });
  const { text, messages } = decodeText(bytes);
  expect([text, messages.length, messages[0]?.severity]).toEqual(['', 1, 'error']);
});

test.each([
  ['6⽉2⽇，⻓⻔⼤桥', '6月2日，长门大桥', '5 characters such as ⽉ (U+2F49)', 2],
  ['二〇二一\uf98e\uf9d1月', '二〇二一年六月', '2 characters such as \uf98e (U+F98E)', 5],
])('signs of the shape of characters are read as these: %s', (text, read, found, column) => {
  const decoded = decodeText(bytesOf(text, 'utf8'));
  expect(decoded.text).toBe(read);
  expect(decoded.messages).toMatchObject([{ rule: 'radical-for-character', actual: found, line: 1, column }]);
});

test('a radical that is no whole character, and forms that differ on paper, stay', () => {
  const text = '⺮、⺼、\ufa19社';
  expect(decodeText(bytesOf(text, 'utf8'))).toMatchObject({ text, messages: [] });
});
