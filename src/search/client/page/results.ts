import { displayDate } from '../../../translations/display-date.ts';
import type { SearchWords } from '../../../translations/search-words.ts';
import type { DateWords } from '../../../translations/words.ts';
import type { SearchResult } from '../client.ts';
import { button, fill, make, toNodes, wellFormed } from './elements.ts';

/**
 * So many characters of a query go with the address of a result: hosts refuse long ones, and what a long term begins with marks its
 * place.
 */
const longestInAddress = 200;

/** The address of a result with the words to mark there. */
function hitAddress(url: string, query: string): string {
  const marked = [...query.trim()].slice(0, longestInAddress).join('');
  return `${url}?q=${encodeURIComponent(wellFormed(marked))}#hits`;
}

function metaLine(
  { issue, date, edtf, column, kind }: SearchResult,
  words: SearchWords,
  dates: DateWords,
): HTMLElement {
  const time = make('time', 'hit-date', displayDate(edtf, { date: dates }));
  if (date !== undefined) time.dateTime = date;
  const line = make('p', 'hit-meta', make('span', 'hit-issue', issue), ' ', time);
  if (column !== undefined) line.append(' ', make('span', 'hit-column', column));
  const kindName = words.kinds[kind];
  if (kindName !== undefined && kind !== 'news') line.append(' ', make('span', 'hit-kind', kindName));
  return line;
}

/** One result as an item of the list. */
export function resultItem(result: SearchResult, query: string, words: SearchWords, dates: DateWords): HTMLLIElement {
  const link = make('a', 'hit-link', ...toNodes(result.titleParts));
  link.href = hitAddress(result.url, query);
  const item = make('li', 'hit', make('h2', 'hit-title', link), metaLine(result, words, dates));
  item.append(make('p', 'hit-excerpt', ...toNodes(result.excerptParts)));
  if (result.hits > 1) item.append(...moreHits(result, words));
  return item;
}

/** How many hits the article has, as a button that opens them all where the excerpt does not show them. */
function moreHits({ passages, hits }: SearchResult, words: SearchWords): HTMLElement[] {
  const count = fill(words.hits, { n: hits });
  if (passages.length < 2) return [make('p', 'hit-count', count)];
  const all = make('ul', 'hit-passages', ...passages.map((parts) => make('li', '', ...toNodes(parts))));
  all.hidden = true;
  const open = button('hit-more', count, () => {
    all.hidden = !all.hidden;
    open.setAttribute('aria-expanded', String(!all.hidden));
  });
  open.setAttribute('aria-expanded', 'false');
  return [make('p', 'hit-count', open), all];
}
