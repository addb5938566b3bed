import { gb2312Characters } from '../gb2312.ts';
import type { Fold } from '../normalize.ts';

/** Above this many pairs the printed texts need the whole table. */
const fewPairs = 300;

/** The table as one string, pairs one after the other. */
export function joinPairs(fold: Fold): string {
  return [...fold].map(([from, to]) => from + to).join('');
}

/** Collects the pairs that texts need. */
export interface TextFold {
  add: (text: string) => void;
  /** The pairs, joined; undefined when they are so many that the whole table is loaded. */
  finish: () => string | undefined;
}

export function createTextFold(fold: Fold): TextFold {
  const found = new Set<string>();
  return {
    add(text) {
      if (found.size > fewPairs) return;
      for (const character of text.normalize('NFKC')) if (fold.has(character)) found.add(character);
    },
    finish: () =>
      found.size > fewPairs ? undefined : joinPairs(new Map([...fold].filter(([from]) => found.has(from)))),
  };
}

/** Characters of GB 2312, the simplified standard, that the table changes: 著, 乾 and the like. */
export function foldExceptions(fold: Fold): string {
  const standard = gb2312Characters();
  return [...fold.keys()].filter((character) => standard.has(character)).join('');
}
