import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file or folder in a folder; `isFolder` follows links. */
export interface Entry {
  name: string;
  isFolder: boolean;
}

/** The entries in the order of their names, hidden ones left out; or the error, when the folder cannot be read. */
export async function readFolder(path: string): Promise<Entry[] | Error> {
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

async function isFolder(path: string, entry: Dirent): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return stat(join(path, entry.name)).then(
    (target) => target.isDirectory(),
    () => false,
  );
}
