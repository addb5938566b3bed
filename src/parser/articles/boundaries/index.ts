import { headlineFormRules } from './headline-form.ts';
import { layoutRules } from './layout.ts';
import { markRules } from './marks.ts';
import type { BoundaryRule } from './rule.ts';
import { signedRules } from './signed.ts';
import { subjectRules } from './subject.ts';
import { textBelowRules } from './text-below.ts';

/**
 * All evidence for (positive) and against (negative) a new article at a site. The weights are summed; none decides alone, and
 * each that speaks is kept in the article's `evidence`.
 */
export const boundaryRules: readonly BoundaryRule[] = [
  ...markRules,
  ...layoutRules,
  ...signedRules,
  ...textBelowRules,
  ...headlineFormRules,
];

/** The rules that are asked where the sum of all others leaves it open whether an article begins: they read the texts themselves. */
export const openBoundaryRules: readonly BoundaryRule[] = subjectRules;
