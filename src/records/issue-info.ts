import type { CorrectedIssue } from './corrections/index.ts';
import type { Sidecar, SourceFile } from './schema/index.ts';

/** What is known of an issue beside its tree. */
export interface IssueInfo {
  id: string;
  publication: { id: string; name: string; place?: string | undefined };
  /** The files it was read from, in order. */
  files: readonly SourceFile[];
  script: 'Hans' | 'Hant';
  sidecar?: Sidecar;
  /** What an editor put right in it. */
  corrections?: Pick<CorrectedIssue, 'applied' | 'declared'>;
}

/** Where an editor put nothing right. */
export const noneApplied: CorrectedIssue['applied'] = new Map();
