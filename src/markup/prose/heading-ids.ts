import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { textOf } from './text-of.ts';

/**
 * Gives each heading an id made of its words, so that it can be linked. Runs before the script is converted: a heading has the same id in
 * both trees.
 */
export const rehypeHeadingIds: Plugin<[], Root> = () => (tree) => {
  const used = new Map<string, number>();
  visit(tree, 'element', (element) => {
    if (!/^h[1-6]$/.test(element.tagName)) return;
    const id =
      textOf(element)
        .trim()
        .toLowerCase()
        .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
        .replace(/^-|-$/g, '') || 'section';
    const count = used.get(id) ?? 0;
    used.set(id, count + 1);
    element.properties['id'] = count === 0 ? id : `${id}-${count}`;
  });
};
