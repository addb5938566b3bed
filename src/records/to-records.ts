import type { FoundMentions, MentionArticle, MentionText } from '../mentions/types.ts';
import type { Byline, ParsedArticle, ParsedIssue, Printed } from '../parser/tree.ts';
import { columnName } from './column-name.ts';
import { declaredDate } from './corrections/declared-date.ts';
import type { CorrectedIssue } from './corrections/index.ts';
import { articleCorrections, issueCorrections } from './corrections/record-corrections.ts';
import { articleDate } from './dates/article-date.ts';
import { dateBase } from './dates/date-base.ts';
import { dateIssue } from './dates/date-issue.ts';
import { dateMentions } from './dates/date-mentions.ts';
import { datesByArticle, ownDate } from './dates/own-date.ts';
import { pageDate } from './dates/page-date.ts';
import { articleId } from './ids.ts';
import type { NameBook } from './names/name-book.ts';
import { placeMessage } from './place-message.ts';
import { present } from './present.ts';
import type {
  Article,
  BodyBlock,
  BylineRecord,
  Issue,
  PersonMention,
  PlaceMention,
  RecordDate,
  Sidecar,
  SourceFile,
} from './schema/index.ts';
import { sourceEntries } from './source-entries.ts';
import { supplyTitle } from './supply-title.ts';

/** What is known of an issue beside its tree. */
export interface IssueInfo {
  id: string;
  publication: { id: string; name: string; place?: string | undefined };
  /** The files it was read from, in order. */
  files: readonly SourceFile[];
  script: 'Hans' | 'Hant';
  sidecar?: Sidecar;
  /** What an editor put right in it. */
  corrections?: Pick<CorrectedIssue, 'applied' | 'declared'>;
}

export interface IssueRecords {
  issue: Issue;
  articles: Article[];
}

/**
 * The records of one issue. `mentions[i]` belongs to `parsed.articles[i]`; `names` knows their ids. Never fails: what is odd becomes a
 * message of the issue.
 */
export function toRecords(
  parsed: ParsedIssue,
  info: IssueInfo,
  mentions: readonly FoundMentions[],
  names: NameBook,
): IssueRecords {
  const { id, sidecar, files, script, publication } = info;
  const { date, messages } = dateIssue(parsed, {
    id,
    file: files[0]?.file ?? id,
    declared: sidecar?.date,
    place: publication.place,
  });
  const articles = toArticles(parsed, info, date, mentions, names);
  const issue: Issue = present({
    id,
    publication: publication.id,
    title: sidecar?.title ?? publication.name,
    date,
    number: sidecar?.number ?? parsed.number,
    script,
    pages: parsed.pages.map(({ number, label, name, firstLine, lastLine }) =>
      present({ number, label, name, lines: [firstLine, lastLine] as [number, number] }),
    ),
    articles: articles.map(({ id }) => id),
    source: [...files],
    setAside: parsed.setAside.map(({ text, spans, reason }) => ({
      page: pageOf(spans[0]?.line ?? 1, parsed.pages),
      text,
      lines: spans,
      reason,
    })),
    corrections: atLeastOne(issueCorrections(parsed.setAside, info.corrections?.applied ?? noneApplied)),
    messages: [...parsed.messages, ...messages].map((message) => placeMessage(message, files)),
  });
  return { issue, articles };
}

const noneApplied: CorrectedIssue['applied'] = new Map();

/** An empty list is absent from the record. */
const atLeastOne = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);

/** What the mention rules need to know of a parsed article. */
export function toMentionArticle(article: ParsedArticle): MentionArticle {
  const texts = (field: MentionText['field'], list: readonly Printed[]) =>
    list.map(({ text }, block) => ({ field, block, text }));
  return {
    texts: [
      ...texts('kicker', article.kicker),
      ...texts('title', article.title === undefined ? [] : [article.title]),
      ...texts('subtitle', article.subtitle),
      ...texts('body', article.body),
      ...texts('note', article.notes),
    ],
    bylines: article.bylines.filter(isPerson).map(({ name }) => name),
  };
}

