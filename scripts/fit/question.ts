import type { Tree } from '../../src/parser/trees/tree.ts';
import type { ForestOptions, Seen } from './grow-forest.ts';
import type { KnownDocument } from './read-documents.ts';

/** What trees are fitted to answer. */
export interface Question<Case> {
  /** Name of the things that are counted. */
  cases: string;
  /** Names of the values that trees ask for. */
  names: readonly string[];
  /** File of the parser that holds the trees. */
  target: string;
  options: ForestOptions;
  /** The cases of some documents, as the parser comes by them. */
  see: (documents: readonly KnownDocument[]) => Case[];
  /** What trees are fitted to. */
  seenOf: (cases: readonly Case[]) => Seen;
  /** Whether a case comes out right with some trees; with none, by the rules. */
  isRight: (one: Case, trees: readonly Tree[]) => boolean;
}
