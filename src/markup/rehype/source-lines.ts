import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { words } from '../../translations/index.ts';
import { readRanges } from '../mdast/source-lines.ts';
import type { ArticleView } from '../view.ts';

/**
 * Ends each block with a quiet reference to its lines in the bulletin file, a link to the block itself:
 * `<a class="line" href="#b3" aria-label="第 19–21 行" data-lines="19–21"></a>`. The figures stand in an attribute (shown by
 * `a.line::after { content: attr(data-lines) }`), so that the text of the page is the text of the article: copied, searched and quoted
 * clean.
 */
export const rehypeSourceLines: Plugin<[], Root> = () => (tree, file) => {
  const { view } = file.data;
  if (!view) return;
  const label = view.lineLabel ?? words(view.script).article.sourceLines;
  visit(tree, 'element', (element) => {
    const { id, dataLines } = element.properties;
    if (typeof id !== 'string' || typeof dataLines !== 'string' || element.tagName === 'a') return;
    delete element.properties['dataLines'];
    holder(element).children.push(lineLink(id, dataLines, label));
  });
};

/** A row keeps its reference in its last cell. */
function holder(element: Element): Element {
  const cell = element.children.at(-1);
  return element.tagName === 'tr' && cell?.type === 'element' ? cell : element;
}

function lineLink(id: string, lines: string, label: NonNullable<ArticleView['lineLabel']>): Element {
  const ariaLabel = readRanges(lines)
    .map(([first, last]) => label(first, last))
    .join('、');
  const properties = { className: ['line'], href: `#${id}`, ariaLabel, dataLines: lines.replaceAll(' ', ', ') };
  return { type: 'element', tagName: 'a', properties, children: [] };
}
