import { type MessageRule, tell } from '../messages.ts';
import { isUsualHan } from '../text/han.ts';
import { lean } from '../text/lean.ts';
import { unitsOf } from '../text/unit-set.ts';
import type { Message } from '../tree.ts';

/** Messages of one kind that are told of one issue; the rest would say the same. */
const most = 50;

/** A quick look: characters that ordinary print does not hold, and the marks that may open a damaged stretch. */
const odd =
  /[^\t\v\f\x20-\x27\x29-\x3e\x40-\x7e\xa0-\xac\xae-\u200a\u2010-\u2029\u202f-\u205f\u2070-\ud7ff\uf900-\uff07\uff09-\uffef]/;
/** Characters of which most lines consist, beside the usual ideographs. */
const usual = unitsOf(
  '，。、：；！？“”‘’（）《》【】「」…—–·％%,.-_+/|:;! \u30000123456789０１２３４５６７８９ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
);

/** True for a line that holds some other character; a class of so many ranges is slow to ask of every line. */
function isUnusual(line: string): boolean {
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    if (!isUsualHan(unit) && !usual.has(unit)) return true;
  }
  return false;
}

/** A closer look: such characters, `??`, `(chu`. Only lines that hold one are read. */
const suspicious =
  /[^\t\v\f\x20-\x7e\xa0-\xac\xae-\u200a\u2010-\u2029\u202f-\u205f\u2070-\ud7ff\uf900-\uffef]|\?\?|[(（][a-\u01ff]/;

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
    pattern: /[\u00ad\u200b-\u200d\u2060-\u2064]/,
    name: (found) => `${codePoint(found)} (invisible)`,
  },
];

/** Tells of text damaged on its way to us; nothing is changed. */
export function findDamage(lines: readonly string[]): Message[] {
  const messages: Message[] = [];
  const told = new Map<DamageRule, number>();
  lines.forEach((line, index) => {
    if (!isUnusual(line) || !odd.test(line) || !suspicious.test(line)) return;
    for (const damage of damageRules) {
      const count = told.get(damage) ?? 0;
      const found = count < most ? damage.pattern.exec(line) : undefined;
      if (!found) continue;
      told.set(damage, count + 1);
      const column = found.index + 1;
      const endColumn = column + found[0].length;
      messages.push(tell(damage.rule, damage.name(found[0]), { line: index + 1, column, endColumn }));
    }
  });
  return messages;
}
