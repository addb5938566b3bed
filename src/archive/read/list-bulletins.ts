import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { issueIdPattern, suggestId } from '../../records/ids.ts';
import type { MessageRecord } from '../../records/schema/index.ts';
import { messages } from '../messages.ts';
import { reasonOf } from './reason-of.ts';

/** The files of one issue, paths relative to the content folder. */
export interface BulletinFiles {
  id: string;
  /** The text files in page order. */
  files: string[];
  sidecar?: string;
}

export interface BulletinList {
  bulletins: BulletinFiles[];
  messages: MessageRecord[];
}

const folder = 'bulletins';
const textFile = /\.(?:txt|md)$/i;
const pageFile = /^p?0*(?<number>\d+)\.(?:txt|md)$/i;

/** Finds the bulletins of a content folder (`<id>.txt`, `<id>.md` or `<id>/p01.txt` …) and their sidecars, by id. */
export async function listBulletins(content: string): Promise<BulletinList> {
  const entries = await readFolder(join(content, folder));
  if (entries instanceof Error) return { bulletins: [], messages: [folderFault(entries)] };
  const found: MessageRecord[] = [];
  const bulletins = new Map<string, BulletinFiles>();
  for (const entry of entries.filter(({ name }) => isBulletin(name))) {
    const result = await readEntry(content, entry);
    found.push(...result.messages);
    if (result.bulletin === undefined) continue;
    const { id, files } = result.bulletin;
    const other = bulletins.get(id);
    if (other === undefined) bulletins.set(id, result.bulletin);
    else found.push(messages.sameId(files[0] ?? id, id, other.files[0] ?? other.id));
  }
  found.push(...attachSidecars(entries, bulletins));
  if (bulletins.size === 0 && found.length === 0) found.push(messages.noBulletins());
  return { bulletins: [...bulletins.values()], messages: found };
}

/** A file or folder of the bulletins folder; `isFolder` follows links. */
interface Entry {
  name: string;
  isFolder: boolean;
}

/** The entries in the order of their names, hidden ones left out; or the error, when the folder cannot be read. */
async function readFolder(path: string): Promise<Entry[] | Error> {
  let entries: Dirent[];
  try {
    entries = await readdir(path, { withFileTypes: true });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
  const visible = entries.filter(({ name }) => !name.startsWith('.'));
  const result = await Promise.all(
    visible.map(async (entry) => ({ name: entry.name, isFolder: await isFolder(path, entry) })),
  );
  return result.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const folderFault = (error: Error) =>
  'code' in error && error.code === 'ENOENT'
    ? messages.noBulletins()
    : messages.unreadable(`${folder}/`, reasonOf(error));

async function isFolder(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return stat(join(path, entry.name)).then(
    (target) => target.isDirectory(),
    () => false,
  );
}

const isBulletin = (name: string) => !/\.ya?ml$/i.test(name);

interface EntryResult {
  bulletin?: BulletinFiles;
  messages: MessageRecord[];
}

async function readEntry(content: string, { name, isFolder }: Entry): Promise<EntryResult> {
  const file = `${folder}/${name}`;
  if (!isFolder && !textFile.test(name)) return { messages: [messages.notRead(file)] };
  const id = isFolder ? name : parse(name).name;
  if (!issueIdPattern.test(id)) return { messages: [messages.notAnId(file, id, suggestId(id))] };
  return isFolder ? readPages(content, id) : { bulletin: { id, files: [file] }, messages: [] };
}

/** The pages of a folder in the order of their numbers. */
async function readPages(content: string, id: string): Promise<EntryResult> {
  const base = `${folder}/${id}`;
  const entries = await readFolder(join(content, base));
  if (entries instanceof Error) return { messages: [messages.unreadable(`${base}/`, reasonOf(entries))] };
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
  const files = [...pages].toSorted(([a], [b]) => a - b).map(([, file]) => file);
  return files.length === 0 ? { messages: found } : { bulletin: { id, files }, messages: found };
}

/** Gives each sidecar to its bulletin; a sidecar that finds none is a message. */
function attachSidecars(entries: readonly Entry[], bulletins: ReadonlyMap<string, BulletinFiles>): MessageRecord[] {
  return entries
    .filter(({ name }) => !isBulletin(name))
    .flatMap(({ name }) => {
      const file = `${folder}/${name}`;
      const id = parse(name).name;
      const bulletin = bulletins.get(id);
      if (!name.endsWith('.yaml')) return [messages.yamlName(file)];
      if (bulletin === undefined) return [messages.sidecarAlone(file, id)];
      bulletin.sidecar = file;
      return [];
    });
}
