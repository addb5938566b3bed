import type { PhrasingContent, Text } from 'mdast';

/** A person or place named in the text. */
export interface Mention {
  type: 'mention';
  kind: 'person' | 'place';
  /** Id of the person or place. */
  id: string;
  children: Text[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    mention: Mention;
  }
  interface RootContentMap {
    mention: Mention;
  }
}

export type Inline = PhrasingContent;
