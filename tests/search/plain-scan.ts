import { foldTable } from '../../src/chinese/index.ts';
import type { Article } from '../../src/records/schema/index.ts';

/**
 * The plain meaning of "stands in the text", written apart from src/search on purpose: the fields of an article as lines, normalised as a
 * whole, and `includes`.
 */

const fold = foldTable();
const quoteMarks: Record<string, string> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

export function plainNormalize(text: string): string {
  const folded = [
    ...text
      .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFKC'),
  ]
    .map((character) => fold.get(character) ?? quoteMarks[character] ?? character)
    .join('');
  return folded
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/(?<=[\p{Script=Han}\u3000-\u303f]) | (?=[\p{Script=Han}\u3000-\u303f])/gu, '');
}

export function plainText(article: Article): string {
  const fields = [
    [article.title],
    [article.column ?? ''],
    article.kicker,
    article.subtitle,
    article.bylines.map(({ printed }) => printed),
    [article.dateline ?? ''],
    article.body.map(({ text }) => text),
    article.notes.map(({ text }) => text),
  ];
  return fields.flat().map(plainNormalize).join('\n');
}

/** Ids of the articles in which every one of the blank-separated words stands, sorted. */
export function plainScan(texts: ReadonlyMap<string, string>, query: string): string[] {
  const words = query
    .split(/\s+/u)
    .map(plainNormalize)
    .filter((word) => word !== '');
  if (words.length === 0) return [];
  return [...texts]
    .filter(([, text]) => words.every((word) => text.includes(word)))
    .map(([id]) => id)
    .sort();
}
