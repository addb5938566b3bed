import type { Element, Root, Text } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { showText, type TextView } from '../plain-text.ts';

const textElements = new Set(['p', 'h2', 'li', 'td']);

/**
 * Shows the printed text: full-width marks, the reader's script. Each block is converted in one piece, because a phrase may run across the
 * edge of a link, and then cut where the printed text was cut; conversion keeps the length.
 */
export const rehypeDisplayText: Plugin<[], Root> = () => (tree, file) => {
  const { view } = file.data;
  if (!view) return;
  visit(tree, 'element', (element) => {
    if (textElements.has(element.tagName)) showElement(element, view);
  });
};

function showElement(element: Element, view: TextView): void {
  const pieces = textPieces(element);
  const printed = pieces.map(({ node }) => node.value).join('');
  const shown = showText(printed, view, nameSpans(pieces));
  if (shown.length !== printed.length) {
    throw new RangeError(`Unexpected ${shown.length} characters after display conversion, expected ${printed.length}`, {
      cause: printed,
    });
  }
  let start = 0;
  for (const { node } of pieces) {
    const end = start + node.value.length;
    node.value = shown.slice(start, end);
    start = end;
  }
}

interface Piece {
  node: Text;
  isName: boolean;
}

/** The text nodes directly in an element and in its mentions, in order. */
function textPieces(element: Element): Piece[] {
  return element.children.flatMap((child): Piece[] => {
    if (child.type === 'text') return [{ node: child, isName: false }];
    if (child.type !== 'element' || child.tagName !== 'a') return [];
    const isName = hasClass(child, 'person');
    return child.children.flatMap((node) => (node.type === 'text' ? [{ node, isName }] : []));
  });
}

function nameSpans(pieces: readonly Piece[]): { start: number; end: number }[] {
  let end = 0;
  return pieces.flatMap(({ node, isName }) => {
    const start = end;
    end += node.value.length;
    return isName ? [{ start, end }] : [];
  });
}

const hasClass = ({ properties }: Element, name: string) =>
  Array.isArray(properties.className) && properties.className.includes(name);