/** True for a signature that names a person, not an office. */
export const isPerson = ({ role }: Pick<Byline, 'role'>) => role !== 'unit';

function toArticles(
  parsed: ParsedIssue,
  info: IssueInfo,
  issue: RecordDate,
  mentions: readonly FoundMentions[],
  names: NameBook,
): Article[] {
  const taken = new Set<string>();
  const dates = datesByArticle(parsed.dates, parsed.articles.length);
  const issuedAt = pageDate(issue, parsed.dates);
  return parsed.articles.map((article, index) => {
    const source = sourceEntries(article);
    const first = source[0]?.line ?? 1;
    const id = articleId(info.id, article.title?.spans[0]?.line ?? first, taken);
    taken.add(id);
    const issued = issuedAt(first);
    const own = dates[index] ?? [];
    const bears = ownDate(article, own, issued.value);
    const said = info.corrections?.declared.get(index);
    const date = said?.date === undefined ? articleDate(bears, issued) : declaredDate(said.date, issued);
    const found = mentions[index] ?? { people: [], places: [] };
    return present({
      id,
      issue: info.id,
      page: article.page,
      order: index + 1,
      kind: article.kind,
      column: article.column ? columnName(article.column.text) : (said?.column ?? article.columnAbove),
      kicker: textsOf(article.kicker),
      title: article.title?.text ?? (said?.title === undefined ? supplyTitle(article) : asSupplied(said.title)),
      titleSupplied: article.title === undefined,
      subtitle: textsOf(article.subtitle),
      bylines: article.bylines.map((byline) => toByline(byline, names)),
      date,
      dateline: article.dateline?.text,
      body: article.body.map((block) => toBlock(block, block.kind)),
      people: found.people.flatMap((person) => toPersonMention(person, names)),
      places: found.places.flatMap((place) => toPlaceMention(place, names)),
      dates: dateMentions(own, dateBase(bears, date, issued)),
      notes: article.notes.map((note) => toBlock(note, 'note')),
      lines: [first, source.at(-1)?.line ?? first] as [number, number],
      source,
      confidence: article.confidence,
      alternatives: article.alternatives,
      corrections: atLeastOne(articleCorrections(article, index, info.corrections?.applied ?? noneApplied)),
    });
  });
}

/** Number of the page on which a line stands. */
const pageOf = (line: number, pages: ParsedIssue['pages']) =>
  (pages.findLast(({ firstLine }) => firstLine <= line) ?? pages[0])?.number ?? 1;

const textsOf = (list: readonly Printed[]) => list.map(({ text }) => text);

function toBlock({ text, spans, joins, rule, emended = [] }: Printed, kind: BodyBlock['kind']): BodyBlock {
  const misprints = emended.map(({ start, end, original }) => ({ start, end, original }));
  const verse = kind === 'paragraph' && rule === 'verse';
  return {
    kind,
    ...(verse && { verse }),
    text,
    lines: spans,
    joins,
    ...(misprints.length > 0 && { emended: misprints }),
  };
}

/** A title that is not printed stands in square brackets, as cataloguers write it. */
const asSupplied = (title: string) => (/^\[.*\]$/u.test(title) ? title : `[${title}]`);

function toByline(byline: Byline, names: NameBook): BylineRecord {
  const { name, role, printed, spans } = byline;
  return present({ name, role, printed, person: isPerson(byline) ? names.person(name)?.id : undefined, lines: spans });
}

function toPersonMention(found: FoundMentions['people'][number], names: NameBook): PersonMention[] {
  const filed = names.person(found.name);
  return filed === undefined ? [] : [{ ...present(found), ...filed }];
}

function toPlaceMention(found: FoundMentions['places'][number], names: NameBook): PlaceMention[] {
  const filed = names.place(found);
  const { parent: _parent, period: _period, note: _note, ...mention } = found;
  return filed === undefined ? [] : [{ ...present(mention), ...filed }];
}
