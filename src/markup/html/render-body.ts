import type { Article } from '../../records/schema/index.ts';
import { bodyToMdast } from '../mdast/to-mdast.ts';
import type { ArticleView } from '../view.ts';
import { articleProcessor } from './processor.ts';

/**
 * HTML of an article's body: `<p id="b1">` for each paragraph, `<h2 class="crosshead">`, `<p class="caption">`, lists, tables and
 * `<aside class="note">`, mentions linked, each block with a reference to its source lines.
 * Throws a RangeError when mentions overlap or lie outside their block.
 */
export function renderBody(article: Article, view: ArticleView): string {
  const file = { data: { view } };
  return articleProcessor.stringify(articleProcessor.runSync(bodyToMdast(article), file), file);
}
