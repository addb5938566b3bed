import type { House } from '../../house/survey.ts';
import type { Part } from '../../part.ts';
import type { Shared } from '../../text/same-subject.ts';
import type { Draft } from '../draft.ts';
import type { SoFar } from '../open-article.ts';
import type { Site } from '../sites.ts';
import type { Style } from '../style.ts';

/** What is known at a site: the run, the article still open above it, and the style of the page. */
export interface BoundarySite extends Site, SoFar {
  sites: readonly Site[];
  /** Place of this site in `sites`. */
  place: number;
  /** The parts are a story set between the halves of another article's sentence. */
  setIn: boolean;
  /** The article still open above. */
  article?: Draft | undefined;
  /** The part above is a signature or a dateline. */
  closed: boolean;
  /** The parts from below the run to the next site. */
  below: readonly Part[];
  /** The part below the first text below. */
  after?: Part | undefined;
  /** The texts below are closed by a signature before the next run of short lines. */
  signedBelow: boolean;
  /** Pairs of characters in which many texts of the issue open; found when first asked for. */
  common: () => ReadonlySet<number>;
  /** The words that the texts above and below have in common; counted when first asked for. */
  compared: () => Shared;
  house: House;
  style: Style;
}

/** One piece of evidence for (positive) or against (negative) a new article at a site. */
export interface BoundaryRule {
  name: string;
  weigh: (site: BoundarySite) => number;
}
