import type { Measure } from '../../tree.ts';
import { forestOf } from '../../trees/forest.ts';
import { type Deck, factNames, type Reading, valuesIn } from './facts.ts';
import { treeRows } from './tree-rows.ts';

export type { Deck, Reading } from './facts.ts';

/** Most lines of a deck whose readings are compared, and most lines of a title. */
const mostLines = 6;
const mostOfTitle = 3;

/**
 * Every reading of a deck of so many lines: one line is the title, or two or three that follow one another; none of a line alone, or of
 * very many.
 */
export function readingsOf(lines: number): Reading[] {
  const readings: Reading[] = [];
  if (lines < 2 || lines > mostLines) return readings;
  for (let first = 0; first < lines; first += 1)
    for (let last = first; last < Math.min(lines, first + mostOfTitle); last += 1) readings.push({ first, last });
  return readings;
}

/** What experience chooses against the rules, and by how much, in log odds, it stands above the next best reading. */
export interface Chosen extends Reading {
  lead: number;
  measures: Measure[];
}

/** Log odds by which a reading must stand above the one that the rules choose. */
export const leastLead = 0.3;

const ask = forestOf(treeRows, factNames);

/** A reading of a deck, and its log odds. */
export interface WeighedReading extends Reading {
  odds: number;
  measures: () => Measure[];
}

/** What experience says of every reading of a deck; none of one line or of very many. */
export function weighReadings(deck: Deck): WeighedReading[] {
  const readings = readingsOf(deck.texts.length);
  if (readings.length === 0) return [];
  const valuesOf = valuesIn(deck);
  return readings.map((reading) => {
    const { odds, measures } = ask(valuesOf(reading));
    return { first: reading.first, last: reading.last, odds, measures };
  });
}

/**
 * The reading of a deck that measures most like the titles of other papers; absent when the rules choose it already, or one hardly less
 * like them, and for a deck of one line or of very many. The trees were fitted to the decks of real and invented pages whose titles are
 * known (`npm run fit -- --titles`), the choice of the rules among what they ask for. What they bring on decks that neither rules nor fit
 * had seen (November 2026, decks read exactly as printed, without and with them): invented pages of two more hands 59.7 → 71.8 and
 * 63.1 → 68.9 %, real texts 70.7 → 81.7 %.
 */
export function chosenByExperience({ chosen }: Deck, readings: readonly WeighedReading[]): Chosen | undefined {
  let best: WeighedReading | undefined;
  let next: WeighedReading | undefined;
  for (const reading of readings) {
    if (best === undefined || reading.odds > best.odds) [best, next] = [reading, best];
    else if (next === undefined || reading.odds > next.odds) next = reading;
  }
  const byRules = readings.find(({ first, last }) => first === chosen.first && last === chosen.last);
  if (!best || !next || best.odds - (byRules?.odds ?? next.odds) < leastLead || best === byRules) return undefined;
  return {
    first: best.first,
    last: best.last,
    lead: best.odds - next.odds,
    measures: best.measures(),
  };
}
