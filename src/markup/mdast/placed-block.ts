import type { BodyBlock } from '../../records/schema/index.ts';
import type { MarkPlace } from './emendations.ts';
import type { mentionsIn } from './mention-spans.ts';

/** One body block with what its node needs. */
export interface PlacedBlock {
  block: BodyBlock;
  /** `b1`, `b2` …: the block's id on the page. */
  id: string;
  mentions: ReturnType<typeof mentionsIn>;
  marks: readonly MarkPlace[];
}
