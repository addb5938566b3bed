import type { PlacedPerson } from '../people/find-people.ts';
import { byText } from '../text/by-text.ts';
import type { IssueText } from '../text/issue-text.ts';
import type { Division } from './divisions/division.ts';
import { gazetteer } from './divisions/gazetteer.ts';
import { type ListedTownship, townshipsIn } from './divisions/townships-in.ts';
import type { PlacedPlace } from './find-divisions.ts';
import { findLandmarks } from './landmarks/find-landmarks.ts';
import type { Landmark } from './landmarks/landmark.ts';

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

type LookUp = (article: number, name: string, outer?: Division) => readonly ListedTownship[];

const longestTownship = 10;

/** Where a township of the list starts that ends at `end`; the longest name counts. */
function listedStart(folded: string, end: number, isListed: (name: string) => boolean): number | undefined {
  for (let start = Math.max(0, end - longestTownship); start <= end - 3; start++) {
    if (isListed(folded.slice(start, end))) return start;
  }
  return undefined;
}

function toPlace(text: IssueText, landmark: Landmark, lookUp: LookUp, before: PlacedPlace | undefined): PlacedPlace {
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
  const [innermost] = home === undefined ? [] : gazetteer().path(home);
  const named = countiesNamed(divisions);
  /** Of a division printed before the name; else at home; else in the counties that the article names. */
  const lookUp: LookUp = (article, name, outer) => {
    if (outer !== undefined) return townshipsIn(outer, name);
    const atHome = innermost === undefined ? [] : townshipsIn(innermost, name);
    return atHome.length > 0 ? atHome : (named.get(article) ?? []).flatMap((county) => townshipsIn(county, name));
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
    const found = findLandmarks(text.folded, {
      isFull: (at) => full.has(at) || names.has(at),
      shortStart: (at) => short.get(at),
      townshipStart: (at) => listedStart(text.folded, at, (name) => lookUp(text.article, name).length > 0),
    });
    return found.map((landmark) => toPlace(text, landmark, lookUp, full.get(landmark.start)));
  });
}
