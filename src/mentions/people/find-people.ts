import { byTextOrder } from '../text/by-text.ts';
import { nameCounter } from '../text/count-names.ts';
import { coverage } from '../text/coverage.ts';
import { fold } from '../text/fold.ts';
import type { IssueText } from '../text/issue-text.ts';
import type { FoundPerson, MentionArticle, MentionContext } from '../types.ts';
import { carryNames } from './carry.ts';
import { readNames } from './read-name.ts';
import { namesBeside } from './rules/beside.ts';
import { dottedNames } from './rules/dotted.ts';
import { namesBeforeGroup } from './rules/group-after.ts';
import { nameRows } from './rules/lists.ts';
import { spacedNames } from './rules/spaced.ts';
import { speakers } from './rules/speakers.ts';
import { namesBeforeTitles } from './rules/title-after.ts';
import { titledNames } from './rules/titled.ts';
import { unexplainedNames } from './rules/unexplained.ts';
import { keyOf, type Sighting } from './sighting.ts';

type Rule = (text: IssueText, count: (needle: string) => number, texts: readonly IssueText[]) => Sighting[];

/** The rules that establish a name, strongest first: at one place the first that speaks is taken. */
const personRules: readonly Rule[] = [
  dottedNames,
  titledNames,
  namesBeforeGroup,
  namesBeforeTitles,
  nameRows,
  spacedNames,
  speakers,
];

function looksLikeName(name: string): boolean {
  return readNames(name, 0).some((reading) => reading.end === name.length && reading.score > 0);
}

/** Keeps the sightings that overlap no earlier one of the list. */
function withoutOverlaps(sightings: readonly Sighting[]): Sighting[] {
  const covered = coverage();
  return sightings.filter(({ text, start, end }) => covered.take(text, start, end));
}

function toPerson(sighting: Sighting): FoundPerson {
  const { text, start, end, office } = sighting;
  const printed = text.text.slice(start, end);
  const role = office && text.text.slice(office.start, office.end);
  const organization = office?.organization && text.text.slice(office.organization.start, office.organization.end);
  return {
    name: printed.replace(/[\s\u3000]/g, ''),
    printed,
    ...(role === undefined ? {} : { role }),
    ...(organization === undefined ? {} : { organization }),
    field: text.field,
    block: text.block,
    start,
    end,
    evidence: [sighting.evidence],
  };
}

/** A person and the text in which the name stands. */
export interface PlacedPerson {
  text: IssueText;
  person: FoundPerson;
}

/** The people named in an issue, in print order of each text. */
export function findPeople(
  texts: readonly IssueText[],
  articles: readonly MentionArticle[],
  context: MentionContext,
): PlacedPerson[] {
  const count = nameCounter(texts);
  const established = personRules.flatMap((rule) => texts.flatMap((text) => rule(text, count, texts)));
  const alike = texts.flatMap(unexplainedNames);
  const guessed = [...alike, ...namesBeside([...established, ...alike])];
  const bylines = articles.flatMap((article) => article.bylines.map((name) => keyOf(fold(name)))).filter(looksLikeName);
  const vouched = (context.people?.add ?? []).map((name) => keyOf(fold(name)));
  const dropped = new Set((context.people?.drop ?? []).map((name) => keyOf(fold(name))));
  const evidenceOf = new Map<string, string>();
  for (const key of vouched) evidenceOf.set(key, 'editor');
  for (const key of bylines) if (!evidenceOf.has(key)) evidenceOf.set(key, 'byline');
  for (const { key } of established) if (!evidenceOf.has(key)) evidenceOf.set(key, 'named-in-issue');
  const sure = new Set(evidenceOf.keys());
  for (const { key } of guessed) if (!evidenceOf.has(key)) evidenceOf.set(key, 'named-in-issue');
  const known = [...evidenceOf].filter(([key]) => key.length > 1).map(([key, evidence]) => ({ key, evidence }));
  // A name known by its office goes before one known by its characters alone: 上官云|家里, not 上官云家.
  const carried = carryNames(texts, known);
  const surely = carried.filter(({ key }) => sure.has(key));
  const all = withoutOverlaps([...established, ...surely, ...guessed, ...carried]).filter(
    ({ key }) => !dropped.has(key),
  );
  const inOrder = byTextOrder(texts);
  return all
    .map((sighting) => ({ text: sighting.text, person: toPerson(sighting) }))
    .sort((a, b) => inOrder(a, b) || a.person.start - b.person.start);
}
