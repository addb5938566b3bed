import type { Part } from '../part.ts';
import type { Alternative, Weighing } from '../tree.ts';

/** The parts of one article, before its headline is arranged. */
export interface Draft {
  head: Part[];
  body: Part[];
  /** What speaks for the boundary above it. */
  start: Weighing;
  /** The places inside it where another article might begin. */
  inside: Weighing[];
  alternatives: Alternative[];
}

const contents = new Set(['text', 'list', 'table', 'caption', 'short']);

/** What the body of an article consists of, signatures and data aside. */
export const isContent = ({ kind }: Part): boolean => contents.has(kind);
