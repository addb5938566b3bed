import type { ArticleKind } from '../../../src/parser/tree.ts';
import type { Script } from '../types.ts';

/** A kind of story: what its headlines, openings and sentences look like. All strings are templates, see `fill`. */
export interface Topic {
  name: string;
  kind: ArticleKind;
  /** The script that the templates are written in. */
  script: Script;
  titles: readonly string[];
  /** Headlines of two printed lines, as dailies stack them. */
  kickers?: readonly string[];
  subtitles?: readonly string[];
  columns?: readonly string[];
  /** Sentences that open the article. */
  leads: readonly string[];
  /** Sentences that open a later paragraph. */
  openers: readonly string[];
  /** Sentences that go on in a paragraph. */
  sentences: readonly string[];
  closings?: readonly string[];
  crossheads?: readonly string[];
  paragraphs: readonly [min: number, max: number];
  sentencesEach: readonly [min: number, max: number];
}
