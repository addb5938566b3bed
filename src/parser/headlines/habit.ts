import { isLetterSpaced } from '../text/letter-spaced.ts';
import { onlyLetters } from '../text/letters.ts';
import { leastLead, type Reading, type WeighedReading } from './experience/index.ts';
import { isInClauses } from './line-forms.ts';

/** A headline of several plain lines: its texts, the odds of its readings, the reading that the rules choose and the one chosen. */
export interface WeighedDeck {
  texts: readonly string[];
  readings: readonly WeighedReading[];
  rules: Reading;
  chosen: Reading;
}

/** What the house sets otherwise than other houses do: lines above a title, lines below it, titles of several lines. */
const manners: readonly ((lines: number, reading: Reading) => boolean)[] = [
  (_, { first }) => first > 0,
  (lines, { last }) => last < lines - 1,
  (_, { first, last }) => last > first,
];
/** Shares of headlines of two lines that are set so, and of longer ones. */
const ofTwo = [0.45, 0.4, 0.15] as const;
const ofMore = [0.6, 0.65, 0.35] as const;
/** Headlines of other houses that count beside those of this one. */
const otherDecks = 3;
const otherTitles = 6;
/** Fewest other headlines that show a habit. */
const fewestOthers = 3;
/** Share of titles that are two clauses. */
const usual = 0.5;
/** Shortest line of which it is asked whether it is two clauses. */
const shortest = 6;
/** Fewest letters of a title that tells how long titles are: no name of a column. */
const shortestTitle = 4;
/** Titles of other houses that count beside those of this one, when it is asked how long its titles are. */
const otherLengths = 2;
/** Share by which the lengths of a house's titles usually differ, in logarithms. */
const spread = 0.3;
/** What it speaks against a title, in log odds, that it is shorter than the house's by that share, and by how many such shares at most. */
const ofShort = 0.8;
const mostShares = 2;
/** Letters of a line that makes no title longer. */
const longestLabel = 2;
/** How often the readings are weighed by one another. */
const rounds = 3;

/** A title of several lines is two clauses, a line each. */
const saysTwo = ({ texts }: WeighedDeck, { first, last }: Reading): boolean =>
  last > first || isInClauses(texts[first] ?? '');

/** Logarithms as shares that make up one. */
function sharesOf(logs: readonly number[]): number[] {
  const most = Math.max(...logs);
  const raised = logs.map((log) => Math.exp(log - most));
  const sum = raised.reduce((all, each) => all + each, 0);
  return raised.map((each) => each / sum);
}

const same = (one: Reading, other: Reading): boolean => one.first === other.first && one.last === other.last;

/** A deck, what it is before the others are asked, and what each of its readings is like. */
interface Asked {
  deck: WeighedDeck;
  before: readonly number[];
  /** For each manner, which readings have it. */
  manners: readonly (readonly boolean[])[];
  /** For each reading, whether its title is two clauses. */
  clauses: readonly boolean[];
}

/** How long the titles of a house are, in letters, and how sure that is. */
interface Length {
  mean: number;
  sure: number;
}

function lengthOf(titles: readonly string[]): Length | undefined {
  const lengths = titles.map((title) => onlyLetters(title).length).filter((length) => length >= shortestTitle);
  if (lengths.length === 0) return undefined;
  const sum = lengths.reduce((all, each) => all + each, 0);
  return { mean: sum / lengths.length, sure: lengths.length / (lengths.length + otherLengths) };
}

/**
 * What speaks for a reading whose title is much shorter than the titles of one line: nothing, or less. Half a title stands alone in no
 * paper; a longer one than usual is set in two lines.
 */
function oddsOfLength(texts: readonly string[], { first, last }: Reading, { mean, sure }: Length): number {
  let length = 0;
  for (let place = first; place <= last; place += 1) {
    const letters = onlyLetters(texts[place] ?? '').length;
    // `學界`: no line of a title
    if (first === last || letters > longestLabel) length += letters;
  }
  const shares = Math.log(Math.max(1, length) / mean) / spread;
  return ofShort * sure * Math.max(-mostShares, Math.min(0, shares));
}

