import type { Archive } from '../../../src/archive/index.ts';
import { convert } from '../../../src/chinese/index.ts';
import { randomFrom } from '../../../tests/search/made-archive.ts';

/**
 * How queries are drawn from the texts, and how many of a hundred in each way. Nothing is picked by hand: frequent words come as often as
 * in the text.
 */
const ways: ReadonlyArray<readonly [name: string, share: number]> = [
  ['pieces of 1 to 8 characters', 50],
  ['names', 10],
  ['Latin and digits', 10],
  ['traditional', 10],
  ['with a mark inside', 10],
  ['two words', 10],
];

export const queryWays = ways.map(([name, share]) => `${share} % ${name}`).join(', ');

/** Queries as readers copy or type them: pieces of the texts, their share by `ways`. */
export function drawQueries(archive: Archive, texts: ReadonlyMap<string, string>, count: number): string[] {
  const random = randomFrom(11);
  const lines = [...texts.values()].flatMap((text) => text.split('\n')).filter((line) => line.length > 8);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];

  function piece(longest = 8): string {
    const line = [...(pick(lines) ?? '')];
    const length = 1 + Math.floor(random() * longest);
    const start = Math.floor(random() * (line.length - length));
    return line
      .slice(start, start + length)
      .join('')
      .trim();
  }
  /** The first of many pieces that fits. */
  function drawn(make: () => string, fits: (text: string) => boolean): string {
    for (let tries = 0; tries < 10_000; tries += 1) {
      const text = make();
      if (fits(text)) return text;
    }
    return piece();
  }
  const runs = () => pick((pick(lines) ?? '').match(/[a-z0-9]+/g) ?? []) ?? '';
  /** Signs with which a query asks for something else are left out: `"`, `|`, `-` before a word. */
  const hasText = (text: string) => text !== '' && !/["|]|(?:^|\s)-/u.test(text);
  const isWord = (text: string) => /^[\p{L}\p{N}]+$/u.test(text);
  const word = () => drawn(() => piece(3), isWord);
  const make: Record<string, () => string> = {
    'pieces of 1 to 8 characters': () => drawn(piece, hasText),
    names: () => pick(archive.people)?.name ?? word(),
    'Latin and digits': () => drawn(runs, hasText),
    traditional: () => drawn(() => convert(piece(), 'Hans', 'Hant'), hasText),
    'with a mark inside': () => drawn(piece, (text) => hasText(text) && /[\p{L}\p{N}]\p{P}[\p{L}\p{N}]/u.test(text)),
    'two words': () => `${word()} ${word()}`,
  };
  return ways.flatMap(([name, share]) =>
    Array.from({ length: Math.max(1, Math.round((count * share) / 100)) }, () => make[name]?.() ?? ''),
  );
}
