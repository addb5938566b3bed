import { normalize } from '../normalize.ts';
import { normalizeQuery, parseQuery } from '../query.ts';
import { openData } from './data.ts';
import { rangesIn, readBlocks } from './hits/page-text.ts';
import { createLoad } from './load.ts';
import { fill, need, shorten } from './page/elements.ts';
import { scriptOf } from './page/script-of.ts';

/**
 * The script of the frame on an article page that was opened from a search: marks the words of `?q=` in the page around it, without
 * changing
 * its text, and steps from hit to hit. What the frame must hold is written in `../README.md`.
 */

const status = need('hits-status', HTMLElement);
const previous = need('hits-previous', HTMLButtonElement);
const next = need('hits-next', HTMLButtonElement);
const retry = need('hits-retry', HTMLAnchorElement);

/** The window of the article. The frame alone, opened as a page of its own, marks nothing. */
const outer: (Window & typeof globalThis) | undefined =
  window.parent === window ? undefined : (window.parent as Window & typeof globalThis);

/** Once more, after a failure: past what the browser keeps. */
const isRetry = location.search !== '';

function say(words: string | undefined, values: Record<string, string | number> = {}): void {
  status.textContent = fill(words ?? '', values);
}

async function findHits(page: Document, query: string): Promise<Range[]> {
  const data = await openData(createLoad(new URL('./', import.meta.url), isRetry));
  const isTraditional = scriptOf(page.documentElement.lang) === 'Hant';
  const root = page.querySelector('article') ?? page.querySelector('main') ?? page.body;
  const pageFold = isTraditional ? data.queryFold(root.textContent ?? '') : data.textFold();
  const [fold, queryFold] = await Promise.all([pageFold, data.queryFold(query)]);
  const { all } = normalizeQuery(parseQuery(query), (term) => normalize(term, queryFold));
  return readBlocks(root).flatMap((block) => rangesIn(block, all.flat(), fold));
}

/**
 * Buttons and keys that go from hit to hit, round at the ends. The link that closes the bar leads to the plain page, at the paragraph
 * of the hit.
 */
function stepThrough(hits: readonly Range[], { CSS, Highlight, document: page }: Window & typeof globalThis): void {
  const close = page.querySelector<HTMLAnchorElement>('#hits a');
  let at = -1;

  function show(index: number): void {
    at = (index + hits.length) % hits.length;
    const hit = hits[at];
    if (hit === undefined) return;
    CSS.highlights.set('hit-current', new Highlight(hit));
    const place = hit.startContainer.parentElement;
    place?.scrollIntoView({ block: 'center' });
    if (close !== null) close.hash = place?.closest('[id]')?.id ?? '';
    say(status.dataset['some'], { i: at + 1, n: hits.length });
  }

  previous.addEventListener('click', () => show(at - 1));
  next.addEventListener('click', () => show(at + 1));
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    show(event.shiftKey ? at - 1 : at + 1);
  });
  show(0);
}

async function start(): Promise<void> {
  previous.disabled = true;
  next.disabled = true;
  const query = outer === undefined ? '' : (new URLSearchParams(outer.location.search).get('q') ?? '');
  if (outer === undefined || query.trim() === '') return;
  if (!('highlights' in outer.CSS)) {
    say(status.dataset['unable']);
    return;
  }
  const hits = await findHits(outer.document, query);
  if (hits.length === 0) {
    say(status.dataset['none'], { q: shorten(query.trim(), 40) });
    return;
  }
  outer.CSS.highlights.set('hit', new outer.Highlight(...hits));
  previous.disabled = false;
  next.disabled = false;
  stepThrough(hits, outer);
  // The next Tab leads to the buttons, and keys that scroll still scroll the article.
  outer.document.getElementById('hits')?.focus({ preventScroll: true });
}

start().catch((error: unknown) => {
  say(status.dataset['failed']);
  retry.dataset['wanted'] = '';
  console.error(error);
});
