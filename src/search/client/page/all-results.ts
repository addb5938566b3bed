import { list, type SearchOptions, search } from '../client.ts';
import type { Saved, Tell } from '../save/read-listed.ts';
import type { State } from './state.ts';

/** So many results are saved with the text around their hits: each is a file of its own. */
const withExcerpts = 200;

/** Every result, for saving; the first with the text around their hits. */
export async function allResults(
  { query, filters, sort }: State,
  place: Required<Pick<SearchOptions, 'script' | 'base' | 'signal'>>,
  tell: Tell,
): Promise<Saved[]> {
  const options = { ...place, filters, sort };
  const listed = await list(query, options, tell);
  const { results } = await search(query, { ...options, limit: withExcerpts });
  return listed.map((entry, index) => {
    const { hits, excerptParts } = results[index] ?? {};
    const excerpt = excerptParts?.map(({ text }) => text).join('');
    return { ...entry, ...(hits !== undefined && { hits }), ...(excerpt !== undefined && { excerpt }) };
  });
}
