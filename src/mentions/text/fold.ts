import { foldTable } from '../../chinese/index.ts';

const zero = '０'.charCodeAt(0);
/** Marks that are printed in half or full width; the rules know one form only. */
const marks: Record<string, string> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '〔': '（',
  '〕': '）',
  '[': '（',
  ']': '）',
  '「': '“',
  '」': '”',
  '『': '“',
  '』': '”',
  '〈': '《',
  '〉': '》',
  '"': '”',
  '／': '/',
  '\u3000': ' ',
  '\u00a0': ' ',
  '\t': ' ',
  '•': '·',
  '‧': '·',
  '・': '·',
  '．': '·',
};

let table: Uint16Array | undefined;

function build(): Uint16Array {
  const codes = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (const [from, to] of foldTable())
    if (from.length === 1 && to.length === 1) codes[from.charCodeAt(0)] = to.charCodeAt(0);
  for (const [from, to] of Object.entries(marks)) codes[from.charCodeAt(0)] = to.charCodeAt(0);
  for (let digit = 0; digit < 10; digit++) codes[zero + digit] = 0x30 + digit;
  return codes;
}

/**
 * The text as the rules read it: simplified characters, full-width marks, half-width digits. One code unit for one,
 * so every offset into the result is an offset into the text.
 */
export function fold(text: string): string {
  table ??= build();
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) codes[at] = table[text.charCodeAt(at)] ?? 0;
  return decode(codes);
}

function decode(codes: Uint16Array): string {
  let folded = '';
  for (let at = 0; at < codes.length; at += 8192)
    folded += Reflect.apply(String.fromCharCode, undefined, codes.subarray(at, at + 8192));
  return folded;
}
