import { endsSentence, isRunningText } from '../text/marks.ts';
import type { JoinSite, Meeting } from './rule.ts';

/** What two rows are at a glance, in the order of the bits by which lists of rules are kept. */
const facts: readonly (keyof Meeting)[] = ['wrapped', 'running', 'open', 'text', 'marked', 'first'];

/** The kind of a meeting as a number: bit n is fact n of the list above. */
export const kindOf = ({ head, before, after, running, house }: JoinSite): number =>
  (house.measure === undefined ? 0 : 1) |
  (running ? 2 : 0) |
  (endsSentence(before.text) ? 0 : 4) |
  (isRunningText(after.text) || endsSentence(after.text) ? 8 : 0) |
  (before.mark || after.mark ? 16 : 0) |
  (before === head ? 32 : 0);

/** What is asked only where rows meet in some way; what is absent may be either. */
interface Placed {
  where?: Partial<Meeting>;
}

const mayMeet = ({ where = {} }: Placed, kind: number): boolean =>
  facts.every((fact, bit) => where[fact] === undefined || where[fact] === ((kind & (1 << bit)) !== 0));

/** The rules that may speak at a kind of meeting, in their order; a list for each kind is made once. */
export function rulesByMeeting<R extends Placed>(rules: readonly R[]): (kind: number) => readonly R[] {
  const byKind = Array.from({ length: 2 ** facts.length }, (_, kind) => rules.filter((rule) => mayMeet(rule, kind)));
  return (kind) => byKind[kind] ?? rules;
}
