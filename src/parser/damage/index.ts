import { type MessageRule, tell } from '../messages.ts';
import { lean } from '../text/lean.ts';
import { unitSet, unitsOf } from '../text/unit-set.ts';
import type { Message } from '../tree.ts';

/** Lines of one kind of damage that are told of one by one in an issue; the rest would say the same and is told of in one sentence. */
const most = 50;

/** Code units that ordinary print does not hold, by first and last. */
const oddRanges: readonly (readonly [number, number])[] = [
  [0x00, 0x08],
  [0x0a, 0x0a],
  [0x0d, 0x1f],
  [0x3f, 0x3f],
  [0x7f, 0x9f],
  [0xa1, 0xff],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xf8ff],
  [0xfeff, 0xfeff],
  [0xfff0, 0xffff],
];
const brackets = '(（&';
/** Such units, characters with which a damaged stretch may open, and brackets and `&`: one set, for the whole text is looked through. */
const telling = unitSet([
  ...oddRanges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, place) => first + place)),
  ...Array.from(`锛銆鈥鐨锟${brackets}`, (character) => character.charCodeAt(0)),
]);
const isBracket = unitsOf(brackets);

/** A quick look: the line holds such a unit, or a bracket or `&` before a Latin letter, or `&#`. */
function mayBeDamaged(line: string): boolean {
  const { length } = line;
  for (let at = 0; at < length; at += 1) {
    const unit = line.charCodeAt(at);
    if (telling.has(unit) && (!isBracket.has(unit) || isLatin(line.charCodeAt(at + 1)))) return true;
  }
  return false;
}
const isLatin = (unit: number): boolean => (unit >= 0x61 && unit <= 0x1ff) || unit === 0x23;

/** A closer look: such characters, `??`, `(chu`, `&nb`. Only lines that hold one are read. */
const suspicious =
  /[^\t\v\f\x20-\x7e\xa0-\xac\xae-\u200a\u2010-\u2027\u202f-\u205f\u2070-\ud7ff\uf900-\ufefe\uff00-\uffef]|\?\?|[(（][a-\u01ff]|&[a-z#]/;

/** Characters that rows of Chinese become in the wrong encoding; few texts hold one. */
const misread = /[锛銆鈥鐨锟]|[\u00a1-\u00ff]{3}|â€|[ÂÃ][\u00a1-\u00bf]/;

interface DamageRule {
  rule: MessageRule;
  pattern: RegExp;
  /** How the find is named. */
  name: (found: string) => string;
}

const codePoint = (found: string) => `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const damageRules: readonly DamageRule[] = [
  // 創(chuàng)新: a reading left in the text by a conversion
  {
    rule: 'conversion-damage',
    pattern: lean(/\p{Script=Han}[(（][a-zü]*[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜńňǹ][a-zü]*[)）]/u),
    name: (found) => found,
  },
  // 青口??大桥: characters that an encoding could not hold
  {
    rule: 'conversion-damage',
    pattern: lean(/(?<=\p{Script=Han}|^)\?{2,}(?=\p{Script=Han}|$)|\?{3,}/u),
    name: (found) => found.slice(0, 12),
  },
  { rule: 'conversion-damage', pattern: /\ufffd+/, name: (found) => found.slice(0, 12) },
  // 大桥(cid:1234)合龙: a character of a PDF file that its fonts do not name
  { rule: 'conversion-damage', pattern: /\(cid:\d{1,5}\)/, name: (found) => found },
  // 大桥&nbsp;合龙: HTML saved as plain text
  {
    rule: 'conversion-damage',
    pattern: /&(?:nbsp|gt|amp|quot|[lr][sd]quo|[mn]dash|hellip|middot|e[mn]sp|#\d{2,5}|#x[\da-f]{2,5});/i,
    name: (found) => found,
  },
  // 娌冲彛锛屽ぇ妗ャ€: UTF-8 that was read as GBK, its commas and full stops first; 锟斤拷: characters lost before
  {
    rule: 'conversion-damage',
    pattern: /锟斤拷|[锛銆鈥鐨][^锛銆鈥鐨]{0,40}[锛銆鈥鐨]/,
    name: (found) => found.slice(0, 12),
  },
  // æ²³å£å¤§ ºÓ¿Ú´óÇÅ: Chinese that was read as Latin letters; â€œ æ¡¥ ï»¿ Ã¤Â½: a quotation mark, a character, the mark of a file
  {
    rule: 'conversion-damage',
    pattern:
      /[\u00a1-\u00ff][\u0080-\u00ff\u0152-\u0178\u2013-\u2122]{5,}|â€|ï»¿|[\u00e4-\u00e9][\u0080-\u00bf]{2}|(?:[ÂÃ][\u0080-\u00bf]){2}/,
    name: (found) => found.slice(0, 12),
  },
  { rule: 'odd-character', pattern: /\p{Co}/u, name: (found) => `${codePoint(found)} (private use)` },
  { rule: 'odd-character', pattern: /\p{Cs}/u, name: (found) => `${codePoint(found)} (half of a surrogate pair)` },
  {
    rule: 'odd-character',
    pattern: /(?![\t\n\v\f\r])\p{Cc}/u,
    name: (found) => `${codePoint(found)} (control character)`,
  },
  {
    rule: 'odd-character',
    pattern: /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
    name: (found) => `${codePoint(found)} (changes the direction of text)`,
  },
  {
    rule: 'odd-character',
    pattern: /[\u00ad\u200b-\u200d\u2060-\u2064\ufeff]/,
    name: (found) => `${codePoint(found)} (invisible)`,
  },
  {
    rule: 'odd-character',
    pattern: /[\u2028\u2029]/,
    name: (found) => `${codePoint(found)} (ends a line in some programs, not here)`,
  },
  {
    rule: 'odd-character',
    pattern: /[\ufff0-\ufffc\ufffe\uffff]/,
    name: (found) => `${codePoint(found)} (stands for something that is no text)`,
  },
];

/** Tells of text damaged on its way to us, in the order of the text; nothing is changed. */
export function findDamage(lines: readonly string[]): Message[] {
  const messages: Message[] = [];
  const finds = new Map<DamageRule, { count: number; firstUntold: number }>();
  lines.forEach((line, index) => {
    if (line === '' || !mayBeDamaged(line) || !(suspicious.test(line) || misread.test(line))) return;
    for (const damage of damageRules) {
      const found = damage.pattern.exec(line);
      if (!found) continue;
      const of = finds.get(damage) ?? { count: 0, firstUntold: 0 };
      finds.set(damage, of);
      of.count += 1;
      if (of.count > most) {
        of.firstUntold ||= index + 1;
        continue;
      }
      const column = found.index + 1;
      const endColumn = column + found[0].length;
      messages.push(tell(damage.rule, damage.name(found[0]), { line: index + 1, column, endColumn }));
    }
  });
  for (const [{ rule }, { count, firstUntold }] of finds)
    if (count > most)
      messages.push(tell('more-damage', `${rule} in ${count - most} more lines`, { line: firstUntold }));
  return messages.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
}
