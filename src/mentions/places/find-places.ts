import type { PlacedPerson } from '../people/find-people.ts';
import { fold } from '../text/fold.ts';
import type { IssueText } from '../text/issue-text.ts';
import type { MentionContext } from '../types.ts';
import { findDivisions, type PlacedPlace } from './find-divisions.ts';

type IsTaken = (text: IssueText, start: number, end: number) => boolean;

/** Tells whether a stretch touches the name of a person. */
function takenByPeople(people: readonly PlacedPerson[]): IsTaken {
  const byText = new Map<IssueText, PlacedPerson[]>();
  for (const placed of people) byText.set(placed.text, [...(byText.get(placed.text) ?? []), placed]);
  return (text, start, end) =>
    byText.get(text)?.some(({ person }) => start < person.end && person.start < end) ?? false;
}

/** The places named in an issue, in print order of each text; none overlaps a person. */
export function findPlaces(
  texts: readonly IssueText[],
  people: readonly PlacedPerson[],
  context: MentionContext,
): PlacedPlace[] {
  const dropped = new Set((context.places?.drop ?? []).map(fold));
  const divisions = findDivisions(texts, context.home, takenByPeople(people));
  return divisions.filter(({ place }) => !dropped.has(fold(place.name)) && !dropped.has(fold(place.printed)));
}
