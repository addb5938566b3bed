import type { PhrasingContent, Text } from 'mdast';

/** A person or place named in the text. */
export interface Mention {
  type: 'mention';
  kind: 'person' | 'place';
  /** Id of the person or place. */
  id: string;
  children: Text[];
}

/** The place of a correction (校勘): behind the characters that were put right. */
export interface EmendationMark {
  type: 'emendation';
  /** Its number in the list of corrections, from 1. */
  number: number;
}

declare module 'mdast' {
  interface PhrasingContentMap {
    emendation: EmendationMark;
    mention: Mention;
  }
  interface RootContentMap {
    emendation: EmendationMark;
    mention: Mention;
  }
}

export type Inline = PhrasingContent;
