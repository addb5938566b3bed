import type { PlacedPerson } from '../people/find-people.ts';
import { byText } from '../text/by-text.ts';
import type { IssueText } from '../text/issue-text.ts';
import type { Division } from './divisions/division.ts';
import { gazetteer } from './divisions/gazetteer.ts';
import { townshipsOf } from './divisions/townships.ts';
import type { PlacedPlace } from './find-divisions.ts';
import { findLandmarks, type Landmark } from './landmarks/find-landmarks.ts';

const zoneOf = (text: IssueText, { start, end }: Landmark) => text.text.slice(start, end);

/** The counties named in each article: their townships may be meant there. */
function countiesNamed(divisions: readonly PlacedPlace[]): Map<number, Division[]> {
  const byArticle = new Map<number, Division[]>();
  for (const { text, division } of divisions) {
    if (division?.kind !== 'county') continue;
    const known = byArticle.get(text.article) ?? [];
    if (!known.includes(division)) byArticle.set(text.article, [...known, division]);
  }
  return byArticle;
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
function listedStart(folded: string, end: number, isListed: (name: string) => boolean): number | undefined {
  for (let start = Math.max(0, end - longestTownship); start <= end - 3; start++) {
    if (isListed(folded.slice(start, end))) return start;
  }
  return undefined;
}

function toPlace(
  text: IssueText,
  landmark: Landmark,
  lookUp: (article: number, name: string, outer?: Division) => readonly { code: string; parent: string }[] | undefined,
  before: PlacedPlace | undefined,
): PlacedPlace {
  const { start, end, suffix } = landmark;
  const printed = zoneOf(text, landmark);
  const name = text.folded.slice(start, end);
  const named = suffix.kind === 'township' ? lookUp(text.article, name, before?.division) : undefined;
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
  const known = new Map<Division, Townships>();
  const inside = (outer: Division): Townships => {
    const townships = known.get(outer) ?? townshipsIn([outer]);
    known.set(outer, townships);
    return townships;
  };
  const [innermost] = home === undefined ? [] : gazetteer().path(home);
  const atHome: Townships = innermost === undefined ? new Map() : inside(innermost);
  const named = countiesNamed(divisions);
  const inArticle = new Map([...named].map(([article, counties]) => [article, townshipsIn(counties)]));
  /** Of a division printed before the name; else at home; else in the counties that the article names. */
  const lookUp = (article: number, name: string, outer?: Division) =>
    outer === undefined ? (atHome.get(name) ?? inArticle.get(article)?.get(name)) : inside(outer).get(name);
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
      townshipStart: (at) => listedStart(text.folded, at, (name) => lookUp(text.article, name) !== undefined),
    });
    return found.map((landmark) => toPlace(text, landmark, lookUp, full.get(landmark.start)));
  });
}
