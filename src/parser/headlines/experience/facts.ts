import { endsWithEvent } from '../../text/event.ts';
import { holdsOneOf, opensWithOneOf } from '../../text/quick-look.ts';
import { unitsOf } from '../../text/unit-set.ts';
import type { Values } from '../../trees/forest.ts';
import { echoOf, leadEchoOf } from '../echo.ts';
import { detail, isKickerForm, isLabel, isSlogan } from '../line-forms.ts';
import { isTwoClauses } from '../two-lines.ts';

/** First and last of the lines that are the title in one reading of a headline block. */
export interface Reading {
  first: number;
  last: number;
}

/** Several plain lines of a headline, what the rules say of them, and what they choose. */
export interface Deck {
  texts: readonly string[];
  /** The start of the text below. */
  below: string;
  /** What the rules sum for each line. */
  sums: readonly number[];
  chosen: Reading;
}

/** Where a line stands in a reading: in the title, right above it, right below it. */
type Place = 'own' | 'upper' | 'lower';

/** A line of a deck, or several as one; what is measured of it by itself is kept, for it stands in many readings. */
interface Line {
  text: string;
  measured: (number | undefined)[];
}

/** A reading of a deck: the text of the title, and the lines right above and below it. */
interface View {
  deck: Deck;
  reading: Reading;
  own: string;
  upper: string | undefined;
  lower: string | undefined;
  lines: Readonly<Record<Place, Line | undefined>>;
}

/** By name, one by one: the engine looks a property up by a name that changes as slowly as in a map. */
const lineAt = ({ own, upper, lower }: View['lines'], place: Place): Line | undefined =>
  place === 'own' ? own : place === 'upper' ? upper : lower;

/** One measure of a reading; lengths in UTF-16 code units. */
interface Fact {
  name: string;
  of: (view: View) => number;
}

const yes = (whether: boolean): number => (whether ? 1 : 0);

/** Lengths of the longest and the shortest line of a reading. */
function longest({ deck, reading: { first, last } }: View): number {
  let most = 0;
  for (let place = first; place <= last; place += 1) most = Math.max(most, deck.texts[place]?.length ?? 0);
  return most;
}
function shortest({ deck, reading: { first, last } }: View): number {
  let least = Number.POSITIVE_INFINITY;
  for (let place = first; place <= last; place += 1) least = Math.min(least, deck.texts[place]?.length ?? 0);
  return least;
}

/** The greatest and the least sum that the rules give a line of a reading. */
function greatestSum({ deck, reading: { first, last } }: View): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let place = first; place <= last; place += 1) most = Math.max(most, deck.sums[place] ?? 0);
  return most;
}
function leastSum({ deck, reading: { first, last } }: View): number {
  let least = Number.POSITIVE_INFINITY;
  for (let place = first; place <= last; place += 1) least = Math.min(least, deck.sums[place] ?? 0);
  return least;
}
/** Below every sum of the rules: there is no other line. */
const noOther = -9;
const greatestOther = ({ deck, reading: { first, last } }: View): number =>
  deck.sums.reduce((most, sum, place) => (place < first || place > last ? Math.max(most, sum) : most), noOther);

/** Lengths of the lines, alone and beside one another. */
const lengths: readonly Fact[] = [
  { name: 'deck', of: ({ deck }) => deck.texts.length },
  { name: 'first', of: ({ reading }) => reading.first },
  { name: 'lines-below', of: ({ deck, reading }) => deck.texts.length - 1 - reading.last },
  { name: 'lines', of: ({ reading }) => reading.last - reading.first + 1 },
  { name: 'length', of: ({ own }) => own.length },
  { name: 'longest-line', of: longest },
  { name: 'shortest-line', of: shortest },
  { name: 'deck-longest', of: ({ deck }) => deck.texts.reduce((most, { length }) => Math.max(most, length), 0) },
  { name: 'deck-length', of: ({ deck }) => deck.texts.reduce((sum, { length }) => sum + length, 0) },
  { name: 'upper-length', of: ({ upper }) => upper?.length ?? 0 },
  { name: 'lower-length', of: ({ lower }) => lower?.length ?? 0 },
  { name: 'upper-share', of: ({ own, upper }) => (upper?.length ?? 0) / own.length },
  { name: 'lower-share', of: ({ own, lower }) => (lower?.length ?? 0) / own.length },
  {
    name: 'differ',
    of: ({ deck, reading: { first, last } }) =>
      first === last ? -1 : Math.abs((deck.texts[first]?.length ?? 0) - (deck.texts[last]?.length ?? 0)),
  },
  {
    name: 'differs-above',
    of: ({ deck, reading, upper }) =>
      upper === undefined ? -1 : Math.abs(upper.length - (deck.texts[reading.first]?.length ?? 0)),
  },
  {
    name: 'differs-below',
    of: ({ deck, reading, lower }) =>
      lower === undefined ? -1 : Math.abs(lower.length - (deck.texts[reading.last]?.length ?? 0)),
  },
  { name: 'text-length', of: ({ deck }) => deck.below.length },
];

/** Place among the measures of a line. */
const inText = 0;
const inLead = 1;
const firstForm = 2;

function echo({ lines, deck }: View, place: Place): number {
  const line = lineAt(lines, place);
  if (line === undefined) return -1;
  line.measured[inText] ??= echoOf(line.text, deck.below);
  return line.measured[inText];
}

function leadEcho({ lines, deck }: View, place: Place): number {
  const line = lineAt(lines, place);
  if (line === undefined) return -1;
  line.measured[inLead] ??= leadEchoOf(line.text, deck.below);
  return line.measured[inLead];
}

