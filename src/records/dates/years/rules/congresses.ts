import { addDays } from '../../days.ts';
import { isComing, isFresh, isPast } from '../direction.ts';
import type { FactText, YearEvidence, YearRule } from '../evidence.ts';
import { congresses, plenums } from '../facts/congresses.ts';
import type { Fact } from '../facts/fact.ts';
import { always, type Interval } from '../interval.ts';
import { around, evidence, type Mention, mentionsOf } from '../mention.ts';

/** Days after a session within which it is passed on (传达). */
const fresh = 180;
/** Days after the next congress in which papers still carry out the one before. */
const outlived = 120;

/** `十九届二中、三中、四中、五中全会`: the last one named counts. */
const listed = /([十一二三四五六七八九]{2,3})届(?:[一二三四五六七]中[、和及]?)*([一二三四五六七]中)全会/gu;
const byName = new Map(plenums.map((fact) => [fact.names[0] ?? '', fact]));

function plenumsIn({ folded }: FactText): Mention[] {
  return [...folded.matchAll(listed)].flatMap((found) => {
    const [whole, session = '', last = ''] = found;
    const fact = byName.get(`${session}届${last}全会`);
    const [start, end] = [found.index, found.index + whole.length];
    return fact === undefined ? [] : [{ fact, start, end, ...around(folded, start, end) }];
  });
}

/** The day after which nobody carries out the decisions of a session any more; far off where the next congress is not in the table. */
function outdated({ to }: Fact): string {
  const next = congresses.find(({ from }) => from > to);
  return next === undefined ? always.to : addDays(next.from, outlived);
}

function when(mention: Mention): Interval | undefined {
  const { fact } = mention;
  if (isComing(mention)) return { from: always.from, to: fact.to };
  if (!isPast(mention)) return undefined;
  if (isFresh(mention)) return { from: fact.from, to: addDays(fact.to, fresh) };
  const carriedOut = /^[^，。；]{0,4}精神/u.test(mention.after);
  return { from: fact.from, to: carriedOut ? outdated(fact) : always.to };
}

/** `贯彻党的十九届五中全会精神` is printed after it and before the congress after next is old; `迎接党的二十大` before its end. */
export const partyCongresses: YearRule = {
  name: 'party-congress',
  read: (text) =>
    [...mentionsOf(text, congresses), ...plenumsIn(text)].flatMap((mention): YearEvidence[] => {
      const stretch = when(mention);
      return stretch === undefined ? [] : evidence(text, mention, [stretch], mention.fact.source);
    }),
};
