import type { BodyBlock } from '../../records/schema/index.ts';
import { withMarks } from './emendations.ts';
import type { BlockGroup } from './group-blocks.ts';
import { inline } from './inline.ts';
import type { ListItem, Paragraph, Properties, RootContent, TableRow } from './mdast.ts';
import type { PlacedBlock } from './placed-block.ts';
import { lineRanges, printRanges } from './source-lines.ts';

/** What each kind of block becomes; the printed mark of a list item (● 1. （一）) stays in its text. */
const nodes: Record<BodyBlock['kind'], (group: BlockGroup) => RootContent> = {
  paragraph: ([placed]) => paragraph(placed, { ...anchor(placed), ...verse(placed) }),
  crosshead: ([placed]) => ({
    type: 'heading',
    depth: 2,
    data: { hProperties: { ...anchor(placed), className: ['crosshead'] } },
    children: words(placed),
  }),
  caption: ([placed]) => paragraph(placed, { ...anchor(placed), className: ['caption'] }),
  note: ([placed]) => ({
    type: 'blockquote',
    data: { hName: 'aside', hProperties: { className: ['note'] } },
    children: [paragraph(placed, anchor(placed))],
  }),
  list: (group) => ({
    type: 'list',
    ordered: group.every(({ block }) => isNumbered(block.text)),
    spread: false,
    data: { hProperties: { className: ['marked'] } },
    children: group.map(item),
  }),
  table: (group) => ({ type: 'table', children: group.map(row) }),
};

/** The mdast node of one or more blocks. */
export function blockNode(group: BlockGroup): RootContent {
  return nodes[group[0].block.kind](group);
}

const words = ({ block, mentions, marks }: PlacedBlock, from = 0, to = block.text.length) =>
  withMarks(inline(block.text, mentions, from, to), marks, from);

function anchor({ block, id }: PlacedBlock): Properties {
  return { id, dataLines: printRanges(lineRanges(block.lines)) };
}

/** Lines of a poem stand close together, its stanzas apart. */
function verse({ block, opensStanza }: PlacedBlock): Properties {
  if (block.verse !== true) return {};
  return { className: opensStanza ? ['verse', 'stanza'] : ['verse'] };
}

function paragraph(placed: PlacedBlock, hProperties: Properties): Paragraph {
  return { type: 'paragraph', data: { hProperties }, children: words(placed) };
}

function item(placed: PlacedBlock): ListItem {
  return {
    type: 'listItem',
    spread: false,
    data: { hProperties: anchor(placed) },
    children: [{ type: 'paragraph', children: words(placed) }],
  };
}

const isNumbered = (text: string) => /^(?:[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）.．、]|[①-⑳])/.test(text);

/** Blanks or bars that keep the cells of a printed row apart. */
const cellGap = /\s*\|\s*|\t+|[ \u3000]{2,}/g;

function row(placed: PlacedBlock): TableRow {
  const { block } = placed;
  const cells: [number, number][] = [];
  let start = 0;
  for (const { 0: blank, index } of block.text.matchAll(cellGap)) {
    if (index > start) cells.push([start, index]);
    start = index + blank.length;
  }
  if (start < block.text.length) cells.push([start, block.text.length]);
  return {
    type: 'tableRow',
    data: { hProperties: anchor(placed) },
    children: cells.map(([from, to]) => ({ type: 'tableCell', children: words(placed, from, to) })),
  };
}
