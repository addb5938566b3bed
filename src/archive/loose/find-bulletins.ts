import { existsSync } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { pinyinSlug } from '../../chinese/index.ts';
import { suggestId } from '../../records/ids.ts';
import { idPattern } from '../../records/schema/id.ts';
import type { MessageRecord } from '../../records/schema/index.ts';
import { messages } from '../messages.ts';
import { correctionsFile } from '../read/attach-corrections.ts';
import type { BulletinFiles } from '../read/list-bulletins.ts';
import { readFolder } from '../read/read-folder.ts';
import { arePages, readPages } from '../read/read-pages.ts';
import { reasonOf } from '../read/reason-of.ts';
import { textFile } from '../read/text-file.ts';

interface Found {
  bulletins: BulletinFiles[];
  messages: MessageRecord[];
}

/**
 * The bulletins that a path names, wherever it lies: a text file is one, a folder of pages is one, a content folder holds them in
 * `bulletins/`, any other folder holds one in each text file. File names are left as the caller wrote them.
 */
export async function findBulletins(path: string, seen: ReadonlySet<string> = new Set()): Promise<Found> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    if (isFolder) return await inFolder(path, seen);
  } catch (error) {
    return { bulletins: [], messages: [messages.unreadable(path, reasonOf(error))] };
  }
  if (/\.ya?ml$/i.test(path)) return { bulletins: [], messages: [messages.sidecarNamed(path)] };
  return { bulletins: [await bulletin(path, [path])], messages: [] };
}

async function inFolder(path: string, seen: ReadonlySet<string>): Promise<Found> {
  const place = await realpath(path);
  if (seen.has(place)) return { bulletins: [], messages: [] };
  const entries = await readFolder(path);
  if (entries instanceof Error) throw entries;
  if (isContent(path)) return findBulletins(join(path, 'bulletins'));
  const texts = entries.filter(({ name, kind }) => kind === 'file' && textFile.test(name));
  const names = texts.map(({ name }) => name);
  if (arePages(path, names)) {
    const pages = await readPages(path, path);
    return { bulletins: [await bulletin(path, pages.files)], messages: pages.messages };
  }
  const inner = entries.filter((entry) => entry.kind === 'folder' || texts.includes(entry));
  if (inner.length === 0) return { bulletins: [], messages: [messages.noPages(path)] };
  const around = new Set([...seen, place]);
  const found = await Promise.all(inner.map(({ name }) => findBulletins(join(path, name), around)));
  return {
    bulletins: found.flatMap(({ bulletins }) => bulletins),
    messages: found.flatMap(({ messages }) => messages),
  };
}

async function bulletin(path: string, files: string[]): Promise<BulletinFiles> {
  const { dir, name } = parse(files[0] === path ? path : resolve(path));
  const sidecar = join(dir, `${name}.yaml`);
  const hasSidecar = await stat(sidecar).then(
    (entry) => entry.isFile(),
    () => false,
  );
  const corrections = join(contentAround(path) ?? dir, correctionsFile(name));
  return { id: toId(name), files, ...(hasSidecar && { sidecar }), ...(existsSync(corrections) && { corrections }) };
}

/** A name that is no id is written in Latin letters: `河口日报 3` → `hekouribao-3`. */
function toId(name: string): string {
  if (idPattern.test(name)) return name;
  return suggestId(name.replace(/\p{Script=Han}+/gu, (han) => `${pinyinSlug(han, 'place')}-`)) ?? 'issue';
}

/** The content folder that a path is or lies in; undefined when it belongs to none. */
export function contentAround(path: string): string | undefined {
  const full = resolve(path);
  const folders = [full, ...[full, dirname(full), dirname(dirname(full))].filter(isBulletins).map(dirname)];
  return folders.find(isContent);
}

const isBulletins = (folder: string) => basename(folder) === 'bulletins';
const isContent = (folder: string) => existsSync(join(folder, 'archive.yaml'));
