import type { Article, MessageRecord, Room } from '../../records/schema/index.ts';
import { messages } from '../messages.ts';
import type { Archive } from '../types.ts';
import type { Published } from './read-published.ts';

/**
 * Addresses that a former build published and the archive no longer has, with the lines to add: a redirect for an issue or an article, a
 * pinned id for a person or a place whose name is still there.
 */
export function goneAddresses(archive: Archive, published: Published): MessageRecord[] {
  const isGone = goneFrom(archive);
  return [
    ...published.issues
      .filter(({ id }) => isGone('issues', id))
      .map(({ id }) => messages.addressGone('issues', id, undefined)),
    ...published.articles
      .filter(({ id, issue }) => isGone('articles', id) && !isGone('issues', issue))
      .map((article) => messages.addressGone('articles', article.id, successor(archive, article)?.id)),
    ...shifted(archive, published, 'people', isGone),
    ...shifted(archive, published, 'places', isGone),
  ];
}

type IsGone = (room: Room, id: string) => boolean;

function goneFrom(archive: Archive): IsGone {
  const known = new Set<string>();
  for (const room of ['issues', 'articles', 'people', 'places'] as const)
    for (const { id } of archive[room]) known.add(`${room} ${id}`);
  for (const { room, from } of archive.redirects) known.add(`${room} ${from}`);
  return (room, id) => !known.has(`${room} ${id}`);
}

/** The article in which the title of a former one stands now: of the same title, else with its line. Its issue may have another id now. */
function successor(archive: Archive, { id, issue, title }: Published['articles'][number]): Article | undefined {
  const renamed = archive.redirects.find(({ room, from }) => room === 'issues' && from === issue)?.to;
  const line = Number(/-l(\d+)[b-z]?$/.exec(id)?.[1]);
  const articles = archive.articlesOf(renamed ?? issue);
  return (
    articles.find((article) => article.title === title && article.lines[0] <= line && line <= article.lines[1]) ??
    articles.find(({ source }) => source.some((entry) => entry.line === line))
  );
}

/** Names that have another id now: pinning the former one keeps the address. */
function shifted(archive: Archive, published: Published, room: 'people' | 'places', isGone: IsGone): MessageRecord[] {
  const ids = new Map(archive[room].map(({ id, name }) => [name, id]));
  return published[room].flatMap(({ id, name }) => {
    const now = ids.get(name);
    return now !== undefined && now !== id && (isGone(room, id) || archive[room].some((other) => other.id === id))
      ? [messages.idShifted(room, name, id, now)]
      : [];
  });
}
