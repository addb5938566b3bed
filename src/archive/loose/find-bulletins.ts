import { stat } from 'node:fs/promises';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { pinyinSlug } from '../../chinese/index.ts';
import { issueIdPattern, suggestId } from '../../records/ids.ts';
import type { MessageRecord } from '../../records/schema/index.ts';
import { messages } from '../messages.ts';
import { type BulletinFiles, textFile } from '../read/list-bulletins.ts';
import { readFolder } from '../read/read-folder.ts';
import { isPageFile, readPages } from '../read/read-pages.ts';
import { reasonOf } from '../read/reason-of.ts';

interface Found {
  bulletins: BulletinFiles[];
  messages: MessageRecord[];
}

/**
 * The bulletins that a path names, wherever it lies: a text file is one, a folder of pages is one, any other folder holds one in each text
 * file. File names are left as the caller wrote them.
 */
export async function findBulletins(path: string): Promise<Found> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (error) {
    return { bulletins: [], messages: [messages.unreadable(path, reasonOf(error))] };
  }
  return isFolder ? inFolder(path) : { bulletins: [await bulletin(path, [path])], messages: [] };
}

async function inFolder(path: string): Promise<Found> {
  const entries = await readFolder(path);
  if (entries instanceof Error) return { bulletins: [], messages: [messages.unreadable(path, reasonOf(entries))] };
  const texts = entries.filter(({ name, kind }) => kind === 'file' && textFile.test(name));
  if (texts.length > 0 && texts.every(({ name }) => isPageFile(name))) {
    const pages = await readPages(path, path);
    return { bulletins: [await bulletin(path, pages.files)], messages: pages.messages };
  }
  const inner = entries.filter((entry) => entry.kind === 'folder' || texts.includes(entry));
  if (inner.length === 0) return { bulletins: [], messages: [messages.noPages(path)] };
  const found = await Promise.all(inner.map(({ name }) => findBulletins(join(path, name))));
  return {
    bulletins: found.flatMap(({ bulletins }) => bulletins),
    messages: found.flatMap(({ messages }) => messages),
  };
}

async function bulletin(path: string, files: string[]): Promise<BulletinFiles> {
  const { dir, name } = isPageFile(basename(files[0] ?? '')) && files[0] !== path ? parse(resolve(path)) : parse(path);
  const sidecar = join(dir, `${name}.yaml`);
  const hasSidecar = await stat(sidecar).then(
    (entry) => entry.isFile(),
    () => false,
  );
  return { id: toId(name), files, ...(hasSidecar && { sidecar }) };
}

/** A name that is no id is written in Latin letters: `河口日报 3` → `hekouribao-3`. */
function toId(name: string): string {
  if (issueIdPattern.test(name)) return name;
  return suggestId(name.replace(/\p{Script=Han}+/gu, (han) => `${pinyinSlug(han, 'place')}-`)) ?? 'issue';
}

/** The content folder that a bulletin at `path` belongs to, whether or not it is there: the one that holds its `bulletins` folder. */
export function contentAround(path: string): string | undefined {
  const folder = [dirname(resolve(path)), dirname(dirname(resolve(path))), resolve(path)].find(
    (candidate) => basename(candidate) === 'bulletins',
  );
  return folder === undefined ? undefined : dirname(folder);
}
