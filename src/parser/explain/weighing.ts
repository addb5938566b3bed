import type { Measure, Weighing } from '../tree.ts';
import { type Sentences, sentenceOf } from './sentences/sentence.ts';

/** `+5.5`, `-2`: a weight in points, with its sign, at most two decimals. */
export function points(weight: number): string {
  const rounded = Math.round(weight * 100) / 100;
  return `${rounded < 0 ? '-' : '+'}${Math.abs(rounded)}`;
}

/** The rules that spoke, heaviest first, one a row: points, name, sentence. */
export function rulesOf({ evidence }: Weighing, sentences: Sentences): string[] {
  return [...evidence]
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(
      ({ rule, weight, measures }) =>
        `  ${points(weight).padStart(6)}  ${rule.padEnd(22)}${sentenceOf(sentences, rule, weight)}${told(measures)}`,
    );
}

/** ` Most of it: length 12, texts-below 1.` */
const told = (measures: readonly Measure[] = []) =>
  measures.length === 0 ? '' : ` Most of it: ${measures.map(({ name, value }) => `${name} ${value}`).join(', ')}.`;

/** The sum below its rules, and how it stands to what decides. */
export const sumRow = (sum: number, verdict: string) => `  ${points(sum).padStart(6)}  ${'= sum'.padEnd(22)}${verdict}`;
