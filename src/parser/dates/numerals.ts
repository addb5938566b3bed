import { holdsOneOf } from '../text/quick-look.ts';

const digits = new Map<number, number>(
  Object.entries({
    〇: 0,
    '○': 0,
    O: 0,
    '０': 0,
    零: 0,
    一: 1,
    二: 2,
    两: 2,
    兩: 2,
    三: 3,
    四: 4,
    五: 5,
    六: 6,
    七: 7,
    八: 8,
    九: 9,
    元: 1,
    '１': 1,
    '２': 2,
    '３': 3,
    '４': 4,
    '５': 5,
    '６': 6,
    '７': 7,
    '８': 8,
    '９': 9,
  }).map(([character, digit]) => [character.charCodeAt(0), digit]),
);

const zero = 0x30;

function digitOf(character: string): number | undefined {
  const unit = character.charCodeAt(0);
  return unit >= zero && unit <= zero + 9 ? unit - zero : digits.get(unit);
}

const isJoined = holdsOneOf('廿卅');

/**
 * The number that a printed numeral means: `2021`, `２０２１`, `二〇二一`, `三十七`, `廿三`, `十`, `二千零八`; absent for anything else.
 */
export function readNumber(text: string): number | undefined {
  const spelled = isJoined(text) ? text.replaceAll('廿', '二十').replaceAll('卅', '三十') : text;
  if (!/[十百千]/.test(spelled)) {
    let value = 0;
    for (const character of spelled) {
      const digit = digitOf(character);
      if (digit === undefined) return undefined;
      value = value * 10 + digit;
    }
    return spelled.length > 0 ? value : undefined;
  }
  const found = /^(?:(.)千[零〇]?)?(?:(.?)百[零〇]?)?(?:(.?)十)?(.?)$/.exec(spelled);
  if (!found) return undefined;
  const [, thousands, hundreds, tens, ones] = found;
  const part = (numeral: string | undefined) =>
    numeral === undefined ? 0 : numeral === '' ? 1 : (digitOf(numeral) ?? Number.NaN);
  const value = part(thousands) * 1000 + part(hundreds) * 100 + part(tens) * 10 + (ones ? part(ones) : 0);
  return Number.isNaN(value) ? undefined : value;
}
