import { createRandom, type Random } from './random.ts';
import { openShop } from './shop.ts';
import { styles } from './styles/index.ts';
import type { Style } from './styles/style.ts';
import type { Line, Script, TruthArticle, Typeset } from './types.ts';

export { heldOutSeed } from './random.ts';
export { styles } from './styles/index.ts';
export * from './types.ts';

/** Name of a house style: one of `styles`. */
export type StyleName = string;

function chooseStyle(random: Random, name: StyleName | undefined): Style {
  if (name !== undefined) {
    const found = styles.find((style) => style.name === name);
    if (found === undefined)
      throw new Error(`Unexpected style ${name}, expected one of ${styles.map((style) => style.name).join(', ')}`);
    return found;
  }
  return random.pick(styles.flatMap((style) => Array.from({ length: style.weight }, () => style)));
}

const textOf = (lines: readonly Line[]) => `${lines.map((line) => line.text).join('\n')}\n`;

/** Articles start on the page of their first line. */
function numberPages(pages: readonly Line[][], truths: readonly TruthArticle[]): void {
  pages.forEach((lines, page) => {
    for (const { article } of lines) {
      const truth = article === undefined ? undefined : truths[article];
      if (truth !== undefined && truth.page === 0) truth.page = page + 1;
    }
  });
}

/**
 * Prints an invented issue: the same seed, style and script give the same characters on every machine.
 * Seeds from `heldOutSeed` on use words and sentences that no other seed uses.
 */
export function typeset(seed: number, style?: StyleName, script?: Script): Typeset {
  const random = createRandom(seed);
  const chosen = chooseStyle(random, style);
  const printed = script ?? (random.chance(0.85) ? chosen.native : chosen.native === 'Hans' ? 'Hant' : 'Hans');
  const shop = openShop(random, printed, chosen.native);
  const { pages, between, numberedPages, extension = 'txt' } = chosen.print(shop);
  for (const truth of shop.truths) truth.page = 0;
  numberPages(pages, shop.truths);
  const texts = pages.map(textOf);
  const feed = between === 'form-feed' ? '\f' : '';
  return {
    text: texts.join(feed),
    ...(between === 'files' ? { pages: texts } : {}),
    extension,
    style: chosen.name,
    family: chosen.family,
    script: printed,
    truth: { articles: shop.truths, lines: pages.flat(), numberedPages },
  };
}
