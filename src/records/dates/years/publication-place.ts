import { fold } from '../../../mentions/text/fold.ts';
import type { YearEvidence } from './evidence.ts';
import { retired } from './facts/divisions.ts';
import { always } from './interval.ts';

/** A paper of a county that was merged is not printed after it: evidence from the place in `archive.yaml`. */
export function publicationPlace(place: string | undefined): YearEvidence[] {
  const folded = fold(place ?? '');
  return retired
    .filter(({ names }) => names.some((name) => folded.endsWith(name)))
    .map(({ names, to, source }) => ({ printed: names[0] ?? '', when: [{ from: always.from, to }], source }));
}
