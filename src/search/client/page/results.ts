import { displayDate } from '../../../translations/display-date.ts';
import type { DateWords } from '../../../translations/words.ts';
import type { SearchResult } from '../client.ts';
import type { SearchWords } from '../words.ts';
import { fill, make, toNodes, wellFormed } from './elements.ts';

/** The address of a result with the words to mark there. */
function hitAddress(url: string, query: string): string {
  return `${url}?q=${encodeURIComponent(wellFormed(query))}#hits`;
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
  if (result.hits > 1) item.append(make('p', 'hit-count', fill(words.hits, { n: result.hits })));
  return item;
}
