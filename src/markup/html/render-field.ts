import type { Element, Root } from 'hast';
import type { Article } from '../../records/schema/index.ts';
import { fieldToMdast } from '../mdast/to-mdast.ts';
import type { ArticleView } from '../view.ts';
import { articleProcessor } from './processor.ts';

/**
 * Inline HTML of one line of an article's head or of a note; empty when there is no such line. Mentions are linked when `view.link` is set.
 */
export function renderField(
  article: Article,
  field: 'title' | 'kicker' | 'subtitle' | 'note',
  index: number,
  view: ArticleView,
): string {
  const { href, ...rest } = view;
  const file = { data: { view: view.link ? view : rest } };
  const tree = articleProcessor.runSync(fieldToMdast(article, field, index), file);
  return articleProcessor.stringify(unwrap(tree), file);
}

/** The content of the one paragraph. */
function unwrap(tree: Root): Root {
  const paragraph = tree.children.find((node): node is Element => node.type === 'element');
  return { type: 'root', children: paragraph?.children ?? [] };
}
