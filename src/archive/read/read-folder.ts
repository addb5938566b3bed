import type { Dirent, Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** An entry of a folder; `kind` follows links, and a link to nothing is a file: reading it tells why. */
export interface Entry {
  name: string;
  /** `other`: a pipe, a socket, a device. */
  kind: 'file' | 'folder' | 'other';
}

/** What systems and editors leave behind: `.DS_Store`, `Thumbs.db`, `p01.txt~`, `#p01.txt#`, `~$p01.docx`. */
const litter = /^(?:\..*|.*~|#.*#|~\$.*|thumbs\.db|desktop\.ini)$/i;

/** The entries in the order of their names, litter left out; or the error, when the folder cannot be read. */
export async function readFolder(path: string): Promise<Entry[] | Error> {
  let entries: Dirent[];
  try {
    entries = await readdir(path, { withFileTypes: true });
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
  const result = await Promise.all(
    entries
      .filter(({ name }) => !litter.test(name))
      .map(async (entry): Promise<Entry> => ({ name: entry.name, kind: await kindOf(path, entry) })),
  );
  return result.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function kindOf(path: string, entry: Dirent): Promise<Entry['kind']> {
  const target: Dirent | Stats | undefined = entry.isSymbolicLink()
    ? await stat(join(path, entry.name)).catch(() => undefined)
    : entry;
  if (target === undefined || target.isFile()) return 'file';
  return target.isDirectory() ? 'folder' : 'other';
}
