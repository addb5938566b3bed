import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { projectRoot } from '../lib/project-root.ts';
import { quantile } from './quantile.ts';

interface Figure {
  figure: string;
  value: number;
  unit: string;
  most?: number;
}

/** Builds the site into a folder; the seconds it took. */
function build(out: string): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--out', out], { cwd: projectRoot });
  if (status !== 0) throw new Error(`The build failed: ${stderr}`);
  return (performance.now() - started) / 1000;
}

/** Packed kilobytes of a page and of the style sheets it names. The site is built at the root, so an address is a path in the folder. */
function weigh(folder: string, html: string): number {
  const links = html.match(/<link\b[^>]*\brel="stylesheet"[^>]*>/g) ?? [];
  const sheets = links.flatMap((link) => /\bhref="\/([^"]+)"/.exec(link)?.[1] ?? []);
  if (sheets.length === 0) throw new Error('Unexpected page without a style sheet, expected at least one to weigh.');
  const parts = [html, ...sheets.map((name) => readFileSync(join(folder, name)))];
  return parts.reduce((sum, part) => sum + gzipSync(part).length, 0) / 1024;
}

function measure(folder: string): Figure[] {
  const seconds = build(folder);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const bytes = files.reduce((sum, file) => sum + readFileSync(file).length, 0);
  const articles = files.filter((file) => /^articles[\\/][^\\/]+[\\/]index\.html$/.test(relative(folder, file)));
  const weights = articles.map((file) => weigh(folder, readFileSync(file, 'utf8')));
  return [
    { figure: 'build of content/', value: seconds, unit: 's', most: 10 },
    { figure: 'article page, HTML and CSS packed, median', value: quantile(weights, 0.5), unit: 'KB', most: 15 },
    { figure: 'article page, HTML and CSS packed, largest', value: quantile(weights, 1), unit: 'KB', most: 15 },
    { figure: 'site', value: bytes / 1024, unit: 'KB' },
    { figure: 'files', value: files.length, unit: '' },
  ];
}

/** Builds the archive's own site and tells its figures, each with its share of what it may be at most. */
const folder = mkdtempSync(join(tmpdir(), 'jianbao-bench-'));
try {
  const rows = measure(join(folder, 'dist')).map(({ figure, value, unit, most }) => {
    const rounded = Number.isInteger(value) ? String(value) : value.toFixed(1);
    return [figure, { value: `${rounded} ${unit}`.trim(), ratio: most === undefined ? '' : (value / most).toFixed(2) }];
  });
  console.table(Object.fromEntries(rows));
  console.log(`ratio: share of the most it may be; load of the machine ${loadavg()[0]?.toFixed(1)}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
