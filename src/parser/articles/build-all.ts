import type { DeckObserver } from '../headlines/choose-title.ts';
import { settleByHabit, type WeighedDeck } from '../headlines/habit.ts';
import type { PageDraft } from '../pages.ts';
import type { ParsedArticle } from '../tree.ts';
import { buildArticle } from './build.ts';
import type { Draft } from './draft.ts';
import { sharePlaces } from './shared-places.ts';

/** The articles of an issue: the headline of each is arranged by itself, and again where those of the others settle it otherwise. */
export function buildAll(
  articles: readonly Draft[],
  pages: readonly PageDraft[],
  observe: DeckObserver | undefined,
): ParsedArticle[] {
  const decks: (WeighedDeck | undefined)[] = articles.map(() => undefined);
  const built = articles.map((draft, place) =>
    buildArticle(draft, pages, articles[place + 1], {
      observe,
      weighed: (deck) => {
        decks[place] = deck;
      },
    }),
  );
  const titles = built.flatMap(({ title }, place) => (title && !decks[place] ? [title.text] : []));
  settleByHabit(decks, titles).forEach((settled, place) => {
    const draft = articles[place];
    if (settled && draft) built[place] = buildArticle(draft, pages, articles[place + 1], { settled });
  });
  return sharePlaces(built);
}
