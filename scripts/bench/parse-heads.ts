import type { ParsedArticle, ParsedIssue } from '../../src/parser/tree.ts';
import type { Truth } from '../../tests/typesetter/types.ts';
import { comparable, comparableColumn } from './parse-compare.ts';
import { scoreLists } from './parse-lists.ts';
import type { Match } from './parse-match.ts';
import { addScore, noScore, type Tally } from './parse-tally.ts';

const single = (right: boolean) => ({ expected: 1, found: 1, right: right ? 1 : 0 });

const textsOf = (printed: readonly { text: string }[] = []): string[] => printed.map(({ text }) => comparable(text));

const crossheadsOf = (body: readonly { kind: string; text: string }[] = []): string[] =>
  textsOf(body.filter(({ kind }) => kind === 'crosshead'));

const columnOf = (column: string | undefined): string[] => (column === undefined ? [] : [comparableColumn(column)]);

/** What is compared article by article: the lines of the headline, the column, the page, the crossheads. */
export function scoreHeadlines(
  truth: Truth,
  issue: ParsedIssue,
  matches: readonly Match[],
): Pick<Tally, 'titles' | 'kickers' | 'subtitles' | 'columns' | 'pages' | 'crossheads'> {
  const [titles, kickers, subtitles] = [noScore(), noScore(), noScore()];
  const [columns, pages, crossheads] = [noScore(), noScore(), noScore()];
  for (const match of matches) {
    const article = truth.articles[match.truth];
    const parsed = match.parsed === undefined ? undefined : issue.articles[match.parsed];
    if (article === undefined) continue;
    if (!article.ambiguous) {
      addScore(titles, single(match.titleRight));
      addScore(kickers, scoreLists(article.kicker.map(comparable), textsOf(parsed?.kicker)));
      addScore(subtitles, scoreLists(article.subtitle.map(comparable), textsOf(parsed?.subtitle)));
    }
    addScore(columns, scoreLists(columnOf(article.column), columnOf(parsed?.column?.text ?? parsed?.columnAbove)));
    if (truth.numberedPages) addScore(pages, single(parsed?.page === article.page));
    addScore(crossheads, scoreLists(crossheadsOf(article.body), crossheadsOf(parsed?.body)));
  }
  return { titles, kickers, subtitles, columns, pages, crossheads };
}

/** The names that an article is signed with; an editor or an optional name that was found is no mistake. */
function scoreNames(
  bylines: Truth['articles'][number]['bylines'],
  parsed: ParsedArticle | undefined,
): Pick<Tally, 'bylines' | 'roles'> {
  const optional = new Set(bylines.filter((each) => each.optional === true).map(({ name }) => comparable(name)));
  const signed = bylines.filter((each) => each.optional !== true);
  const names = signed.map(({ name }) => comparable(name));
  const found = (parsed?.bylines ?? [])
    .map(({ name, role }) => ({ name: comparable(name), role }))
    .filter(({ name, role }) => names.includes(name) || (role !== 'editor' && !optional.has(name)));
  const roles = noScore();
  for (const { name, role } of signed) {
    const same = found.find((each) => each.name === comparable(name));
    if (same) addScore(roles, single(same.role === role));
  }
  return { bylines: scoreLists(names, [...new Set(found.map(({ name }) => name))]), roles };
}

/** Who signs the articles, and as what; names of articles that are none of the truth's are found without being right. */
export function scoreBylines(
  truth: Truth,
  issue: ParsedIssue,
  matches: readonly Match[],
): Pick<Tally, 'bylines' | 'roles'> {
  const [bylines, roles] = [noScore(), noScore()];
  for (const match of matches) {
    const parsed = match.parsed === undefined ? undefined : issue.articles[match.parsed];
    const names = scoreNames(truth.articles[match.truth]?.bylines ?? [], parsed);
    addScore(bylines, names.bylines);
    addScore(roles, names.roles);
  }
  const used = new Set(matches.map((match) => match.parsed));
  issue.articles.forEach((article, index) => {
    if (!used.has(index)) bylines.found += article.bylines.filter(({ role }) => role !== 'editor').length;
  });
  return { bylines, roles };
}
