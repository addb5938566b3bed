import { type Part, partOf } from '../part.ts';
import { readField } from '../rows/records/read-field.ts';
import { moveSignature } from '../signatures/moved.ts';
import { isNobody } from '../signatures/nobody.ts';
import { parseMeta } from '../signatures/parse-meta.ts';
import { parseSignature, type Signature } from '../signatures/parse-signature.ts';
import type { Unit } from '../unit.ts';

const label = '作者：';

/** The writer whom a field names; its label, known or told by the values of the other records, is read as `作者`. */
function readWriter(text: string): Signature | undefined {
  const at = readField(text)?.at ?? 0;
  const value = text.slice(at);
  if (value === '' || isNobody(value)) return undefined;
  const signature = parseSignature(`${label}${value}`);
  return signature && moveSignature(signature, at - label.length);
}

/** The day of an item, which may name who wrote the item: above it, the first line of its headline, or below it. */
function readDay(unit: Unit): Part {
  if (unit.opensPage) return partOf(unit, 'meta', 'item-day');
  const { signature } = parseMeta(unit.text);
  return partOf(unit, signature ? 'signature' : 'dateline', 'item-day', { signature });
}

/** A field of a record (`责任者：沈一舟`, `【版次】第2版`), found as such among its rows: a line of data, without its mark. */
export function readRecordField(unit: Unit): Part {
  if (unit.mark === 'day') return { ...readDay(unit), mark: undefined };
  const signature = unit.mark === 'writer' ? readWriter(unit.text) : undefined;
  return { ...partOf(unit, 'meta', 'record-field', { signature }), mark: undefined };
}
