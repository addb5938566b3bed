import type { Observer } from '../../src/parser/index.ts';
import type { Tree } from '../../src/parser/trees/tree.ts';
import type { MarkedDocument } from '../lib/marked-documents.ts';
import type { ForestOptions, Seen } from './grow-forest.ts';

/** What trees are fitted to answer. */
export interface Question<Case> {
  /** Name of the things that are counted. */
  cases: string;
  /** Names of the values that trees ask for. */
  names: readonly string[];
  /** The command that fits the trees, and the file of the parser that holds them. */
  command: string;
  target: string;
  options: ForestOptions;
  /** Adds the cases of a document as the parser comes by them. */
  observe: (document: MarkedDocument, add: (one: Case) => void) => Observer;
  /** What trees are fitted to. */
  seenOf: (cases: readonly Case[]) => Seen;
  /** Whether a case comes out right with some trees; with none, by the rules. */
  isRight: (one: Case, trees: readonly Tree[]) => boolean;
}
