import { echoOf } from '../../headlines/echo.ts';
import { isMarkedCaption } from '../../text/caption.ts';
import { saysAgain } from '../../text/says-again.ts';
import type { BoundaryRule, BoundarySite } from './rule.ts';

/** Start of the text in which a headline is looked for, and the share of it that must be found. */
const opening = 60;
const said = 0.6;
/** Shortest line that is looked for: the few words of a crosshead stand in its text as a headline's do. */
const shortestSaid = 10;

function isSaidAgain({ run, next }: BoundarySite): boolean {
  const start = next?.text.slice(0, opening) ?? '';
  return run.some(({ text }) => text.length >= shortestSaid && echoOf(text, start) >= said);
}

/** Share of a short line that the first clause of its text says again, and the marks at which that clause ends. */
const saidAtOnce = 0.5;
const clauseEnd = /[，。；：？！,;:?!]/;

/** `先修产业道路` `把账算清楚`: what is to be done, as crossheads say it. */
const calls = /^(?:先|再|要|把|将|將|让|讓)/;

/**
 * `文联组织作家采风` above `青口县文联组织二十名作家赴河口采风,…`: the first clause tells again, and more fully, what the line has told. The text
 * below a crosshead comes to its words later, and a brief is one paragraph.
 */
export function isToldAtOnce({ run, next, after }: BoundarySite): boolean {
  const [line] = run;
  if (after?.kind === 'text') return false;
  if (run.length !== 1 || line?.kind !== 'short' || next?.kind !== 'text') return false;
  if (calls.test(line.text) || clauseEnd.test(line.text) || isMarkedCaption(next.text)) return false;
  const end = next.text.search(clauseEnd);
  const clause = end < 0 ? next.text : next.text.slice(0, end);
  return clause.length > line.text.length && echoOf(line.text, clause) >= saidAtOnce;
}

/** The text opens with the whole line. */
const isSaidWhole = ({ run, next }: BoundarySite): boolean => run.some(({ text }) => saysAgain(text, next?.text ?? ''));

/** `河口大桥合龙` above `河口大桥昨日合龙。…`: the text below tells the line again. */
export const saidAgainBelow: BoundaryRule = {
  name: 'said-again-below',
  weigh: (site) => {
    if (site.place === 0 || site.next?.kind !== 'text') return 0;
    if (isSaidWhole(site)) return 7;
    return isToldAtOnce(site) || isSaidAgain(site) ? 2.5 : 0;
  },
};
