import type { Part } from '../part.ts';
import type { Alternative, Evidence } from '../tree.ts';

/** The parts of one article, before its headline is arranged. */
export interface Draft {
  head: Part[];
  body: Part[];
  /** Sum of the evidence for the boundary above it. */
  score: number;
  evidence: Evidence[];
  alternatives: Alternative[];
}
