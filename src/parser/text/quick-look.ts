import { bitsOf, filterOf, isIn, tableOf, unitBits, unitsIn } from './unit-set.ts';

/**
 * What a text must show at a glance for a rule to be asked of it; what is absent is not needed. Most rules speak of few lines, and a
 * line that is asked every expression takes many times as long as one that is looked at: so a rule of a list names here the
 * characters without which it would never speak; a rule that meets pairs of rows says it by `where` (joins/rule.ts); a test in
 * between asks `opensWithOneOf`, `endsWithOneOf` or `holdsOneOf` before its expression, cheapest first. What a look lets through the
 * expression still decides: whoever adds a word to an expression adds its characters to the look (tests/parser/needs.test.ts).
 */
export interface Needs {
  /** Characters with one of which it opens. */
  opens?: string;
  /** Characters with one of which it ends. */
  ends?: string;
  /** Characters of which it holds one. */
  holds?: string;
}

/** True for a text that opens with one of some characters; an expression in its place takes several times as long. */
export function opensWithOneOf(characters: string): (text: string) => boolean {
  const table = tableOf(unitsIn(characters));
  return (text) => text.length > 0 && isIn(table, text.charCodeAt(0));
}

/** True for a text that ends with one of some characters. */
export function endsWithOneOf(characters: string): (text: string) => boolean {
  const table = tableOf(unitsIn(characters));
  return (text) => text.length > 0 && isIn(table, text.charCodeAt(text.length - 1));
}

/**
 * True for a text that holds one of some characters; short texts are looked through faster so than by an expression. As everywhere where
 * each character is looked at, the length is read once: the engine keeps texts in more ways than it learns at one place (cut, put together,
 * copied), and then looks for what a length is each time.
 */
export function holdsOneOf(characters: string): (text: string) => boolean {
  const table = tableOf(unitsIn(characters));
  return (text) => {
    const { length } = text;
    for (let at = 0; at < length; at += 1) if (isIn(table, text.charCodeAt(at))) return true;
    return false;
  };
}

/** Most rules of a list: one bit each. */
const most = 30;

/** The rules that need nothing of the kind. */
const unbound = (needs: readonly (string | undefined)[]): number =>
  needs.reduce((rules, characters, place) => (characters === undefined ? rules | (1 << place) : rules), 0);

/** Bits of the filter that tells which characters may serve any rule. A table of all characters is slow to read. */
const filterBits = 0x1000;
const filterWords = filterBits / 32;

/**
 * Which rules of a list may speak of a text: bit n of the answer is the rule whose needs stand at place n. The text is looked through
 * once for all of them; asking every rule its regular expressions takes many times as long, and most rules speak of few texts. `among`:
 * the rules of which the answer is wanted.
 */
export function quickLook(needs: readonly Needs[]): (text: string, among?: number) => number {
  if (needs.length > most) throw new RangeError(`Unexpected list of ${needs.length} rules, expected ${most} at most.`);
  const all = 2 ** needs.length - 1;
  const [opens, ends, holds] = [
    needs.map((need) => need.opens),
    needs.map((need) => need.ends),
    needs.map((need) => need.holds),
  ];
  const [first, last, inside] = [unitBits(opens), unitBits(ends), unitBits(holds)];
  const [anyFirst, anyLast, anyInside] = [unbound(opens), unbound(ends), unbound(holds)];
  const serving = filterOf(unitsIn(holds.join('')), filterBits);
  return (text, among = all) => {
    const { length } = text;
    if (length === 0) return among & anyFirst & anyLast & anyInside;
    let asked = among;
    if (anyFirst !== all) asked &= anyFirst | bitsOf(first, text.charCodeAt(0));
    if (anyLast !== all) asked &= anyLast | bitsOf(last, text.charCodeAt(length - 1));
    let missing = asked & ~anyInside;
    for (let at = 0; at < length && missing !== 0; at += 1) {
      const unit = text.charCodeAt(at);
      if ((((serving[(unit >> 5) & (filterWords - 1)] ?? 0) >>> (unit & 31)) & 1) === 1)
        missing &= ~bitsOf(inside, unit);
    }
    return asked & ~missing;
  };
}

/** The first of the rules asked, by its place, that says yes; absent when none does. */
export function firstOf(asked: number, says: (place: number) => boolean): number | undefined {
  for (let left = asked; left !== 0; left &= left - 1) {
    const place = 31 - Math.clz32(left & -left);
    if (says(place)) return place;
  }
  return undefined;
}

/** A pattern, and what a text must show at a glance to fit it. */
export interface Form extends Needs {
  pattern: RegExp;
}

/** True for a text that one of the forms fits. */
export function fitsOneOf(forms: readonly Form[]): (text: string) => boolean {
  const look = quickLook(forms);
  return (text) => firstOf(look(text), (place) => forms[place]?.pattern.test(text) === true) !== undefined;
}
