import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { words } from '../../translations/index.ts';

/**
 * Leads from a corrected place to what is said of it below the article: `<a class="emended" id="k1" href="#c1" aria-label="校勘记 1"></a>`.
 * The number stands in an attribute, so that the text of the page stays clean. Without `view.marks` the places are not marked.
 */
export const rehypeEmendations: Plugin<[], Root> = () => (tree, file) => {
  const { view } = file.data;
  visit(tree, 'element', (element, index, parent) => {
    const { dataNote: number } = element.properties;
    if (typeof number !== 'number' || index === undefined || !parent) return undefined;
    if (!view?.marks) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    const ariaLabel = words(view.script).apparatus.mark(number);
    element.properties = { ...element.properties, id: `k${number}`, href: `#c${number}`, ariaLabel };
    return SKIP;
  });
};
