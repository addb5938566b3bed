import type { MessageRecord } from '../../records/schema/index.ts';
import { messages } from '../messages.ts';
import { readFolder } from './read-folder.ts';
import { reasonOf } from './reason-of.ts';

const pageFile = /^p?0*(?<number>\d+)\.(?:txt|md|html?)$/i;

/** True for the name of a page file: `p01.txt`, `1.md`. */
export const isPageFile = (name: string): boolean => pageFile.test(name);

/** The page files of an issue's folder in the order of their numbers, each with `base` before it; `path` is where the folder lies. */
export async function readPages(path: string, base: string): Promise<{ files: string[]; messages: MessageRecord[] }> {
  const entries = await readFolder(path);
  if (entries instanceof Error) return { files: [], messages: [messages.unreadable(`${base}/`, reasonOf(entries))] };
  const found: MessageRecord[] = [];
  const pages = new Map<number, string>();
  for (const { name } of entries) {
    const number = Number(pageFile.exec(name)?.groups?.['number'] ?? Number.NaN);
    const other = pages.get(number);
    if (Number.isNaN(number)) found.push(messages.notAPage(`${base}/${name}`));
    else if (other !== undefined) found.push(messages.samePage(`${base}/${name}`, other));
    else pages.set(number, `${base}/${name}`);
  }
  if (entries.length === 0) found.push(messages.noPages(`${base}/`));
  return { files: [...pages].toSorted(([a], [b]) => a - b).map(([, file]) => file), messages: found };
}
