import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cp, readdir, rename } from 'node:fs/promises';
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
  const site = join(workshop.folder, 'site');
  const timer = setInterval(async () => progress(await countFolders(join(site, 'articles')), articles), 500);
  try {
    const cacheDir = join(workshop.folder, 'cache');
    await build({ root: projectRoot, outDir: site, ...address, cacheDir, logLevel: 'error' });
    await moveInto(outDir, site);
  } finally {
    clearInterval(timer);
    workshop.close();
  }
  return countPages(outDir);
}

/**
 * Astro puts what it makes on the way beside the output or into `.astro/` of the working directory, where two builds at once would take each
 * other's files, and renames files from there, which cannot be done from one disk to another. Each build works in a folder of its own; it
 * lies in the project, or the packages would not be found from there.
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

/** Moves all that a folder holds; from one disk to another it is copied. */
async function moveInto(target: string, folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const [from, to] = [join(folder, name), join(target, name)];
    await rename(from, to).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EXDEV') throw error;
      return cp(from, to, { recursive: true });
    });
  }
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
