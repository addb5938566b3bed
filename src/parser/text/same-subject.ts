import { blanks } from './blank.ts';
import { PairSet } from './pair-set.ts';
import { unitsOf } from './unit-set.ts';

/** Characters of grammar, in both scripts: pairs that hold one of them stand in every text. */
const grammar = unitsOf('的了是在和有不为為这這个個一与與及等也对對从從将將被于於');

/** The first Chinese character of the basic plane, and how many there are: a pair of them is a small number, which sets keep fastest. */
const first = 0x3400;
const many = 0x6c00;

const isWord = (code: number): boolean => code >= first && code < first + many && !grammar.has(code);

/** A pair of neighbouring Chinese characters, as a number. */
type Pair = number;

/** Calls for each pair of a text, as often as it stands there. */
function eachPair(text: string, end: number, call: (pair: Pair) => void): void {
  let before = 0;
  for (let index = 0; index < end; index += 1) {
    const code = text.charCodeAt(index);
    const word = isWord(code);
    if (word && before !== 0) call((before - first) * many + code - first);
    before = word ? code : 0;
  }
}

/** Characters of each text in which the pairs that all share are looked for. */
const opening = 60;
/** Fewest texts that share a pair, and the share of all texts, for the pair to be the paper's and not a subject's. */
const fewestTexts = 3;
const leastTexts = 0.2;

/**
 * Pairs in which many texts of a paper open: the name of its town, 近日, 记者. They tell nothing of a subject. Linear in the number of
 * texts.
 */
export function commonPairs(texts: readonly string[]): Set<Pair> {
  const common = new Set<Pair>();
  if (texts.length <= fewestTexts) return common;
  const least = Math.max(fewestTexts, texts.length * leastTexts);
  // in how many texts a pair stands, and the last of them, as one number: most pairs stand in one
  const size = texts.length;
  const known = new Map<Pair, number>();
  texts.forEach((text, place) => {
    eachPair(text, Math.min(text.length, opening), (pair) => {
      const before = known.get(pair);
      if (before !== undefined && before % size === place) return;
      const count = before === undefined ? 1 : Math.floor(before / size) + 1;
      known.set(pair, count * size + place);
      if (count > least) common.add(pair);
    });
  });
  return common;
}

/** Shortest clause whose repetition is a formula of the paper: that it stands in two texts tells nothing of their subjects. */
const shortestFormula = 8;

/** What parts clauses: as units, and in a row. */
const marks = unitsOf(`，。、；：！？,;:!?“”「」${blanks}`);
const between = /[，。、；：！？,;:!?“”「」\s]+/;

/** The clauses of a text that may be formulas. */
function longClauses(text: string): string[] {
  const clauses: string[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !marks.has(text.charCodeAt(at))) continue;
    if (at - start >= shortestFormula) clauses.push(text.slice(start, at));
    start = at + 1;
  }
  return clauses;
}

/** Two texts without the clauses that both bring word for word. */
function withoutFormulas(one: string, other: string): [string, string] {
  const known = new Set(longClauses(one));
  const formulas = new Set(longClauses(other).filter((clause) => known.has(clause)));
  if (formulas.size === 0) return [one, other];
  const rest = (text: string) =>
    text
      .split(between)
      .filter((clause) => !formulas.has(clause))
      .join(' ');
  return [rest(one), rest(other)];
}

/** Pairs of the text with fewer of them, and how many of these stand in the other text. */
export interface Shared {
  shared: number;
  of: number;
}

/**
 * How many of the distinct pairs of the text with fewer of them (`of`) stand in the other, too (`shared`); `common` pairs and clauses
 * that both bring word for word aside. Two stretches of one article share names and terms, two articles hardly any (lexical
 * cohesion: M. A. Hearst, TextTiling, Computational Linguistics 23:1, 1997). Linear in the length of the texts.
 */
export function sharedPairs(one: string, other: string, common: ReadonlySet<Pair> = new Set()): Shared {
  const [first, second] = withoutFormulas(one, other);
  ofFirst.clear(first.length);
  eachPair(first, first.length, (pair) => {
    if (!common.has(pair)) ofFirst.add(pair);
  });
  ofSecond.clear(second.length);
  let shared = 0;
  eachPair(second, second.length, (pair) => {
    if (common.has(pair) || ofSecond.has(pair)) return;
    ofSecond.add(pair);
    if (ofFirst.has(pair)) shared += 1;
  });
  return { shared, of: Math.min(ofFirst.size, ofSecond.size) };
}

/** The pairs of the two texts that are compared. */
const ofFirst = new PairSet();
const ofSecond = new PairSet();