/** What the text below says again. */
const echoes: readonly Fact[] = [
  { name: 'echo', of: (view) => echo(view, 'own') },
  { name: 'lead-echo', of: (view) => leadEcho(view, 'own') },
  { name: 'upper-echo', of: (view) => echo(view, 'upper') },
  { name: 'lower-echo', of: (view) => echo(view, 'lower') },
  { name: 'upper-lead-echo', of: (view) => leadEcho(view, 'upper') },
  { name: 'lower-lead-echo', of: (view) => leadEcho(view, 'lower') },
  {
    name: 'echo-over-upper',
    of: (view) => (view.upper === undefined ? 0 : echo(view, 'own') - echo(view, 'upper')),
  },
  {
    name: 'echo-over-lower',
    of: (view) => (view.lower === undefined ? 0 : echo(view, 'own') - echo(view, 'lower')),
  },
];

const isChosen = ({ deck: { chosen }, reading }: View): boolean =>
  chosen.first === reading.first && chosen.last === reading.last;

/** What the rules say. */
const byRules: readonly Fact[] = [
  { name: 'greatest-sum', of: greatestSum },
  { name: 'least-sum', of: leastSum },
  { name: 'other-sum', of: greatestOther },
  { name: 'sum-over-others', of: (view) => greatestSum(view) - greatestOther(view) },
  { name: 'chosen', of: (view) => yes(isChosen(view)) },
  {
    name: 'meets-chosen',
    of: ({ deck: { chosen }, reading }) => yes(reading.first <= chosen.last && reading.last >= chosen.first),
  },
  { name: 'chosen-lines', of: ({ deck: { chosen } }) => chosen.last - chosen.first + 1 },
  {
    name: 'two-clauses-below',
    of: ({ own, lower, deck }) => yes(lower !== undefined && isTwoClauses(own, lower, deck.below)),
  },
];

const ofFigures = '0123456789〇一二三四五六七八九十百千萬万两兩';
const figures = unitsOf(ofFigures);
function countFigures(line: string): number {
  const { length } = line;
  let count = 0;
  for (let at = 0; at < length; at += 1) if (figures.has(line.charCodeAt(at))) count += 1;
  return count;
}
const opensWithFigure = opensWithOneOf(ofFigures);
const holdsBlank = holdsOneOf(' \u3000');
const holdsQuote = holdsOneOf('“”「」《》"');
const holdsComma = holdsOneOf('，,、；;');
const holdsColon = holdsOneOf('：:');
const asks = holdsOneOf('？?！!…');
/** What an office or a crowd does, in the words of headlines. */
const act =
  /召开|召開|举[行办]|舉[行辦]|开展|開展|启动|啟動|推进|推進|[获獲]|建成|完成|实现|實現|组织|組織|助力|走进|走進|开工|開工|赴|打造|成立|签约|簽約|发布|發布|[开開盼籲促推破奪夺迎守護护送建修通辦办]/;

const everywhere: readonly Place[] = ['own', 'upper', 'lower'];

/** The forms of a line, and of which lines they are measured: where the fit found them to tell. */
const forms: readonly [name: string, places: readonly Place[], of: (line: string) => number][] = [
  ['kicker-form', everywhere, (line) => yes(isKickerForm(line))],
  ['label', everywhere, (line) => yes(isLabel(line))],
  ['slogan', ['own'], (line) => yes(isSlogan(line))],
  ['detail', ['own'], (line) => yes(detail.test(line))],
  ['event', ['lower'], (line) => yes(endsWithEvent(line))],
  ['blank', ['own', 'upper'], (line) => yes(holdsBlank(line))],
  ['figures', everywhere, countFigures],
  ['opens-with-figure', everywhere, (line) => yes(opensWithFigure(line))],
  ['quotes', ['own', 'lower'], (line) => yes(holdsQuote(line))],
  ['clauses', ['own', 'lower'], (line) => yes(holdsComma(line))],
  ['colon', ['own', 'lower'], (line) => yes(holdsColon(line))],
  ['asks', ['own', 'upper'], (line) => yes(asks(line))],
  ['acts', everywhere, (line) => yes(act.test(line))],
  ['of', ['own', 'upper'], (line) => yes(line.includes('的'))],
];

const formFacts: readonly Fact[] = forms.flatMap(([name, places, of], form) =>
  places.map((place) => ({
    name: place === 'own' ? name : `${place}-${name}`,
    of: ({ lines }: View) => {
      const line = lineAt(lines, place);
      if (line === undefined) return 0;
      line.measured[firstForm + form] ??= of(line.text);
      return line.measured[firstForm + form] ?? 0;
    },
  })),
);

/** What is measured of a reading, in the order in which the trees know the facts. */
const facts: readonly Fact[] = [...lengths, ...echoes, ...byRules, ...formFacts];

export const factNames: readonly string[] = facts.map(({ name }) => name);

const lineOf = (text: string): Line => ({
  text,
  measured: new Array<number | undefined>(firstForm + forms.length).fill(undefined),
});

/** The values of the readings of a deck, by their place in `factNames`. */
export function valuesIn(deck: Deck): (reading: Reading) => Values {
  const lines = deck.texts.map(lineOf);
  return (reading) => {
    const { first, last } = reading;
    const own = (first === last ? lines[first] : undefined) ?? lineOf(deck.texts.slice(first, last + 1).join(''));
    const [upper, lower] = [lines[first - 1], lines[last + 1]];
    const view: View = {
      deck,
      reading,
      own: own.text,
      upper: upper?.text,
      lower: lower?.text,
      lines: { own, upper, lower },
    };
    return (fact) => facts[fact]?.of(view) ?? 0;
  };
}
