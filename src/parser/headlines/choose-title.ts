import type { Part } from '../part.ts';
import type { Evidence, Weighing } from '../tree.ts';
import { type Chosen, chosenByExperience, type Deck, type Reading, weighReadings } from './experience/index.ts';
import type { WeighedDeck } from './habit.ts';
import { isEven, isOneHeadline, isSurelyOne } from './one-headline.ts';
import { isSaidThrough } from './said-through.ts';
import { weighTitle } from './title-score.ts';
import { isShortDeck, isTwoClauses } from './two-lines.ts';

/** Characters of each of two lines that are one title whatever stands around them: `各地抓春管` / `田间无闲人`. */
const pair = 5;

/** The title among the plain lines of a headline. */
export interface Choice {
  /** First and last line of the title. */
  first: number;
  last: number;
  /** 0 to 1: how far it stands above the other lines. */
  margin: number;
  evidence: Evidence[];
  weighings: Weighing[];
  /** The line that would be the title in the next best reading. */
  other?: Part | undefined;
}

/** Lines that are one though the measure cuts them: first and last line, and their text. */
interface Piece {
  first: number;
  last: number;
  text: string;
}

function piecesOf(plain: readonly Part[]): Piece[] {
  const pieces: Piece[] = [];
  plain.forEach(({ text }, place) => {
    const above = pieces[pieces.length - 1];
    if (above && isSurelyOne(plain[place - 1]?.text ?? '', text)) {
      above.last = place;
      above.text += text;
    } else pieces.push({ first: place, last: place, text });
  });
  return pieces;
}

/** The pieces that are one headline with the piece at `main`, as first and last index; `isOne`: whether two are. */
function spread(
  count: number,
  main: number,
  isOne: (upper: number, lower: number) => boolean,
): { first: number; last: number } {
  let first = main;
  let last = main;
  while (first > 0 && isOne(first - 1, first)) first -= 1;
  while (last + 1 < count && isOne(last, last + 1)) last += 1;
  return { first, last };
}

/** Told of every deck of which a title is chosen, with the source lines of its pieces. */
export type DeckObserver = (deck: Deck, lines: readonly (readonly number[])[]) => void;

/** What decks are told to, and the reading that the other headlines of the issue have settled. */
export interface Settling {
  observe?: DeckObserver | undefined;
  weighed?: (deck: WeighedDeck) => void;
  settled?: Reading;
}

/** What the habit of the house gives a line at least, in log odds. */
const leastOfHabit = 0.5;

/** What a point of evidence is worth, in units of log odds, among lines of a headline. */
const perPoint = 0.5;

/** Lines that are lifted above the others, by how much, and why. */
type Lifted = Omit<Chosen, 'measures'> & Partial<Pick<Chosen, 'measures'>>;

/** Lifts the lines that experience, or the habit of the house, chose against the rules above the others, by what it gives them more. */
function lift(weighings: readonly Weighing[], rule: string, { first, last, lead, measures }: Lifted): void {
  const others = weighings.filter((_, place) => place < first || place > last);
  const highest = Math.max(...(others.length > 0 ? others : weighings).map(({ sum }) => sum));
  for (const weighing of weighings.slice(first, last + 1)) {
    const weight = Math.round(10 * (highest - weighing.sum + lead / perPoint)) / 10;
    if (weight <= 0) continue;
    weighing.evidence.push({ rule, line: weighing.line, weight, ...(measures ? { measures } : {}) });
    weighing.sum += weight;
  }
}

/** The reading that the other headlines have settled, or that experience chooses, or else the rules; the weighings tell of it. */
function settle(deck: Deck, weighings: readonly Weighing[], { settled, weighed }: Settling): Reading {
  if (settled) {
    lift(weighings, 'habit', { first: settled.first, last: settled.last, lead: leastOfHabit });
    return settled;
  }
  const readings = weighReadings(deck);
  const found = chosenByExperience(deck, readings);
  if (found) lift(weighings, 'experience', found);
  const chosen = found ?? deck.chosen;
  if (readings.length > 0) weighed?.({ texts: deck.texts, readings, rules: deck.chosen, chosen });
  return chosen;
}

