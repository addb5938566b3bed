import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Archive } from '../../src/archive/index.ts';
import { exportFiles } from '../../src/exports/index.ts';

/** Writes every file that is made from the records alone below `outDir`. Returns how many. */
export async function writeExports(archive: Archive, outDir: string): Promise<number> {
  const files = exportFiles(archive);
  const folders = new Set(files.map(({ path }) => dirname(join(outDir, path))));
  for (const folder of folders) await mkdir(folder, { recursive: true });
  for (const { path, content } of files) await writeFile(join(outDir, path), content);
  return files.length;
}
