import type { PlacedBlock } from './placed-block.ts';

/** Blocks that make one node: alone, or the items of a list, or the rows of a table. Never empty. */
export type BlockGroup = readonly [PlacedBlock, ...PlacedBlock[]];

/** Puts list items and table rows that follow one another together. */
export function groupBlocks(blocks: readonly PlacedBlock[]): BlockGroup[] {
  const groups: [PlacedBlock, ...PlacedBlock[]][] = [];
  for (const placed of blocks) {
    const open = groups.at(-1);
    const { kind } = placed.block;
    if (open && (kind === 'list' || kind === 'table') && open[0].block.kind === kind) open.push(placed);
    else groups.push([placed]);
  }
  return groups;
}
