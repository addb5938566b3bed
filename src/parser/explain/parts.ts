import { ownedParts } from '../ledger.ts';
import type { ParsedArticle, ParsedIssue, Printed } from '../tree.ts';
import { furnitureSentences } from './sentences/furniture.ts';
import { roleSentences } from './sentences/roles.ts';
import { type Sentences, sentenceOf } from './sentences/sentence.ts';

/** `running  16 parts, lines 48–58`, and why, for each rule. */
function rows(parts: readonly { rule: string; part: Printed }[], sentences: Sentences): string[] {
  const byRule = new Map<string, number[]>();
  for (const { rule, part } of parts) {
    const lines = byRule.get(rule) ?? [];
    lines.push(part.spans[0]?.line ?? 0);
    byRule.set(rule, lines);
  }
  return [...byRule].map(([rule, lines]) => {
    const shown = lines.length > 8 ? `${lines.slice(0, 7).join(', ')} … ${lines[lines.length - 1]}` : lines.join(', ');
    return `  ${''.padEnd(6)}  ${rule.padEnd(22)}${sentenceOf(sentences, rule)} Line ${shown}.`;
  });
}

/** The rules that named the parts below the headline. */
export function partSection(article: ParsedArticle): string[] {
  const headline = new Set<Printed | undefined>([
    article.column,
    article.title,
    ...article.kicker,
    ...article.subtitle,
  ]);
  const parts = ownedParts(article).filter((part) => !headline.has(part));
  if (parts.length === 0) return [];
  return [
    '## Its other parts',
    ...rows(
      parts.map((part) => ({ rule: part.rule ?? '', part })),
      roleSentences,
    ),
  ];
}

/** The furniture between two lines, and why it is no part of an article. */
export function furnitureSection({ setAside }: ParsedIssue, from: number, to: number): string[] {
  const inside = setAside.filter(({ spans: [span] }) => span && span.line >= from && span.line <= to);
  if (inside.length === 0) return [];
  return [
    '## Set aside among its lines',
    ...rows(
      inside.map((part) => ({ rule: part.reason, part })),
      furnitureSentences,
    ),
  ];
}
