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
  for (const { name, kind } of entries) {
    const file = `${base}/${name}`;
    const number = Number(pageFile.exec(name)?.groups?.['number'] ?? Number.NaN);
    const other = pages.get(number);
    if (kind === 'other') found.push(messages.notAFile(file));
    else if (Number.isNaN(number) || kind === 'folder') found.push(messages.notAPage(file));
    else if (other !== undefined) found.push(messages.samePage(file, other));
    else pages.set(number, file);
  }
  if (entries.length === 0) found.push(messages.noPages(`${base}/`));
  const numbers = [...pages.keys()].toSorted((a, b) => a - b);
  const gap = numbers.find((number, index) => number > (numbers[index - 1] ?? 0) + 1);
  if (gap !== undefined) found.push(messages.pageGap(`${base}/`, gap - 1));
  return { files: numbers.flatMap((number) => pages.get(number) ?? []), messages: found };
}
