import type { IssueText } from '../../text/issue-text.ts';
import type { PlaceKind } from '../../types.ts';
import type { PlacedPlace } from '../find-divisions.ts';

/** Tells whether a stretch touches the name of a person or of a place found before. */
export type IsKnown = (text: IssueText, start: number, end: number) => boolean;

/** A place that no table knows, under the name printed. */
export function toUnlisted(
  text: IssueText,
  start: number,
  end: number,
  kind: PlaceKind,
  evidence: string,
  name = text.text.slice(start, end),
): PlacedPlace {
  const { field, block } = text;
  const printed = text.text.slice(start, end);
  return { text, place: { name, printed, kind, field, block, start, end, evidence: [evidence] } };
}
