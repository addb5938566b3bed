import { createHash } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface OutFile {
  path: string;
  content: Uint8Array | string;
}

/** Writes the data files of an index into a folder that is named by their content in the end. */
export interface Output {
  /**
   * Writes a file, or leaves it on its way to the disk while few are. The bytes must not change afterwards. Throws when an earlier
   * file failed.
   */
  write: (file: OutFile) => Promise<void>;
  /** Puts the folder in the place of an older one. Throws when any file could not be written. */
  finish: () => Promise<{ folder: string; bytes: number; files: number }>;
}

/** Files on their way to the disk at one time. */
const writers = 32;

/**
 * The folder of an index, named by its digest, or one that was left unfinished. What else lies beside them, such as the search page,
 * stays.
 */
const indexFolder = /^(?:[0-9a-f]{12}|unfinished)$/;

async function removeIndexes(folder: string): Promise<void> {
  const entries = await readdir(folder).catch((): string[] => []);
  for (const name of entries.filter((entry) => indexFolder.test(entry)))
    await rm(join(folder, name), { recursive: true, force: true });
}

/** Begins an index below `folder`; what is there of an older one is removed. The same files in the same order get the same name. */
export async function createOutput(folder: string): Promise<Output> {
  await removeIndexes(folder);
  const unfinished = join(folder, 'unfinished');
  const hash = createHash('sha256');
  const folders = new Map<string, Promise<unknown>>();
  const onTheirWay = new Set<Promise<void>>();
  let failure: { cause: unknown } | undefined;
  let [bytes, files] = [0, 0];

  async function writeOne({ path, content }: OutFile): Promise<void> {
    const inside = dirname(join(unfinished, path));
    const made = folders.get(inside) ?? mkdir(inside, { recursive: true });
    folders.set(inside, made);
    await made;
    await writeFile(join(unfinished, path), content);
  }
  /** A file that fails while nobody waits must not be forgotten. */
  function throwFailure(): void {
    if (failure !== undefined) throw failure.cause;
  }
  return {
    async write(file) {
      hash.update(file.path).update('\0').update(file.content).update('\0');
      bytes += Buffer.byteLength(file.content);
      files += 1;
      const written = writeOne(file)
        .catch((cause: unknown) => {
          failure ??= { cause };
        })
        .finally(() => onTheirWay.delete(written));
      onTheirWay.add(written);
      if (onTheirWay.size >= writers) await Promise.race(onTheirWay);
      throwFailure();
    },
    async finish() {
      await Promise.all(onTheirWay);
      throwFailure();
      const name = hash.digest('hex').slice(0, 12);
      await rename(unfinished, join(folder, name));
      return { folder: `${name}/`, bytes, files };
    },
  };
}
