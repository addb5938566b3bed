import type { Engine, Hits } from './engine.ts';

/** Terms whose hits are kept: a reader turns pages, sorts and narrows what was found. */
const kept = 8;

/** An engine that keeps what it found last. A failure is not kept. */
export function remember({ find }: Engine): Engine {
  const found = new Map<string, Promise<Hits>>();
  return {
    find(term) {
      const hits = found.get(term) ?? find(term);
      found.delete(term);
      found.set(term, hits);
      hits.catch(() => found.delete(term));
      const [oldest] = found.keys();
      if (found.size > kept && oldest !== undefined) found.delete(oldest);
      return hits;
    },
  };
}
