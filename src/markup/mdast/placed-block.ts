import type { BodyBlock } from '../../records/schema/index.ts';
import type { MarkPlace } from './emendations.ts';
import type { mentionsIn } from './mention-spans.ts';

/** One body block with what its node needs. */
export interface PlacedBlock {
  block: BodyBlock;
  /** `b1`, `b2` …: the block's id on the page. */
  id: string;
  /** A line of a poem that opens a stanza: the first, and each that does not stand on the line below the one before. */
  opensStanza: boolean;
  mentions: ReturnType<typeof mentionsIn>;
  marks: readonly MarkPlace[];
}
