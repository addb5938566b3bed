import { bareColumn, isBriefsName, namesSection } from '../headlines/column-name.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
import type { ParsedArticle, Printed, SetAside } from '../tree.ts';
import type { Draft } from './draft.ts';

/** What shows that an article is a brief and stands in one column with the one above. */
const asBrief = new Set(['signed-brief', 'brief-in-column', 'marked-brief']);

/** No line stands above its text, and it goes on with the column of the article above. */
const goesOnInColumn = ({ title, column, kicker, evidence }: ParsedArticle): boolean =>
  title === undefined && column === undefined && kicker.length === 0 && evidence.some(({ rule }) => asBrief.has(rule));

/** `簡訊` `校园短波` `动态` `各里消息` on a line of its own: what only a column of several is called. */
function namesBriefs(column: Printed | undefined): boolean {
  if (column === undefined) return false;
  const name = column.text.replace(/^[【〖]|[】〗]$/g, '');
  return isBriefsName(name) || /^各.{1,3}消息$/.test(name) || /^[动動][态態]$/.test(column.text);
}

/** `【基层动态】` */
const isBoxed = opensWithOneOf('【〖');

/** Longest text of a brief. */
const longestBrief = 240;

/** One paragraph below nothing but its headline, as news of a few lines is. */
const isHeadedBrief = ({ title, kicker, subtitle, body }: ParsedArticle): boolean => {
  const [text, ...more] = body.filter(({ kind }) => kind === 'paragraph');
  const bare = title !== undefined && kicker.length === 0 && subtitle.length === 0;
  return bare && text !== undefined && more.length === 0 && text.text.length <= longestBrief;
};

/** A headed brief on the page of the one above, under no column of its own. */
const goesOnHeaded = (article: ParsedArticle, above: ParsedArticle): boolean =>
  article.column === undefined && article.page === above.page && isHeadedBrief(article);

/** Lines on which a marked heading names a section of the issue (`## 民生`). */
export const sectionLines = (drafts: readonly Draft[]): ReadonlySet<number> =>
  new Set(
    drafts.flatMap(({ head }) => head.flatMap(({ mark, under, line }) => (mark === 'section' && under ? [line] : []))),
  );

/** A headline marked in Markdown or HTML, under no section of its own. */
const goesOnInSection = ({ column, evidence }: ParsedArticle): boolean =>
  column === undefined && evidence.some(({ rule }) => rule === 'explicit-mark');

/**
 * A column of briefs is named once, above the first of them: the name belongs to none of them alone. Its line goes aside, each brief
 * tells the name. So does the line of a section with several headlines, which is of the page.
 */
export function shareColumns(
  articles: readonly ParsedArticle[],
  sections: ReadonlySet<number>,
): { articles: ParsedArticle[]; setAside: SetAside[] } {
  const setAside: SetAside[] = [];
  let name: string | undefined;
  const shared = articles.map((article, index): ParsedArticle => {
    const above = articles[index - 1];
    const goesOn = above?.title === undefined ? goesOnInColumn(article) : goesOnHeaded(article, above);
    if (name !== undefined && goesOn) return { ...article, columnAbove: name };
    name = undefined;
    const below = articles[index + 1];
    const column = article.column;
    if (!column || !below) return article;
    const untitled = !article.title && article.kicker.length === 0 && goesOnInColumn(below);
    const third = articles[index + 2];
    const several = isBoxed(column.text) && third !== undefined && goesOnHeaded(third, below);
    const headed =
      (namesBriefs(column) || (several && namesSection(bareColumn(column.text)))) &&
      isHeadedBrief(article) &&
      goesOnHeaded(below, article);
    const ofSection = sections.has(column.spans[0]?.line ?? 0) && goesOnInSection(below);
    if (!untitled && !headed && !ofSection) return article;
    const { column: _column, ...rest } = article;
    const { rule: _rule, ...printed } = column;
    setAside.push({ ...printed, page: article.page, reason: 'section-label' });
    if (ofSection) return rest;
    name = bareColumn(printed.text);
    return { ...rest, columnAbove: name };
  });
  return { articles: shared, setAside };
}
