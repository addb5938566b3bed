import { anchorIn } from '../../records/corrections/line-anchor.ts';
import type { Article, Issue } from '../../records/schema/index.ts';
import type { Archive } from '../types.ts';
import { type ReviewItem, reviewItem } from './item.ts';

const need = 0.1;
const ifNoName = 'What is no name goes under `drop:` in `people.yaml`.';

/**
 * The names of an issue that stand once in the whole archive, without an office and without a signature: one item an issue. Nearly all of
 * them are names, so that they are read over together; one by one they would bury what is in doubt.
 */
export function loneNames(archive: Archive, issue: Issue, lines: readonly string[]): ReviewItem[] {
  const names = archive.articlesOf(issue.id).flatMap((article) => loneIn(archive, article));
  const [first] = names;
  if (first === undefined) return [];
  const list = names.map(({ printed, line }) => `${printed} (${anchorIn(lines, line)})`).join(', ');
  const text = `Named once, without an office: ${list}. ${ifNoName}`;
  return [reviewItem(issue, first.line, { kind: 'name', need, text })];
}

function loneIn(archive: Archive, article: Article): Array<{ printed: string; line: number }> {
  return article.people.flatMap(({ id, printed, role, field, block }) => {
    const { articles, signed } = archive.person(id);
    const mentions = article.people.filter((mention) => mention.id === id).length;
    if (role !== undefined || articles.length > 1 || mentions > 1 || signed.length > 0) return [];
    const line = (field === 'body' ? article.body[block]?.lines[0]?.line : undefined) ?? article.lines[0];
    return [{ printed, line }];
  });
}
