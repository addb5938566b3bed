import { ownedParts } from '../ledger.ts';
import type { ParsedArticle, ParsedIssue } from '../tree.ts';
import { boundarySections } from './boundaries.ts';
import { facts } from './facts.ts';
import { headlineSections } from './headline.ts';
import { joinSection } from './joins.ts';
import { furnitureSection, partSection } from './parts.ts';
import { furnitureSentences } from './sentences/furniture.ts';
import { sentenceOf } from './sentences/sentence.ts';

/** First and last source line of an article. */
function linesOf(article: ParsedArticle): [first: number, last: number] {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const { spans } of ownedParts(article))
    for (const { line } of spans) {
      first = Math.min(first, line);
      last = Math.max(last, line);
    }
  return [first, last];
}

/** The rules that speak anywhere in an article or at the start of the next. */
function rulesThatSpoke(articles: readonly (ParsedArticle | undefined)[]): Set<string> {
  const present = articles.filter((article) => article !== undefined);
  const parts = present.flatMap(ownedParts);
  return new Set([
    ...present.flatMap(({ weighings = [] }) => weighings.flatMap(({ evidence }) => evidence.map(({ rule }) => rule))),
    ...parts.flatMap(({ rule, joins }) => [rule ?? '', ...joins.map((join) => join.rule)]),
  ]);
}

function factSection({ house, articles }: ParsedIssue, index: number): string[] {
  if (!house) return [];
  const spoke = rulesThatSpoke([articles[index], articles[index + 1]]);
  const used = facts.flatMap(({ readBy, say }) => {
    const readers = readBy.filter((rule) => spoke.has(rule));
    const sentence = readers.length > 0 ? say(house) : undefined;
    return sentence === undefined ? [] : [`  - ${sentence} (${readers.join(', ')})`];
  });
  return used.length > 0 ? ['## What the style of the whole issue had to say', ...used] : [];
}

/**
 * How one article came about, for a person who holds the paper: the rules that spoke for and against each boundary and each line of
 * its headline with their weights, the readings that lost, the pieces put together, the facts of the house style that were used.
 * `name` heads it, for example the article's id. An empty string when there is no such article.
 */
export function explainArticle(issue: ParsedIssue, index: number, name = `Article ${index + 1}`): string {
  const article = issue.articles[index];
  if (!article) return '';
  const [first, last] = linesOf(article);
  const head = [
    `# ${name}`,
    `Lines ${first}–${last}, page ${article.page}, ${article.kind}; confidence ${article.confidence.toFixed(2)}. Weights are points: + speaks for, - against.`,
    ...article.alternatives.map(({ reading, score }) => `Other reading (${score.toFixed(2)}): ${reading}`),
  ];
  const sections = [
    head,
    ...boundarySections(issue, index),
    ...headlineSections(issue, article),
    joinSection(article),
    partSection(article),
    furnitureSection(issue, first, last),
    factSection(issue, index),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

/** Index of the article that owns characters of a line; absent for blank lines and furniture. */
export function articleAt({ articles }: ParsedIssue, line: number): number | undefined {
  const index = articles.findIndex((article) =>
    ownedParts(article).some(({ spans }) => spans.some((span) => span.line === line)),
  );
  return index < 0 ? undefined : index;
}

/** Why a line that no article holds is set aside; absent when nothing is printed on it. */
export function explainFurniture({ setAside }: ParsedIssue, line: number): string | undefined {
  const part = setAside.find(({ spans }) => spans.some((span) => span.line === line));
  return part && `Line ${line} is set aside (${part.reason}): ${sentenceOf(furnitureSentences, part.reason)}\n`;
}
