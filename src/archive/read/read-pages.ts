import { basename, dirname, parse, resolve } from 'node:path';
import { type FilePage, labelOf, pageOfFile } from '../../parser/text/page-file.ts';
import { fileNameDate } from '../../records/dates/file-name-date.ts';
import type { MessageRecord } from '../../records/schema/index.ts';
import { messages } from '../messages.ts';
import { readFolder } from './read-folder.ts';
import { reasonOf } from './reason-of.ts';
import { textFile } from './text-file.ts';

/** A file of an issue's folder and the page that it is. */
interface PageFile {
  file: string;
  page: FilePage;
}

const pageNamed = (name: string, folder: string): FilePage | undefined =>
  textFile.test(name) ? pageOfFile(parse(name).name, folder) : undefined;

/** True for a folder that is an issue by its place (`bulletins/…`) or by the day in its name. */
function isIssueFolder(path: string): boolean {
  const full = resolve(path);
  return basename(dirname(full)) === 'bulletins' || (fileNameDate(basename(full))?.length ?? 0) >= 10;
}

/**
 * True when all the text files of a folder, by their names, are pages: `p01.txt`, `第1版.txt`; in the folder of an issue `A1.txt` and
 * `01-要闻.txt`, too, which are articles elsewhere.
 */
export function arePages(path: string, names: readonly string[]): boolean {
  const folder = basename(resolve(path));
  const pages = names.map((name) => pageNamed(name, folder));
  return (
    names.length > 0 &&
    pages.every((page) => page !== undefined) &&
    (pages.every((page) => page?.certain) || isIssueFolder(path))
  );
}

/** In the order of print: pages without a letter first, then A1, A2 … B1. */
const inOrder = (one: PageFile, other: PageFile): number =>
  one.page.section === other.page.section
    ? one.page.number - other.page.number
    : one.page.section < other.page.section
      ? -1
      : 1;

/** The first page that is missing before a later one of its section, of pages in order. */
function gapIn(pages: readonly PageFile[]): string | undefined {
  for (const [index, { page }] of pages.entries()) {
    const before = pages[index - 1]?.page;
    const expected = (before?.section === page.section ? before.number : 0) + 1;
    if (page.number > expected) return labelOf({ section: page.section, number: expected });
  }
  return undefined;
}

/** The page files of an issue's folder in the order of print, each with `base` before it; `path` is where the folder lies. */
export async function readPages(path: string, base: string): Promise<{ files: string[]; messages: MessageRecord[] }> {
  const entries = await readFolder(path);
  if (entries instanceof Error) return { files: [], messages: [messages.unreadable(`${base}/`, reasonOf(entries))] };
  const found: MessageRecord[] = [];
  const pages = new Map<string, PageFile>();
  for (const { name, kind } of entries) {
    const file = `${base}/${name}`;
    const page = pageNamed(name, basename(resolve(path)));
    const other = page && pages.get(labelOf(page));
    if (kind === 'other') found.push(messages.notAFile(file));
    else if (page === undefined || kind === 'folder') found.push(messages.notAPage(file));
    else if (other !== undefined) found.push(messages.samePage(file, other.file));
    else pages.set(labelOf(page), { file, page });
  }
  if (entries.length === 0) found.push(messages.noPages(`${base}/`));
  const ordered = [...pages.values()].toSorted(inOrder);
  const gap = gapIn(ordered);
  if (gap !== undefined) found.push(messages.pageGap(`${base}/`, gap));
  return { files: ordered.map(({ file }) => file), messages: found };
}
