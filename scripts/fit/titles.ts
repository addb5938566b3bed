import { factNames, type Reading, valuesIn } from '../../src/parser/headlines/experience/facts.ts';
import { leastLead, readingsOf } from '../../src/parser/headlines/experience/index.ts';
import { leafOf } from '../../src/parser/trees/tree.ts';
import type { Question } from './question.ts';

/** A headline of several lines: the values of its readings, the true one among them, and what the rules choose. */
interface KnownDeck {
  values: number[][];
  truth: number;
  chosen: number;
}

/** Log odds of a reading before anything is known of it. */
const unknown = -1;

const isSame = (one: Reading, other: Reading): boolean => one.first === other.first && one.last === other.last;

/** The lines of a deck that are the printed title; absent when it is none of its readings. */
function truthOf(lines: readonly (readonly number[])[], title: readonly number[]): Reading | undefined {
  const first = lines.findIndex((own) => own.some((line) => title.includes(line)));
  const last = lines.findLastIndex((own) => own.some((line) => title.includes(line)));
  const within = lines.slice(first, last + 1).flat();
  return first >= 0 && within.length === title.length && within.every((line) => title.includes(line))
    ? { first, last }
    : undefined;
}

/** Which of several lines is the title. */
export const titles: Question<KnownDeck> = {
  cases: 'decks',
  names: factNames,
  command: 'npm run fit -- --titles',
  target: 'headlines/experience/tree-rows.ts',
  options: { trees: 200, leaves: 6, rate: 0.1, fewest: 20, prior: 5 },
  observe: ({ titles: known }, add) => ({
    deck: (deck, lines) => {
      const title = known.find((own) => lines.flat().some((line) => own.includes(line)));
      const truth = title && truthOf(lines, title);
      if (!truth) return;
      const readings = readingsOf(deck.texts.length);
      const place = readings.findIndex((reading) => isSame(reading, truth));
      if (place < 0) return;
      const valuesOf = valuesIn(deck);
      add({
        values: readings.map((reading) => Array.from(factNames.keys(), valuesOf(reading))),
        truth: place,
        chosen: readings.findIndex((reading) => isSame(reading, deck.chosen)),
      });
    },
  }),
  seenOf: (decks) => ({
    values: decks.flatMap(({ values }) => values),
    rules: decks.flatMap(({ values }) => values.map(() => unknown)),
    answers: decks.flatMap(({ values, truth }) => values.map((_, place) => (place === truth ? 1 : 0))),
  }),
  isRight: ({ values, truth, chosen }, trees) => {
    if (trees.length === 0) return chosen === truth;
    const odds = values.map((row) => trees.reduce<number>((sum, tree) => sum + leafOf(tree, row), 0));
    const best = odds.indexOf(Math.max(...odds));
    const lead = (odds[best] ?? 0) - (odds[chosen] ?? Number.NEGATIVE_INFINITY);
    return (lead < leastLead ? chosen : best) === truth;
  },
};
