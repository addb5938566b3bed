import type { House } from '../../house/survey.ts';
import type { Part } from '../../part.ts';
import type { Shared } from '../../text/same-subject.ts';
import type { Draft } from '../draft.ts';
import type { Site } from '../sites.ts';
import type { Style } from '../style.ts';

/** What is known at a site: the run, the article still open above it, and the style of the page. */
export interface BoundarySite extends Site {
  sites: readonly Site[];
  /** The parts are a story set between the halves of another article's sentence. */
  setIn: boolean;
  /** Place of this site in `sites`. */
  place: number;
  /** The article still open above. */
  article?: Draft | undefined;
  /** The parts from below the run to the next site. */
  below: readonly Part[];
  /** Pairs of characters in which many texts of the issue open; found when first asked for. */
  common: () => ReadonlySet<number>;
  /** The words that the texts above and below have in common; counted when first asked for. */
  compared: () => Shared;
  /** The part above is a signature or a dateline. */
  closed: boolean;
  /** The article above is signed. */
  signed: boolean;
  /** The article above names its writer in a lead. */
  led: boolean;
  /** One of the first two paragraphs of the article above opens with a lead. */
  opened: boolean;
  /** Nothing of the article above is printed yet but its headline and who signs it. */
  empty: boolean;
  /** The article above has a headline. */
  headed: boolean;
  /** The article above is headed as minutes (会议记录). */
  minuted: boolean;
  /** The article above names its writer between headline and text. */
  headSigned: boolean;
  /** The texts below are closed by a signature before the next run of short lines. */
  signedBelow: boolean;
  /** The part below the first text below. */
  after?: Part | undefined;
  /** Characters of the text of the article above. */
  textLength: number;
  /** One paragraph stands between the last signature, or the last short line, and the signature above. */
  alone: boolean;
  /** Short lines inside the article above, below its headline. */
  inner: number;
  /** Paragraphs of the article above. */
  paragraphs: number;
  /** The last paragraph above. */
  lastText?: Part | undefined;
  house: House;
  style: Style;
}

/** One piece of evidence for (positive) or against (negative) a new article at a site. */
export interface BoundaryRule {
  name: string;
  weigh: (site: BoundarySite) => number;
}
