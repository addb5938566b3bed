import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { projectRoot } from '../lib/project-root.ts';
import type { Progress } from '../lib/stages.ts';
import type { Address } from './address.ts';

/** Renders all pages with Astro into `outDir`. `articles` is only for the progress bar. Returns the number of pages. */
export async function renderSite(
  outDir: string,
  address: Address,
  articles: number,
  progress: Progress,
): Promise<number> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const workshop = openWorkshop();
  const timer = setInterval(async () => progress(await countFolders(join(outDir, 'articles')), articles), 500);
  try {
    await build({ root: projectRoot, outDir, ...address, cacheDir: join(workshop.folder, 'cache'), logLevel: 'error' });
  } finally {
    clearInterval(timer);
    workshop.close();
  }
  return countPages(outDir);
}

/**
 * Astro puts what it makes on the way into `.astro/` of the working directory, where two builds at once would take each other's files. Each
 * build works in a folder of its own; it lies in the project, or the packages would not be found from there.
 */
function openWorkshop(): { folder: string; close(): void } {
  const parent = join(projectRoot, '.astro');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'build-'));
  const before = process.cwd();
  const close = () => {
    process.chdir(before);
    rmSync(folder, { recursive: true, force: true });
  };
  // An interrupted build leaves nothing behind either.
  process.once('exit', close);
  process.chdir(folder);
  return { folder, close };
}

const countFolders = (folder: string) =>
  readdir(folder).then(
    (entries) => entries.length,
    () => 0,
  );

async function countPages(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((entry) => entry.endsWith('.html')).length;
}
