import type { Heading, Paragraph, Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { showText } from '../plain-text.ts';

/**
 * Makes each block one piece of shown text: mentions are not linked in a file that leaves the site, full-width marks and the reader's
 * script as on the page.
 */
export const remarkPlainBlocks: Plugin<[], Root> = () => (tree, file) => {
  const { view } = file.data;
  visit(tree, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading') return;
    const { text, names } = printedText(node);
    node.children = [{ type: 'text', value: view ? showText(text, view, names) : text }];
  });
};

function printedText(block: Paragraph | Heading): { text: string; names: { start: number; end: number }[] } {
  let text = '';
  const names: { start: number; end: number }[] = [];
  for (const child of block.children) {
    const start = text.length;
    if (child.type === 'text') text += child.value;
    if (child.type !== 'mention') continue;
    text += child.children.map(({ value }) => value).join('');
    if (child.kind === 'person') names.push({ start, end: text.length });
  }
  return { text, names };
}
