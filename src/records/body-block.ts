import type { Printed } from '../parser/tree.ts';
import type { BodyBlock } from './schema/index.ts';

/** A text of an article as a block of its record; a poem keeps its lines. */
export function toBlock({ text, spans, joins, rule, emended = [] }: Printed, kind: BodyBlock['kind']): BodyBlock {
  const misprints = emended.map(({ start, end, original }) => ({ start, end, original }));
  const verse = kind === 'paragraph' && rule === 'verse';
  return {
    kind,
    ...(verse && { verse }),
    text,
    lines: spans,
    joins,
    ...(misprints.length > 0 && { emended: misprints }),
  };
}
