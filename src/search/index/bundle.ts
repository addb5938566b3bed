import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const client = (file: string) => fileURLToPath(new URL(`../client/${file}`, import.meta.url));

/**
 * The scripts of `search/`, each one file that stands alone: the client, the search page's, the hits frame's, and those of the search
 * boxes.
 */
export async function bundleClient(): Promise<Array<{ path: string; content: Uint8Array }>> {
  const { outputFiles } = await build({
    entryPoints: ['client.ts', 'page.ts', 'hits.ts', 'box.ts', 'box-suggestions.ts'].map(client),
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    outdir: 'out',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles.map(({ path, contents }) => ({ path: path.replace(/^.*[\\/]/, ''), content: contents }));
}
