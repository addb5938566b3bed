import type { Manifest } from '../manifest.ts';
import type { OutFile } from './output.ts';

/** Makes the index of words, article by article in their order. */
export interface WordIndexer {
  /** Adds an article by its normalised lines. */
  add: (lines: readonly string[]) => Promise<void>;
  /** The files of the index, which may be read once, and what the manifest says of it. */
  finish: () => Promise<{ files: Iterable<OutFile>; manifest?: Pick<Manifest, 'grams' | 'units'> }>;
  /** Gives back what was taken, after success and failure alike. */
  close: () => Promise<void>;
}
