import type { FactText, YearEvidence } from './evidence.ts';
import type { Fact } from './facts/fact.ts';
import type { Interval } from './interval.ts';

/** A fact named in a text, with the words of the same sentence around it. */
export interface Mention {
  fact: Fact;
  start: number;
  end: number;
  before: string;
  after: string;
}

/** Characters of a sentence that are looked at on either side. */
const reach = 40;

/** The sentence around a stretch of a text, up to it and after it. */
export function around(folded: string, start: number, end: number): { before: string; after: string } {
  const before = folded.slice(Math.max(0, start - reach), start);
  const after = folded.slice(end, end + reach);
  return { before: before.slice(before.search(/[^。！？；]*$/u)), after: /^[^。！？；]*/u.exec(after)?.[0] ?? '' };
}

/** Every place where a fact of the table is named. */
export function mentionsOf({ folded }: FactText, facts: readonly Fact[]): Mention[] {
  return facts.flatMap((fact) =>
    fact.names.flatMap((name) => {
      const found: Mention[] = [];
      for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length))
        found.push({ fact, start: at, end: at + name.length, ...around(folded, at, at + name.length) });
      return found;
    }),
  );
}

/** The evidence that a stretch of a text gives; none when its place is not known. */
export function evidence(
  text: FactText,
  { start, end }: Pick<Mention, 'start' | 'end'>,
  when: Interval[],
  source: string,
): YearEvidence[] {
  const span = text.spanOf(start, end);
  return span === undefined ? [] : [{ printed: text.printed.slice(start, end), span, when, source }];
}
