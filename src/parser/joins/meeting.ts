import { endsSentence, isRunningText } from '../text/marks.ts';
import type { JoinRule, JoinSite, Meeting } from './rule.ts';

/** What two rows are at a glance, in the order of the bits by which lists of rules are kept. */
const facts: readonly (keyof Meeting)[] = ['wrapped', 'running', 'open', 'text', 'marked'];

/** The kind of a meeting as a number: bit n is fact n of the list above. */
const kindOf = ({ before, after, running, house }: JoinSite): number =>
  (house.measure === undefined ? 0 : 1) |
  (running ? 2 : 0) |
  (endsSentence(before.text) ? 0 : 4) |
  (isRunningText(after.text) || endsSentence(after.text) ? 8 : 0) |
  (before.mark || after.mark ? 16 : 0);

const mayMeet = ({ where = {} }: JoinRule, kind: number): boolean =>
  facts.every((fact, bit) => where[fact] === undefined || where[fact] === ((kind & (1 << bit)) !== 0));

/** The rules that may speak where two rows meet, in their order; a list for each kind of meeting is made once. */
export function rulesByMeeting(rules: readonly JoinRule[]): (site: JoinSite) => readonly JoinRule[] {
  const byKind = Array.from({ length: 2 ** facts.length }, (_, kind) => rules.filter((rule) => mayMeet(rule, kind)));
  return (site) => byKind[kindOf(site)] ?? rules;
}
