import { type CorrectionFault, correctionMessages as messages } from './messages.ts';
import type { PlacedEntry } from './placed-entry.ts';
import { comparePositions, type Range } from './position.ts';

/** Corrections that say the same thing twice, or two things of one place. */
export function findClashes(placed: readonly PlacedEntry[]): CorrectionFault[] {
  const faults: CorrectionFault[] = [];
  const open = new Map<string, { entry: PlacedEntry; end: Range['to'] }>();
  for (const entry of placed.toSorted((a, b) => comparePositions(a.range.from, b.range.from) || a.index - b.index)) {
    if (entry.verb === 'set') continue;
    const { from, to } = extentOf(entry);
    const before = open.get(entry.verb);
    if (before !== undefined && comparePositions(from, before.end) < 0) faults.push(clash(before.entry, entry));
    if (before === undefined || comparePositions(before.end, to) < 0) open.set(entry.verb, { entry, end: to });
  }
  return faults;
}

function clash(first: PlacedEntry, second: PlacedEntry): CorrectionFault {
  const [earlier, later] = first.index < second.index ? [first, second] : [second, first];
  const same = JSON.stringify(sense(first)) === JSON.stringify(sense(second));
  return {
    path: ['corrections', later.index, 'at'],
    message: same ? messages.twice(earlier.entry.at) : messages.contradicts(earlier.entry.at),
  };
}

/** What a correction says, without reason and name. */
const sense = ({ range, entry: { of, read, role, article, paragraph } }: PlacedEntry) => [
  range,
  of,
  read,
  role,
  article,
  paragraph,
];

/** The stretch that a correction decides: all its lines, or the one place where something begins or goes on. */
function extentOf({ range, verb, entry: { to, words, article } }: PlacedEntry): Range {
  const isPlace = verb === 'paragraph' || (verb === 'article' && (article === 'begins' || (!to && !words)));
  const { line, column } = range.from;
  return isPlace ? { from: range.from, to: { line, column: column + 1 } } : range;
}
