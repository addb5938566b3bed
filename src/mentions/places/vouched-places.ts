import { fold } from '../text/fold.ts';
import type { IssueText } from '../text/issue-text.ts';
import type { MentionContext } from '../types.ts';
import type { PlacedPlace } from './find-divisions.ts';

/** The places an editor vouches for, wherever their name stands. */
export function vouchedPlaces(texts: readonly IssueText[], context: MentionContext): PlacedPlace[] {
  return (context.places?.add ?? []).flatMap(({ name, kind }) => {
    const needle = fold(name);
    if (needle === '') return [];
    return texts.flatMap((text) => {
      const found: PlacedPlace[] = [];
      for (let start = text.folded.indexOf(needle); start >= 0; start = text.folded.indexOf(needle, start + 1)) {
        const end = start + needle.length;
        const printed = text.text.slice(start, end);
        const { field, block } = text;
        found.push({ text, place: { name, printed, kind, field, block, start, end, evidence: ['editor'] } });
      }
      return found;
    });
  });
}
