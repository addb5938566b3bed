import { boundaryThreshold } from '../articles/weigh-site.ts';
import type { ParsedArticle, ParsedIssue, Weighing } from '../tree.ts';
import { boundarySentences } from './sentences/boundaries.ts';
import { points, rulesOf, sumRow } from './weighing.ts';

const verdict = (sum: number) => {
  const margin = sum - boundaryThreshold;
  const threshold = `an article begins from ${points(boundaryThreshold)} on`;
  return margin >= 0 ? `${threshold}: reached by ${points(margin)}.` : `${threshold}: missed by ${points(-margin)}.`;
};

const rows = (weighing: Weighing) => [
  ...rulesOf(weighing, boundarySentences),
  sumRow(weighing.sum, verdict(weighing.sum)),
];

/** Why an article begins where it begins. */
function startRows({ weighings, evidence }: ParsedArticle): string[] {
  const start = weighings?.find(({ question }) => question === 'start');
  if (start) return rows(start);
  const line = evidence[0]?.line ?? 0;
  const sum = evidence.reduce((total, { weight }) => total + weight, 0);
  return rulesOf({ question: 'start', line, evidence, sum }, boundarySentences);
}

const shown = (issue: ParsedIssue, line: number) =>
  `line ${line}: ${(issue.lines[line - 1] ?? '').trim().slice(0, 40)}`;

/** The line at which an article begins: the first that was weighed for it, and where an editor spoke, wherever he did, its first. */
function startLine({ weighings, evidence, column, kicker, title, body }: ParsedArticle): number {
  const spoken = evidence[0]?.rule === 'correction';
  const printed = (column ?? kicker[0] ?? title ?? body[0])?.spans[0]?.line;
  return (spoken ? printed : undefined) ?? weighings?.[0]?.line ?? evidence[0]?.line ?? printed ?? 0;
}

/** Why an article begins and ends where it does, and the places inside it where another might begin. */
export function boundarySections(issue: ParsedIssue, index: number): string[][] {
  const article = issue.articles[index];
  if (!article) return [];
  const next = issue.articles[index + 1];
  const inside = (article.weighings ?? []).filter(({ question }, place) => question === 'start' && place > 0);
  return [
    [`## It begins at ${shown(issue, startLine(article))}`, ...startRows(article)],
    next
      ? [`## It ends above ${shown(issue, startLine(next))}`, ...startRows(next)]
      : ['## It ends with the issue: no article begins after it.'],
    ...inside.map((weighing) => [`## No article begins at ${shown(issue, weighing.line)}`, ...rows(weighing)]),
  ];
}
