import { join, parse } from 'node:path';
import { fileNameDate } from '../../records/dates/file-name-date.ts';
import { suggestId } from '../../records/ids.ts';
import { idPattern } from '../../records/schema/id.ts';
import type { MessageRecord, Settings } from '../../records/schema/index.ts';
import { messages } from '../messages.ts';
import { attachCorrections } from './attach-corrections.ts';
import { type Entry, readFolder } from './read-folder.ts';
import { readPages } from './read-pages.ts';
import { reasonOf } from './reason-of.ts';
import { textFile } from './text-file.ts';

/** The files of one issue, paths relative to the content folder. */
export interface BulletinFiles {
  id: string;
  /** The text files in page order. */
  files: string[];
  sidecar?: string;
  /** What an editor put right. */
  corrections?: string;
}

export interface BulletinList {
  bulletins: BulletinFiles[];
  messages: MessageRecord[];
}

const folder = 'bulletins';

type Publications = Settings['publications'];

/** Finds the bulletins of a content folder (`<id>.txt`, `<id>.md` or `<id>/p01.txt` …) and their sidecars, by id. */
export async function listBulletins(content: string, publications: Publications = []): Promise<BulletinList> {
  const entries = await readFolder(join(content, folder));
  if (entries instanceof Error) return { bulletins: [], messages: [folderFault(entries)] };
  const found: MessageRecord[] = [];
  const bulletins = new Map<string, BulletinFiles>();
  for (const entry of entries.filter(({ name }) => isBulletin(name))) {
    const result = await readEntry(content, entry, publications);
    found.push(...result.messages);
    if (result.bulletin === undefined) continue;
    const { id, files } = result.bulletin;
    const other = bulletins.get(id);
    if (other === undefined) bulletins.set(id, result.bulletin);
    else found.push(messages.sameId(files[0] ?? id, id, other.files[0] ?? other.id));
  }
  found.push(...attachSidecars(entries, bulletins), ...(await attachCorrections(content, bulletins)));
  if (bulletins.size === 0 && found.length === 0) found.push(messages.noBulletins());
  return { bulletins: [...bulletins.values()], messages: found };
}

const folderFault = (error: Error) =>
  'code' in error && error.code === 'ENOENT'
    ? messages.noBulletins()
    : messages.unreadable(`${folder}/`, reasonOf(error));

const isBulletin = (name: string) => !/\.ya?ml$/i.test(name);

interface EntryResult {
  bulletin?: BulletinFiles;
  messages: MessageRecord[];
}

async function readEntry(content: string, { name, kind }: Entry, publications: Publications): Promise<EntryResult> {
  const file = `${folder}/${name}`;
  if (kind === 'other') return { messages: [messages.notAFile(file)] };
  if (kind === 'file' && !textFile.test(name)) return { messages: [messages.notRead(file)] };
  const id = kind === 'folder' ? name : parse(name).name;
  if (!idPattern.test(id)) {
    return { messages: [messages.notAnId(file, id, suggestName(name.replace(textFile, ''), publications))] };
  }
  if (kind === 'file') return { bulletin: { id, files: [file] }, messages: [] };
  const pages = await readPages(join(content, file), file);
  return { ...(pages.files.length > 0 && { bulletin: { id, files: pages.files } }), messages: pages.messages };
}

/** `河口报2022年11月3日` is `hekou-2022-11-03` where the archive has a publication of that name; else what of the name can be kept. */
function suggestName(name: string, publications: Publications): string | undefined {
  const named = publications.find((publication) => name.includes(publication.name.replace(/^\[|\]$/g, '')));
  const date = fileNameDate(name.normalize('NFKC'));
  return named === undefined || !/^[\d-]+$/.test(date ?? '') ? suggestId(name) : `${named.id}-${date}`;
}

/** Gives each sidecar to its bulletin; a sidecar that finds none is a message. */
function attachSidecars(entries: readonly Entry[], bulletins: ReadonlyMap<string, BulletinFiles>): MessageRecord[] {
  return entries
    .filter(({ name }) => !isBulletin(name))
    .flatMap(({ name }) => {
      const file = `${folder}/${name}`;
      const { name: id, ext } = parse(name);
      const bulletin = bulletins.get(id);
      if (ext !== '.yaml') return [messages.yamlName(file, ext)];
      if (bulletin === undefined) return [messages.sidecarAlone(file, id)];
      bulletin.sidecar = file;
      return [];
    });
}
