import { type Part, partOf } from '../part.ts';
import { isField } from '../rows/records/is-field.ts';
import type { Unit } from '../unit.ts';
import { readListedWriter } from './listed-writer.ts';
import { readRecordField } from './record-field.ts';

/** Reads a unit whose mark alone says what it is. */
export function readMarked(unit: Unit): Part | undefined {
  if (unit.mark === 'caption') return partOf(unit, 'caption', 'picture-text');
  // a marked headline of several is one, whatever it says
  if (unit.under && unit.mark === 'heading') return partOf({ ...unit, running: false }, 'short', 'short-line');
  return isField(unit) ? readRecordField(unit) : undefined;
}

/** What is neither signature nor data is a line of the list or the table in which it stands. */
export function keepListed(part: Part, { mark }: Unit): Part {
  if ((mark !== 'list' && mark !== 'table') || (part.kind !== 'text' && part.kind !== 'short')) return part;
  return { ...part, kind: mark, rule: `${mark}-mark` };
}

/** Reads a line of a list or a table; a list may tell who wrote. */
export function readListed(unit: Unit): Part | undefined {
  if (unit.mark !== 'list' && unit.mark !== 'table') return undefined;
  const writer = unit.mark === 'list' ? readListedWriter(unit.text) : undefined;
  if (writer) return partOf(unit, 'signature', 'listed-writer', { signature: writer });
  return partOf(unit, unit.mark, `${unit.mark}-mark`);
}
