import type { Root, Text } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { showProse } from './show-prose.ts';

const asWritten = new Set(['code', 'pre', 'kbd', 'samp']);

/** Writes the page in the reader's script; code stays as written. */
export const rehypeConvertScript: Plugin<[], Root> = () => (tree, file) => {
  const { view } = file.data;
  if (!view || view.script === view.from) return;
  visit(tree, (node) => {
    if (node.type === 'element' && asWritten.has(node.tagName)) return SKIP;
    if (node.type === 'element') {
      for (const name of ['title', 'alt'] as const) {
        const value = node.properties[name];
        if (typeof value === 'string') node.properties[name] = showProse(value, view);
      }
    }
    if (node.type === 'text') convertText(node, (text) => showProse(text, view));
    return undefined;
  });
};

function convertText(node: Text, show: (text: string) => string): void {
  node.value = show(node.value);
}
