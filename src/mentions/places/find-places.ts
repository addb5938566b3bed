import type { PlacedPerson } from '../people/find-people.ts';
import { byText, byTextOrder } from '../text/by-text.ts';
import { fold } from '../text/fold.ts';
import type { IssueText } from '../text/issue-text.ts';
import type { MentionContext } from '../types.ts';
import { findDivisions, type PlacedPlace } from './find-divisions.ts';
import { placeLandmarks } from './place-landmarks.ts';
import { vouchedPlaces } from './vouched-places.ts';

type IsTaken = (text: IssueText, start: number, end: number) => boolean;

/** Tells whether a stretch touches the name of a person. */
function takenByPeople(people: readonly PlacedPerson[]): IsTaken {
  const peopleIn = byText(people);
  return (text, start, end) =>
    peopleIn.get(text)?.some(({ person }) => start < person.end && person.start < end) ?? false;
}

/** The places named in an issue, in print order of each text; none overlaps a person. */
export function findPlaces(
  texts: readonly IssueText[],
  people: readonly PlacedPerson[],
  context: MentionContext,
): PlacedPlace[] {
  const isTaken = takenByPeople(people);
  const divisions = findDivisions(texts, context.home, isTaken);
  const landmarks = placeLandmarks(texts, divisions, people, context.home).filter(
    ({ text, place }) => !isTaken(text, place.start, place.end),
  );
  const vouched = vouchedPlaces(texts, context).filter(({ text, place }) => !isTaken(text, place.start, place.end));
  const inOrder = byTextOrder(texts);
  const dropped = new Set((context.places?.drop ?? []).map(fold));
  return longestFirst([...vouched, ...landmarks, ...divisions])
    .filter(({ place }) => !dropped.has(fold(place.name)) && !dropped.has(fold(place.printed)))
    .sort((a, b) => inOrder(a, b) || a.place.start - b.place.start);
}

/** Of places that overlap the longest is kept; of equal ones the first in the list. */
function longestFirst(places: readonly PlacedPlace[]): PlacedPlace[] {
  const length = ({ place }: PlacedPlace) => place.end - place.start;
  const kept = new Map<IssueText, PlacedPlace[]>();
  for (const candidate of [...places].sort((a, b) => length(b) - length(a))) {
    const others = kept.get(candidate.text) ?? [];
    const { start, end } = candidate.place;
    if (others.some(({ place }) => start < place.end && place.start < end)) continue;
    kept.set(candidate.text, [...others, candidate]);
  }
  return [...kept.values()].flat();
}