/** What is known of the plain lines of a headline beside themselves. */
export interface Around {
  /** Start of the text below. */
  below: string;
  /** The lines around them tell that two short ones of about one length are one title. */
  even: boolean;
}

function weighPieces(pieces: readonly Piece[], plain: readonly Part[], below: string): Weighing[] {
  const longest = pieces.reduce((most, { text }) => Math.max(most, text.length), 0);
  return pieces.map(({ text, first }, place) => {
    const [above, next] = [pieces[place - 1]?.text, pieces[place + 1]?.text];
    return weighTitle({ text, place, count: pieces.length, longest, above, next, below }, plain[first]?.line ?? 0);
  });
}

/** The reading of the rules: the piece that weighs most, and those that are one headline with it. */
function readByRules(texts: readonly string[], weighings: readonly Weighing[], { below, even }: Around): Reading {
  const count = texts.length;
  const main = placeOfHighest(weighings);
  const mayBeEven = (a: string, b: string): boolean =>
    count === 2 ? even || Math.min(a.length, b.length) >= pair : count >= 4;
  const isOne = (upper: number, lower: number): boolean => {
    const [a = '', b = ''] = [texts[upper], texts[lower]];
    if (isOneHeadline(a, b) || (mayBeEven(a, b) && isEven(a, b)) || isSaidThrough(a, b, below)) return true;
    if (count === 2) return main === 1 && isTwoClauses(a, b, below);
    return count === 3 && upper === 1 && isShortDeck(texts);
  };
  return spread(count, main, isOne);
}

/** Tells of a deck, with the source lines of its pieces. */
function tellOf(observe: DeckObserver, deck: Deck, pieces: readonly Piece[], plain: readonly Part[]): void {
  const linesOf = ({ first, last }: Piece) =>
    plain.slice(first, last + 1).flatMap(({ spans }) => spans.map(({ line }) => line));
  observe(deck, pieces.map(linesOf));
}

/** The place of the highest sum outside a reading; absent when it takes all lines. */
function placeOfNext(weighings: readonly Weighing[], { first, last }: Reading): number | undefined {
  const others = [...weighings.keys()].filter((place) => place < first || place > last);
  const sumOf = (place: number): number => weighings[place]?.sum ?? 0;
  return others.reduce<number | undefined>(
    (most, place) => (most === undefined || sumOf(place) > sumOf(most) ? place : most),
    undefined,
  );
}

/**
 * Chooses the title among several plain lines. The rules choose first; experience of other decks may overturn them, and the other
 * headlines of the issue both.
 */
export function chooseTitle(plain: readonly Part[], around: Around, settling: Settling = {}): Choice {
  const pieces = piecesOf(plain);
  const texts = pieces.map(({ text }) => text);
  const weighings = weighPieces(pieces, plain, around.below);
  const sums = weighings.map(({ sum }) => sum);
  const deck: Deck = { texts, below: around.below, sums, chosen: readByRules(texts, weighings, around) };
  if (settling.observe) tellOf(settling.observe, deck, pieces, plain);
  const reading = settle(deck, weighings, settling);
  const { first, last } = reading;
  const top = weighings[first + placeOfHighest(weighings.slice(first, last + 1))];
  const next = placeOfNext(weighings, reading);
  return {
    first: pieces[first]?.first ?? 0,
    last: pieces[last]?.last ?? 0,
    margin: next === undefined ? 1 : Math.min(1, (top?.sum ?? 0) - (weighings[next]?.sum ?? 0)),
    evidence: top?.evidence ?? [],
    weighings,
    other: next === undefined ? undefined : plain[pieces[next]?.first ?? 0],
  };
}

const placeOfHighest = (weighings: readonly Weighing[]): number =>
  weighings.reduce((best, { sum }, place) => (sum > (weighings[best]?.sum ?? 0) ? place : best), 0);
