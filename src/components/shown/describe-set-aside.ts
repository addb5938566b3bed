import type { Words } from '../../translations/index.ts';

/** The reason for which a line was set aside, in the reader's words; rules without a sentence of their own share one. */
export function describeSetAside(reason: string, { issue }: Words): string {
  return issue.setAsideReason[reason] ?? issue.setAsideOther;
}
