import type { Fold } from '../../normalize.ts';
import { findRanges } from '../excerpt.ts';

/** The text of one block of a page with the text nodes it comes from. */
export interface BlockText {
  text: string;
  nodes: Array<{ node: Text; start: number }>;
}

/** Elements that begin a new line of text. */
const blockNames = new Set(
  (
    'ADDRESS ARTICLE BLOCKQUOTE BR DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI ' +
    'MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TH THEAD TR UL'
  ).split(' '),
);
/** Elements that hold no text of the article: code, forms, lists of names and links beside it. */
const silentNames = new Set('ASIDE NAV SCRIPT STYLE TEMPLATE NOSCRIPT IFRAME SELECT TEXTAREA RT RP'.split(' '));

const isSilent = (element: Element) =>
  silentNames.has(element.nodeName) || element.hasAttribute('data-no-hits') || element.hasAttribute('hidden');

/** The blocks below an element in reading order. Words that run through links and emphasis stay whole. */
export function readBlocks(root: Element): BlockText[] {
  const blocks: BlockText[] = [];
  let block: BlockText = { text: '', nodes: [] };

  function close(): void {
    if (block.nodes.length > 0) blocks.push(block);
    block = { text: '', nodes: [] };
  }
  function visit(parent: Element): void {
    for (const node of parent.childNodes) {
      if (node.nodeType === 3) {
        block.nodes.push({ node: node as Text, start: block.text.length });
        block.text += node.nodeValue ?? '';
      } else if (node.nodeType === 1 && !isSilent(node as Element)) {
        const isBlock = blockNames.has(node.nodeName);
        if (isBlock) close();
        visit(node as Element);
        if (isBlock) close();
      }
    }
  }

  visit(root);
  close();
  return blocks;
}

/** The node and the offset in it at which a stretch of the block's text starts or ends: where two nodes meet, it starts in the second. */
function locate({ nodes }: BlockText, at: number, side: 'start' | 'end'): { node: Text; offset: number } | undefined {
  const found = nodes.findLast(({ start }) => start < at || (side === 'start' && start === at));
  return found && { node: found.node, offset: at - found.start };
}

/** Where the terms stand in a block, as ranges of its document; the text is not touched. */
export function rangesIn(block: BlockText, terms: readonly string[], fold: Fold): Range[] {
  return findRanges(block.text, terms, fold).flatMap(({ start, end }) => {
    const from = locate(block, start, 'start');
    const to = locate(block, end, 'end');
    if (from === undefined || to === undefined) return [];
    const range = from.node.ownerDocument.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset);
    return [range];
  });
}
