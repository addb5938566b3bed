import type { FoundMentions } from '../mentions/types.ts';
import type { ParsedArticle, ParsedIssue, PrintedDate } from '../parser/tree.ts';
import { atLeastOne } from './at-least-one.ts';
import { toBlock } from './body-block.ts';
import { columnName } from './column-name.ts';
import type { Declared } from './corrections/correct-issue.ts';
import { declaredDate } from './corrections/declared-date.ts';
import { articleCorrections } from './corrections/record-corrections.ts';
import { articleDate } from './dates/article-date.ts';
import { dateBase } from './dates/date-base.ts';
import { dateMentions } from './dates/date-mentions.ts';
import { datesByArticle, ownDate } from './dates/own-date.ts';
import { pageDate } from './dates/page-date.ts';
import { articleId } from './ids.ts';
import { type IssueInfo, noneApplied } from './issue-info.ts';
import { toByline, toPersonMention, toPlaceMention } from './named.ts';
import type { NameBook } from './names/name-book.ts';
import { present } from './present.ts';
import type { Article, RecordDate } from './schema/index.ts';
import { sourceEntries } from './source-entries.ts';
import { supplyTitle } from './supply-title.ts';

const textsOf = (list: ParsedArticle['kicker']): string[] => list.map(({ text }) => text);

/** A title that is not printed stands in square brackets, as cataloguers write it. */
const asSupplied = (title: string) => (/^\[.*\]$/u.test(title) ? title : `[${title}]`);

/** The title as printed, else as declared, else one that its text supplies. */
const titleOf = (article: ParsedArticle, declared: Declared | undefined): string =>
  article.title?.text ?? (declared?.title === undefined ? supplyTitle(article) : asSupplied(declared.title));

/** The name of the column as printed on the article, else as declared, else as printed above the briefs that share it. */
const columnOf = ({ column, columnAbove }: ParsedArticle, declared: Declared | undefined): string | undefined =>
  column ? columnName(column.text) : (declared?.column ?? columnAbove);

/** The date of an article and those it mentions; `own`: the dates printed in it, `issued`: that of its page. */
function datesOf(
  article: ParsedArticle,
  own: readonly PrintedDate[],
  issued: RecordDate,
  declared: Declared | undefined,
): Pick<Article, 'date' | 'dates'> {
  const bears = ownDate(article, own, issued.value);
  const date = declared?.date === undefined ? articleDate(bears, issued) : declaredDate(declared.date, issued);
  return { date, dates: dateMentions(own, dateBase(bears, date, issued)) };
}

const noMentions: FoundMentions = { people: [], places: [] };

/** The records of the articles of an issue, in print order. */
export function toArticles(
  parsed: ParsedIssue,
  info: IssueInfo,
  issue: RecordDate,
  mentions: readonly FoundMentions[],
  names: NameBook,
): Article[] {
  const taken = new Set<string>();
  const printedDates = datesByArticle(parsed.dates, parsed.articles.length);
  const issuedAt = pageDate(issue, parsed.dates);
  return parsed.articles.map((article, index) => {
    const source = sourceEntries(article);
    const first = source[0]?.line ?? 1;
    const id = articleId(info.id, article.title?.spans[0]?.line ?? first, taken);
    taken.add(id);
    const declared = info.corrections?.declared.get(index);
    const { date, dates } = datesOf(article, printedDates[index] ?? [], issuedAt(first), declared);
    const { people, places } = mentions[index] ?? noMentions;
    return present({
      id,
      issue: info.id,
      page: article.page,
      order: index + 1,
      kind: article.kind,
      column: columnOf(article, declared),
      kicker: textsOf(article.kicker),
      title: titleOf(article, declared),
      titleSupplied: article.title === undefined,
      subtitle: textsOf(article.subtitle),
      bylines: article.bylines.map((byline) => toByline(byline, names)),
      date,
      dateline: article.dateline?.text,
      body: article.body.map((block) => toBlock(block, block.kind)),
      people: people.flatMap((person) => toPersonMention(person, names)),
      places: places.flatMap((place) => toPlaceMention(place, names)),
      dates,
      notes: article.notes.map((note) => toBlock(note, 'note')),
      lines: [first, source.at(-1)?.line ?? first] as [number, number],
      source,
      confidence: article.confidence,
      alternatives: article.alternatives,
      corrections: atLeastOne(articleCorrections(article, index, info.corrections?.applied ?? noneApplied)),
    });
  });
}
