export { type Applied, type CorrectedIssue, correctIssue, type Unparsed } from './correct-issue.ts';
export { lineAnchor } from './line-anchor.ts';
export type { CorrectionFault } from './messages.ts';
