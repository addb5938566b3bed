import type { Article } from '../../records/schema/index.ts';
import type { EmendationMark, Inline } from './nodes.ts';

/** Where a correction ends in a text; `at` is a UTF-16 offset. */
export interface MarkPlace {
  number: number;
  at: number;
}

/** The corrections of one text of an article, in order; `number` counts all corrections of the article from 1. */
export function marksIn({ corrections = [] }: Pick<Article, 'corrections'>, field: string, block: number): MarkPlace[] {
  return corrections
    .flatMap((correction, index) =>
      correction.field === field && correction.block === block && correction.end !== undefined
        ? [{ number: index + 1, at: correction.end }]
        : [],
    )
    .toSorted((a, b) => a.at - b.at);
}

/** Puts marks into a stretch of text that starts at `from`; one that falls into a mention stands behind it. */
export function withMarks(nodes: readonly Inline[], marks: readonly MarkPlace[], from: number): Inline[] {
  let start = from;
  return nodes.flatMap((node) => {
    const text = node.type === 'text' ? node.value : node.type === 'mention' ? node.children.map(textOf).join('') : '';
    const [first, end] = [start, start + text.length];
    start = end;
    const inside = marks.filter(({ at }) => first < at && at <= end);
    return node.type === 'text' ? cutText(text, inside, first) : [node, ...inside.map(toMark)];
  });
}

const textOf = ({ value }: { value: string }) => value;

const toMark = ({ number }: MarkPlace): EmendationMark => ({ type: 'emendation', number });

function cutText(text: string, marks: readonly MarkPlace[], first: number): Inline[] {
  let done = 0;
  const pieces = marks.flatMap((mark): Inline[] => {
    const value = text.slice(done, mark.at - first);
    done = mark.at - first;
    return value === '' ? [toMark(mark)] : [{ type: 'text', value }, toMark(mark)];
  });
  return done < text.length ? [...pieces, { type: 'text', value: text.slice(done) }] : pieces;
}
