import type { MentionSpan } from './mention-spans.ts';
import type { Inline } from './nodes.ts';

/**
 * A stretch of a printed text as mdast: text and mentions. `from` and `to` are UTF-16 offsets into the text; mentions that end outside
 * them are cut. Throws when two mentions overlap or one lies outside the text: links cannot be nested.
 */
export function inline(text: string, mentions: readonly MentionSpan[], from = 0, to = text.length): Inline[] {
  const nodes: Inline[] = [];
  let done = from;
  for (const { kind, id, start, end } of mentions) {
    if (end <= from || start >= to) {
      if (end > text.length) throw outside(text, id, start, end);
      continue;
    }
    if (start < done && start >= from) throw overlap(text, id, start, end, done);
    if (end > text.length || end <= start) throw outside(text, id, start, end);
    const first = Math.max(start, from);
    const last = Math.min(end, to);
    if (first > done) nodes.push({ type: 'text', value: text.slice(done, first) });
    nodes.push({ type: 'mention', kind, id, children: [{ type: 'text', value: text.slice(first, last) }] });
    done = last;
  }
  if (done < to) nodes.push({ type: 'text', value: text.slice(done, to) });
  return nodes;
}

const overlap = (text: string, id: string, start: number, end: number, done: number) =>
  new RangeError(
    `Unexpected mention \`${id}\` at ${start}–${end} inside another one, expected it to start at ${done} or later`,
    {
      cause: { text, id, start, end },
    },
  );

const outside = (text: string, id: string, start: number, end: number) =>
  new RangeError(`Unexpected mention \`${id}\` at ${start}–${end}, expected offsets within 0–${text.length}`, {
    cause: { text, id, start, end },
  });
