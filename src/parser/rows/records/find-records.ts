import { tally } from '../../lists.ts';
import type { Row } from '../row.ts';
import { type Block, type Entry, readBlock } from './read-block.ts';
import { readField } from './read-field.ts';
import { fewestUnknown, tellKinds, valueIn } from './tell-kinds.ts';

/** Fewest fields of a record that names its title; of one by itself in its file. */
const fewest = 2;
const fewestAlone = 3;

const isTitled = ({ entries }: Block): boolean => entries.some(({ field }) => field.kind === 'title');
const formOf = ({ entries }: Block): string => entries.map(({ field }) => field.label).join('\n');

/** The blocks without the fields at their ends whose labels no other record has: a text may open with lines like fields, too. */
function withoutStrangers(blocks: readonly Block[]): Block[] {
  if (blocks.length < fewest) return [...blocks];
  const counts = tally(blocks.flatMap(({ entries }) => entries.map(({ field }) => field.label)));
  return blocks.map(({ entries, end }) => {
    const isOwn = ({ field: { label, kind } }: Entry) =>
      (counts.get(label) ?? 0) > 1 || kind === 'title' || kind === 'text';
    const last = entries.findLastIndex(isOwn);
    return { entries: entries.slice(entries.findIndex(isOwn), last + 1), end: entries[last + 1]?.row ?? end };
  });
}

/**
 * The records of a file: fields one below the other that name the title of a text; or three and more blocks of one form, the same
 * labels in the same order, whatever they are called, that end with the label of the text.
 */
export function findRecords(rows: readonly Row[]): Block[] {
  const fields = rows.map(({ text, mark }) => (mark === undefined ? readField(text) : undefined));
  const blocks: Block[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    if (!fields[index]) continue;
    const block = readBlock(rows, fields, index);
    if (block.entries.length >= fewest) blocks.push(block);
    index = Math.max(index, block.end - 1);
  }
  if (blocks.length === 0) return [];
  const titled = blocks.filter(isTitled);
  const least = titled.length > 1 ? fewest : fewestAlone;
  const records = withoutStrangers(titled).filter(({ entries }) => entries.length >= least);
  if (records.length > 0) return tellKinds(rows, records);
  const byForm = new Map<string, Block[]>();
  for (const block of blocks) {
    const last = block.entries[block.entries.length - 1];
    const open = last !== undefined && last.value === undefined && valueIn(rows, last) === '';
    if (block.entries.length < fewestAlone || !open) continue;
    const form = formOf(block);
    const alike = byForm.get(form);
    if (alike) alike.push(block);
    else byForm.set(form, [block]);
  }
  return [...byForm.values()].flatMap((alike) => {
    if (alike.length < fewestUnknown) return [];
    const told = tellKinds(rows, alike);
    return told.every(isTitled) ? told : [];
  });
}
