import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** Links each mention to the page of its person or place; without addresses in the view the names stand as plain text. */
export const rehypeMentions: Plugin<[], Root> = () => (tree, file) => {
  const href = file.data.view?.href;
  visit(tree, 'element', (element, index, parent) => {
    const { dataId: id, className } = element.properties;
    if (typeof id !== 'string' || !Array.isArray(className) || index === undefined || !parent) return undefined;
    if (!href) {
      parent.children.splice(index, 1, ...element.children);
      return [SKIP, index + element.children.length];
    }
    const kind = className.includes('person') ? 'person' : 'place';
    element.properties = { className: [kind], href: href(kind, id) };
    return SKIP;
  });
};
