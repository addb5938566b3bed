import type { PlacedPerson } from '../people/find-people.ts';
import { byText } from '../text/by-text.ts';
import type { IssueText } from '../text/issue-text.ts';
import type { Division } from './divisions/division.ts';
import { gazetteer } from './divisions/gazetteer.ts';
import { townshipsOf } from './divisions/townships.ts';
import type { PlacedPlace } from './find-divisions.ts';
import { findLandmarks, type Landmark } from './landmarks/find-landmarks.ts';

const zoneOf = (text: IssueText, { start, end }: Landmark) => text.text.slice(start, end);

/** The counties whose townships may be meant: those named in the issue, the home and the neighbours in its city. */
function countiesNear(divisions: readonly PlacedPlace[], home: string | undefined): Division[] {
  const named = divisions.flatMap(({ division }) => (division?.kind === 'county' ? [division] : []));
  const [inner] = home === undefined ? [] : gazetteer().path(home);
  return [...new Set([...(inner === undefined ? [] : [inner]), ...named])];
}

type Townships = ReadonlyMap<string, readonly { code: string; parent: string }[]>;

/** The townships of some counties by name. */
function townshipsIn(counties: readonly Division[]): Townships {
  const byName = new Map<string, { code: string; parent: string }[]>();
  for (const county of new Map(counties.flatMap(countyCodes).map((known) => [known.code, known])).values()) {
    for (const { name, code } of townshipsOf(county.code)) {
      const known = byName.get(name);
      if (known === undefined) byName.set(name, [{ code, parent: county.name }]);
      else known.push({ code, parent: county.name });
    }
  }
  return byName;
}

/** A county's own code, or those of all counties of a city. */
function countyCodes(division: Division): { code: string; name: string }[] {
  if (division.code === undefined) return [];
  if (division.kind === 'county') return [{ code: division.code, name: division.name }];
  const prefix = division.code.slice(0, 4);
  return division.kind === 'city' ? gazetteer().countiesOf(prefix) : [];
}

const longestTownship = 10;

/** Where a township of the list starts that ends at `end`; the longest name counts. */
function listedStart(folded: string, end: number, near: Townships): number | undefined {
  if (near.size === 0) return undefined;
  for (let start = Math.max(0, end - longestTownship); start <= end - 3; start++) {
    if (near.has(folded.slice(start, end))) return start;
  }
  return undefined;
}

function toPlace(
  text: IssueText,
  landmark: Landmark,
  townships: (outer: Division | undefined) => Townships,
  before: PlacedPlace | undefined,
): PlacedPlace {
  const { start, end, suffix } = landmark;
  const printed = zoneOf(text, landmark);
  const named = suffix.kind === 'township' ? townships(before?.division).get(text.folded.slice(start, end)) : undefined;
  // Two townships of one name, and nothing tells which: the name stays without a code.
  const known = named?.length === 1 ? named[0] : undefined;
  const parent = known?.parent ?? before?.place.name;
  const place = {
    name: printed,
    printed,
    kind: suffix.kind,
    ...(known === undefined ? {} : { code: known.code }),
    ...(parent === undefined ? {} : { parent }),
    field: text.field,
    block: text.block,
    start,
    end,
    evidence: [known === undefined ? 'place-word' : 'township-list'],
  };
  return { text, place };
}

/** The places that the texts name by a last word: streets, villages, parks. */
export function placeLandmarks(
  texts: readonly IssueText[],
  divisions: readonly PlacedPlace[],
  people: readonly PlacedPerson[],
  home: string | undefined,
): PlacedPlace[] {
  const near = townshipsIn(countiesNear(divisions, home));
  const inside = new Map<Division, Townships>();
  const townships = (outer: Division | undefined): Townships => {
    if (outer === undefined) return near;
    const known = inside.get(outer) ?? townshipsIn([outer]);
    inside.set(outer, known);
    return known;
  };
  const divisionsIn = byText(divisions);
  const peopleIn = byText(people);
  return texts.flatMap((text) => {
    const own = divisionsIn.get(text) ?? [];
    const full = new Map(
      own
        .filter(({ place }) => !place.evidence.includes('division-short-name'))
        .map((placed) => [placed.place.end, placed]),
    );
    const names = new Set(peopleIn.get(text)?.map(({ person }) => person.end));
    const short = new Map(
      own
        .filter(({ place }) => place.evidence.includes('division-short-name'))
        .map(({ place }) => [place.end, place.start]),
    );
    const found = findLandmarks(text, {
      isFull: (at) => full.has(at) || names.has(at),
      shortStart: (at) => short.get(at),
      townshipStart: (at) => listedStart(text.folded, at, near),
    });
    return found.map((landmark) => toPlace(text, landmark, townships, full.get(landmark.start)));
  });
}
