import type { Article, Issue } from '../../records/schema/index.ts';
import type { Archive } from '../types.ts';
import { type ReviewItem, reviewItem } from './item.ts';

const need = 0.1;
const ifNoName = 'If it is no name, put it under `drop:` in `people.yaml`.';

/** A name that stands once in the whole archive, without an office and without a signature. */
export function loneNames(archive: Archive, issue: Issue, article: Article, lines: readonly string[]): ReviewItem[] {
  return article.people.flatMap(({ id, printed, role, field, block }) => {
    const { articles, signed } = archive.person(id);
    const mentions = article.people.filter((mention) => mention.id === id).length;
    if (role !== undefined || articles.length > 1 || mentions > 1 || signed.length > 0) return [];
    const line = (field === 'body' ? article.body[block]?.lines[0]?.line : undefined) ?? article.lines[0];
    const text = `${printed} is named once, without an office. ${ifNoName}`;
    return [reviewItem(issue, line, { kind: 'name', need, text, article: article.id }, lines)];
  });
}
