import { ownedParts } from '../../src/parser/ledger.ts';
import type { ParsedIssue } from '../../src/parser/tree.ts';

/** The families of rules that leave a trace in the tree. */
export type Family = 'boundary' | 'title' | 'part' | 'join' | 'furniture';

/** Every rule that spoke while an issue was read, as `family name`. */
export function rulesHeard(issue: ParsedIssue): Set<string> {
  const heard = new Set<string>();
  const hear = (family: Family, rule: string) => heard.add(`${family} ${rule}`);
  for (const article of issue.articles) {
    for (const { question, evidence } of article.weighings ?? [])
      for (const { rule } of evidence) hear(question === 'start' ? 'boundary' : 'title', rule);
    for (const { rule, joins } of ownedParts(article)) {
      if (rule !== undefined) hear('part', rule);
      for (const join of joins) hear('join', join.rule);
    }
  }
  for (const { reason } of issue.setAside) hear('furniture', reason);
  return heard;
}
