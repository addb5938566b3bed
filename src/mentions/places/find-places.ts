import type { PlacedPerson } from '../people/find-people.ts';
import { byTextOrder } from '../text/by-text.ts';
import { coverage } from '../text/coverage.ts';
import { fold } from '../text/fold.ts';
import type { IssueText } from '../text/issue-text.ts';
import type { MentionContext } from '../types.ts';
import { findDivisions, type PlacedPlace } from './find-divisions.ts';
import { placeLandmarks } from './place-landmarks.ts';
import { unlistedPlaces } from './unlisted/index.ts';
import { vouchedPlaces } from './vouched-places.ts';

type IsTaken = (text: IssueText, start: number, end: number) => boolean;

/** Tells whether a stretch touches the name of a person. */
function takenByPeople(people: readonly PlacedPerson[]): IsTaken {
  const covered = coverage();
  for (const { text, person } of people) covered.take(text, person.start, person.end);
  return covered.touches;
}

/** Characters of the longest title of a work. */
const longestTitle = 40;

/**
 * Inside the title of a work a river, a road or a short name belongs to the title; the full name of a division still tells of the
 * division.
 */
function insideTitle({ text: { folded }, place }: PlacedPlace): boolean {
  if (place.evidence.includes('division-name')) return false;
  const opened = /《([^《》]*)$/.exec(folded.slice(Math.max(0, place.start - longestTitle), place.start))?.[1];
  const closed = /^([^《》]*)》/.exec(folded.slice(place.end, place.end + longestTitle))?.[1];
  if (opened === undefined || closed === undefined) return false;
  return opened.length + place.end - place.start + closed.length <= longestTitle;
}

/** 瑞里、碧湖|三村: the number counts the list. */
const countsPlaces = /.[两兩二三四五六七八九十][村镇鎮乡鄉]$/;

/** 去龙潭 in an issue that names a 龙潭镇 of its own is the town, not a district of that name far away. */
function nearest(places: readonly PlacedPlace[]): PlacedPlace[] {
  const own = new Set(
    places.flatMap(({ text, place }) =>
      place.kind === 'township' || place.kind === 'village'
        ? [text.folded.slice(place.start, place.end).replace(/(?:街道|社区|[镇乡村])$/, '')]
        : [],
    ),
  );
  return places.filter(
    ({ text, place }) =>
      !(countsPlaces.test(place.printed) && text.folded.charAt(place.start - 1) === '、') &&
      (place.kind !== 'county' ||
        !place.evidence.includes('division-short-name') ||
        !own.has(text.folded.slice(place.start, place.end))),
  );
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
  const listed = nearest(longestFirst([...landmarks, ...divisions]));
  const printed = [...listed, ...unlistedPlaces(texts, listed, isTaken)].filter((placed) => !insideTitle(placed));
  return longestFirst([...vouched, ...printed])
    .filter(({ place }) => !dropped.has(fold(place.name)) && !dropped.has(fold(place.printed)))
    .sort((a, b) => inOrder(a, b) || a.place.start - b.place.start);
}

/** Of places that overlap the longest is kept; of equal ones the first in the list. */
function longestFirst(places: readonly PlacedPlace[]): PlacedPlace[] {
  const covered = coverage();
  const length = ({ place }: PlacedPlace) => place.end - place.start;
  return [...places]
    .sort((a, b) => length(b) - length(a))
    .filter(({ text, place }) => covered.take(text, place.start, place.end));
}
