import type { OutFile } from '../output.ts';
import type { WordIndexer } from '../word-indexer.ts';
import { type BuiltGrams, buildGrams } from './build-grams.ts';
import { createGramText } from './text.ts';

/** The index of a large archive, see `grams/format.ts`. */
export function createGramIndexer(): WordIndexer {
  const text = createGramText();
  let built: BuiltGrams | undefined;

  function* files(grams: BuiltGrams): Generator<OutFile> {
    let number = 0;
    for (const content of grams.files()) {
      yield { path: `words/${number}.bin`, content };
      number += 1;
    }
  }
  return {
    add: async (lines) => text.add(lines),
    async finish() {
      built = await buildGrams(text.finish());
      return { files: files(built), manifest: { grams: built.index } };
    },
    close: async () => built?.close(),
  };
}
