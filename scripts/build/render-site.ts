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
  const timer = setInterval(async () => progress(await countFolders(join(outDir, 'articles')), articles), 500);
  try {
    await build({ root: projectRoot, outDir, ...address, logLevel: 'error' });
  } finally {
    clearInterval(timer);
  }
  return countPages(outDir);
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
