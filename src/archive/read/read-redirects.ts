import { type MessageRecord, type Redirect, redirectsFileSchema, rooms } from '../../records/schema/index.ts';
import { messages } from '../messages.ts';
import type { Archive } from '../types.ts';
import { readYaml } from './read-yaml.ts';

export interface RedirectsFile {
  redirects: Redirect[];
  messages: MessageRecord[];
  /** What does not fit the archive: a former id that is in use, one that leads to nothing, or to another former id. */
  check(archive: Pick<Archive, 'issues' | 'articles' | 'people' | 'places'>): MessageRecord[];
}

/** `redirects.yaml` of a content folder, which need not be there. */
export async function readRedirects(content: string): Promise<RedirectsFile> {
  const file = await readYaml(content, 'redirects.yaml', redirectsFileSchema);
  const redirects = rooms.flatMap((room) =>
    Object.entries(file?.value?.[room] ?? {}).map(([from, to]): Redirect => ({ room, from, to })),
  );
  const former = new Map(redirects.map(({ room, from, to }) => [`${room} ${from}`, to]));
  const check: RedirectsFile['check'] = (archive) => {
    const ids = new Map(rooms.map((room) => [room, new Set(archive[room].map(({ id }) => id))]));
    return redirects.flatMap(({ room, from, to }) => {
      const place = file?.at([room, from]) ?? {};
      const chained = former.get(`${room} ${to}`);
      if (ids.get(room)?.has(from)) return [messages.formerIdInUse(place, room, from)];
      if (chained !== undefined) return [messages.redirectChain(place, from, to, chained)];
      return ids.get(room)?.has(to) ? [] : [messages.redirectNowhere(place, room, to)];
    });
  };
  return { redirects, messages: file?.messages ?? [], check };
}
