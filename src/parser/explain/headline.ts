import type { ParsedArticle, ParsedIssue, Printed } from '../tree.ts';
import { headlineSentences } from './sentences/headlines.ts';
import { roleSentences } from './sentences/roles.ts';
import { sentenceOf } from './sentences/sentence.ts';
import { titleSentences } from './sentences/titles.ts';
import { points, rulesOf, sumRow } from './weighing.ts';

/** `44  kicker  It stands above the title: …` */
const lineRow = (role: string, part: Printed): string => {
  const lines = [...new Set(part.spans.map(({ line }) => line))].join('+');
  const sentence = sentenceOf({ ...roleSentences, ...headlineSentences }, part.rule ?? '');
  return `  ${lines.padEnd(6)}  ${role.padEnd(22)}${part.text}\n${''.padEnd(32)}${sentence}`;
};

/** What each line of the headline is and why; the weights of each, where several could be the title. */
export function headlineSections({ lines }: ParsedIssue, article: ParsedArticle): string[][] {
  const parts: [string, Printed][] = [
    ...(article.column ? [['column', article.column] satisfies [string, Printed]] : []),
    ...article.kicker.map((part): [string, Printed] => ['kicker', part]),
    ...(article.title ? [['title', article.title] satisfies [string, Printed]] : []),
    ...article.subtitle.map((part): [string, Printed] => ['subtitle', part]),
  ];
  if (parts.length === 0) return [['## It has no headline: its title is supplied from its first words.']];
  const weighed = (article.weighings ?? []).filter(({ question }) => question === 'title');
  const best = Math.max(...weighed.map(({ sum }) => sum));
  return [
    ['## Its headline', ...parts.map(([role, part]) => lineRow(role, part))],
    ...weighed.map((weighing) => [
      `## Is line ${weighing.line} the title? ${(lines[weighing.line - 1] ?? '').trim().slice(0, 40)}`,
      ...rulesOf(weighing, titleSentences),
      sumRow(
        weighing.sum,
        weighing.sum === best ? 'the highest sum: yes.' : `below the highest by ${points(best - weighing.sum)}: no.`,
      ),
    ]),
  ];
}
