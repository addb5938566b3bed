import type { FactText, YearEvidence } from './evidence.ts';
import { always, type Interval, intersect } from './interval.ts';
import { yearRules } from './rules/index.ts';

/** When an issue was written, as far as what it names tells. */
export interface YearWindow {
  when: Interval[];
  /** What sets its bounds, fewest first: each entry makes the stretch shorter. */
  evidence: YearEvidence[];
  /** Two that cannot both be true; then nothing is inferred. */
  conflict?: [YearEvidence, YearEvidence];
}

/** Days in a list of stretches. */
const lengthOf = (when: readonly Interval[]) =>
  when.reduce((days, { from, to }) => days + Date.parse(to) - Date.parse(from), 0);

/** Brings together all that the texts tell of their year and what is `known` beside them; all of it must have some day in common. */
export function findWindow(texts: readonly FactText[], known: readonly YearEvidence[] = []): YearWindow {
  const found = [...known, ...texts.flatMap((text) => yearRules.flatMap((rule) => rule.read(text)))];
  const strongest = found.toSorted((a, b) => lengthOf(a.when) - lengthOf(b.when));
  let when: Interval[] = [always];
  const evidence: YearEvidence[] = [];
  for (const entry of strongest) {
    const both = intersect(when, entry.when);
    const against = both.length > 0 ? undefined : conflicting(entry, evidence);
    if (both.length === 0) return { when: [always], evidence: [], ...(against && { conflict: [against, entry] }) };
    if (lengthOf(both) < lengthOf(when)) evidence.push(entry);
    when = both;
  }
  return { when, evidence };
}

/** The first that has no day in common with `entry`; where only several together exclude it, the first of them. */
const conflicting = (entry: YearEvidence, evidence: readonly YearEvidence[]) =>
  evidence.find(({ when }) => intersect(when, entry.when).length === 0) ?? evidence[0];
