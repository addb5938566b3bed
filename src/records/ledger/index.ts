import { placeMessage } from '../place-message.ts';
import type { Article, Issue, MessageRecord } from '../schema/index.ts';
import { checkMentions } from './check-mentions.ts';
import { checkSource } from './check-source.ts';
import { checkTexts } from './check-texts.ts';

/**
 * Proves the records of an issue against its source lines: nothing lost, nothing twice, every text and every mention where it says.
 * Returns the faults with file and line; empty when the ledger balances.
 */
export function checkLedger(issue: Issue, articles: readonly Article[], lines: readonly string[]): MessageRecord[] {
  return [
    ...checkSource(issue, articles, lines),
    ...articles.flatMap((article) => [...checkTexts(article, lines), ...checkMentions(article)]),
  ].map((message) => placeMessage(message, issue.source));
}