function ask(deck: WeighedDeck, length: Length | undefined): Asked {
  const { texts, readings, rules } = deck;
  return {
    deck,
    before: readings.map(
      (reading) =>
        reading.odds + (same(reading, rules) ? leastLead : 0) + (length ? oddsOfLength(texts, reading, length) : 0),
    ),
    manners: manners.map((is) => readings.map((reading) => is(texts.length, reading))),
    clauses: readings.map((reading) => saysTwo(deck, reading)),
  };
}

/** The shares of the readings that are so. */
const shareOf = (are: readonly boolean[], shares: readonly number[]): number =>
  are.reduce((sum, is, place) => sum + (is ? (shares[place] ?? 0) : 0), 0);

/** What speaks for a manner of which the house has a share, and what against it. */
interface Odds {
  has: number;
  lacks: number;
}
const oddsOf = (share: number, base: number): Odds => ({
  has: Math.log(share / base),
  lacks: Math.log((1 - share) / (1 - base)),
});

/**
 * The readings of decks that the house's habit chooses otherwise: a paper sets its headlines alike, with kickers or without, in two lines
 * or in two clauses on one, about as long as one another. Each deck is weighed by what the others are most likely to be and by the titles
 * of one line, the surest of all; what they say is little where they are few. Absent for decks that stay as they are.
 */
export function settleByHabit(
  decks: readonly (WeighedDeck | undefined)[],
  titles: readonly string[],
): (Reading | undefined)[] {
  const known = decks.filter((deck) => deck !== undefined);
  if (known.length === 0) return [];
  const own = titles.filter((title) => title.length >= shortest && !isLetterSpaced(title));
  if (known.length - 1 + own.length < fewestOthers) return [];
  const ownClauses = own.filter(isInClauses).length;
  const length = lengthOf(titles);
  const asked = known.map((deck) => ask(deck, length));
  let shares = asked.map(({ before }) => sharesOf(before));
  for (let round = 0; round < rounds; round += 1) shares = weighAgain(asked, shares, own.length, ownClauses);
  const settled = new Map(
    known.map((deck, at) => {
      const likely = shares[at] ?? [];
      const best = deck.readings[likely.indexOf(Math.max(...likely))];
      return [deck, best && !same(best, deck.chosen) ? { first: best.first, last: best.last } : undefined];
    }),
  );
  return decks.map((deck) => deck && settled.get(deck));
}

/** The shares of the readings of each deck when the others are as likely as was found. */
function weighAgain(
  decks: readonly Asked[],
  shares: readonly (readonly number[])[],
  titles: number,
  titlesOfClauses: number,
): number[][] {
  const all = { two: { decks: 0, manners: [0, 0, 0] }, more: { decks: 0, manners: [0, 0, 0] } };
  const each = decks.map(({ deck, manners: set, clauses }, at) => {
    const group = deck.texts.length === 2 ? all.two : all.more;
    const own = shares[at] ?? [];
    const found = set.map((has) => shareOf(has, own));
    group.decks += 1;
    group.manners = group.manners.map((sum, manner) => sum + (found[manner] ?? 0));
    return { group, found, clauses: shareOf(clauses, own) };
  });
  const inClauses = titlesOfClauses + each.reduce((sum, { clauses }) => sum + clauses, 0);
  return decks.map(({ deck, before, manners: set, clauses: says }, at) => {
    const { group = all.two, found = [], clauses = 0 } = each[at] ?? {};
    const bases = deck.texts.length === 2 ? ofTwo : ofMore;
    const habits = bases.map(
      (base, manner) =>
        ((group.manners[manner] ?? 0) - (found[manner] ?? 0) + otherDecks * base) / (group.decks - 1 + otherDecks),
    );
    const habit = (inClauses - clauses + otherTitles * usual) / (titles + decks.length - 1 + otherTitles);
    const saying = oddsOf(habit, usual);
    const ofManners = bases.map((base, manner) => oddsOf(habits[manner] ?? usual, base));
    return sharesOf(
      before.map((odds, place) =>
        ofManners.reduce(
          (sum, { has, lacks }, manner) => sum + (set[manner]?.[place] ? has : lacks),
          odds + (says[place] ? saying.has : saying.lacks),
        ),
      ),
    );
  });
}
