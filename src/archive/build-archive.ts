import { detectScript } from '../chinese/index.ts';
import { findMentions } from '../mentions/index.ts';
import type { FoundMentions, MentionContext } from '../mentions/types.ts';
import { ledger } from '../parser/index.ts';
import { sortKey } from '../records/edtf.ts';
import type { Authority } from '../records/names/authority.ts';
import { nameBook } from '../records/names/name-book.ts';
import { type PlaceFacts, placeFacts } from '../records/names/place-facts.ts';
import { placeMessage } from '../records/place-message.ts';
import { present } from '../records/present.ts';
import type { Issue, MessageRecord, Redirect, Settings } from '../records/schema/index.ts';
import { isPerson, toMentionArticle } from '../records/to-mention-article.ts';
import { type IssueRecords, toRecords } from '../records/to-records.ts';
import { indexArchive } from './link/index-archive.ts';
import { linkPeople } from './link/link-people.ts';
import { linkPlaces } from './link/link-places.ts';
import { messages } from './messages.ts';
import type { IssueSource } from './read/read-issue.ts';
import type { Archive } from './types.ts';

/** Parsed issues → the archive: records made, linked and sorted. `before` are the messages that belong to no issue. */
export function buildArchive(
  settings: Settings,
  authority: Authority,
  sources: readonly IssueSource[],
  before: readonly MessageRecord[] = [],
  redirects: readonly Redirect[] = [],
): Archive {
  const { records, facts } = recordIssues(settings, authority, sources);
  const sorted = records.toSorted((a, b) => newestFirst(a.issue, b.issue));
  const articles = sorted.flatMap(({ articles }) => articles);
  return indexArchive({
    settings,
    issues: sorted.map(({ issue }) => issue),
    articles,
    people: linkPeople(articles),
    places: linkPlaces(articles, facts),
    redirects,
    messages: [...before, ...sorted.flatMap(({ issue }) => issue.messages)],
    lines: new Map(sources.map(({ id, parsed }) => [id, parsed.lines])),
  });
}

/** The records of the issues in the order given, with the names found in all of them; `facts` are what is known of places, by id. */
export function recordIssues(
  settings: Pick<Settings, 'home'>,
  authority: Authority,
  sources: readonly IssueSource[],
): { records: IssueRecords[]; facts: Map<string, PlaceFacts> } {
  const found = sources.map((source) => mentionsOf(source, settings, authority));
  const people = found.flat().flatMap(({ people }) => people);
  const places = found.flat().flatMap(({ places }) => places);
  const names = nameBook({ people: [...people, ...signers(sources)], places }, authority);
  const records = sources.map((source, index) => recordsOf(source, found[index] ?? [], names));
  return { records, facts: placeFacts(places, names) };
}

function mentionsOf(
  { parsed, publication }: IssueSource,
  settings: Pick<Settings, 'home'>,
  authority: Authority,
): FoundMentions[] {
  const context: MentionContext = {
    ...present({ home: publication.place ?? settings.home }),
    people: { add: [...authority.people.add, ...Object.keys(authority.people.alias)], drop: authority.people.drop },
    places: { add: authority.places.add, drop: authority.places.drop },
  };
  return findMentions(parsed.articles.map(toMentionArticle), context);
}

const signers = (sources: readonly IssueSource[]) =>
  sources.flatMap(({ parsed }) => parsed.articles.flatMap(({ bylines }) => bylines.filter(isPerson)));

function recordsOf(
  source: IssueSource,
  found: readonly FoundMentions[],
  names: Parameters<typeof toRecords>[3],
): IssueRecords {
  const { id, publication, files, parsed, sidecar, corrections } = source;
  const script = detectScript(sample(parsed.lines));
  const info = { id, publication, files, script, ...present({ sidecar, corrections }) };
  const records = toRecords(parsed, info, found, names);
  const file = files[0]?.file ?? id;
  const none = records.articles.length === 0 ? [messages.noArticles(file)] : [];
  const unbalanced = ledger(parsed).map((message) => placeMessage(message, files));
  const all = [...source.messages, ...none, ...unbalanced, ...records.issue.messages];
  return { ...records, issue: { ...records.issue, messages: all } };
}

/** The first lines: enough characters to tell the script by. */
function sample(lines: readonly string[]): string {
  let length = 0;
  const end = lines.findIndex((line) => {
    length += line.length;
    return length > 4000;
  });
  return lines
    .slice(0, end < 0 ? lines.length : end + 1)
    .join('\n')
    .slice(0, 8000);
}

/** Newest first, undated issues last, equal dates by id. */
function newestFirst(a: Issue, b: Issue): number {
  const [first, second] = [sortKey(a.date.value) ?? '', sortKey(b.date.value) ?? ''];
  if (first !== second) return first > second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
