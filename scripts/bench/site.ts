import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Sizes of the built site in `dist/`: files, bytes, and the weight of an article page with its style sheets, packed. */
async function bench([folder = 'dist']: readonly string[]): Promise<void> {
  if (!existsSync(folder)) {
    console.log(`There is no ${folder}/ yet: run \`npm run build\` first.`);
    return;
  }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const sizes = files.map((file) => readFileSync(file).length);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`${files.length} files, ${(total / 1024).toFixed(0)} KB`);
  const articles = files.filter((file) => /^articles[\\/][^\\/]+[\\/]index\.html$/.test(relative(folder, file)));
  const weights = articles.map((file) => weigh(folder, readFileSync(file, 'utf8'))).sort((a, b) => a - b);
  const heaviest = weights.at(-1) ?? 0;
  const median = weights[Math.floor(weights.length / 2)] ?? 0;
  console.log(
    `article page, HTML and CSS packed: median ${kilobytes(median)}, largest ${kilobytes(heaviest)} (at most 15 KB)`,
  );
}

const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;

/** Packed bytes of a page and of the style sheets it names. */
function weigh(folder: string, html: string): number {
  const sheets = [
    ...html.matchAll(/<link[^>]+rel="stylesheet"[^>]+href="([^"]+)"|<link[^>]+href="([^"]+)"[^>]+rel="stylesheet"/g),
  ];
  const parts = sheets.map(([, first, second]) => {
    const name = (first ?? second ?? '').replace(/^.*\/(?=_astro\/)/, '');
    const file = join(folder, name);
    return existsSync(file) ? gzipSync(readFileSync(file)).length : 0;
  });
  return gzipSync(html).length + parts.reduce((sum, size) => sum + size, 0);
}

await bench(process.argv.slice(2));
