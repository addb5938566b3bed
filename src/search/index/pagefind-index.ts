import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { decodeCbor } from '../cbor.ts';
import { pagefindVersion } from '../manifest.ts';
import { articleContent } from '../tokens.ts';

/** Pagefind puts this before everything it compresses. */
const signature = Buffer.from('pagefind_dcd');

/** Records on their way to Pagefind at one time. */
const batch = 64;

const wanted = /\.pf_(?:meta|index)$/;

const fail: (doing: string, errors: readonly string[], cause?: unknown) => never = (doing, errors, cause) => {
  throw new Error(`Pagefind failed ${doing}: ${errors.join('; ') || String(cause)}`, { cause });
};

/** The bytes of one of Pagefind's files without gzip and signature. */
export function unpack(file: IndexFile): Uint8Array {
  const bytes = gunzipSync(file.content);
  if (!bytes.subarray(0, signature.length).equals(signature))
    fail(`writing ${file.path}`, ['its signature is missing']);
  return bytes.subarray(signature.length);
}

/** Hashes of Pagefind's pages in the order of its meta file, which must be of the version that the client reads. */
function pageOrder(meta: Uint8Array): string[] {
  const root = decodeCbor(meta);
  const version = Array.isArray(root) ? root[0] : undefined;
  if (version !== pagefindVersion)
    fail('writing files the client reads', [`expected ${pagefindVersion}, found ${version}`]);
  const pages = Array.isArray(root) && Array.isArray(root[1]) ? root[1] : [];
  return pages.map((page) => (Array.isArray(page) ? String(page[0]) : ''));
}

/** Fails unless page n of the meta file is article n: the client relies on it to name a result's article without a file of its own. */
function checkOrder(files: readonly IndexFile[], articles: number): void {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (meta === undefined) fail('building the index', ['no meta file']);
  const fragments = new Map(files.map((file) => [file.path, file]));
  const order = pageOrder(unpack(meta));
  if (order.length !== articles) fail('counting pages', [`expected ${articles}, found ${order.length}`]);
  for (const [row, hash] of order.entries()) {
    const fragment = fragments.get(`fragment/${hash}.pf_fragment`);
    if (fragment === undefined) fail(`writing article ${row}`, ['its fragment is missing']);
    const { url } = JSON.parse(Buffer.from(unpack(fragment)).toString()) as { url: string };
    if (url !== `/${row}`) fail('keeping the order of pages', [`expected /${row}, found ${url}`]);
  }
}

/**
 * The files of a Pagefind index over the normalised lines of the articles, in their order; only what the client reads: the meta file
 * and the index chunks. Every answer of Pagefind is checked; the first fault stops the build with its cause.
 */
export async function buildPagefindIndex(articles: ReadonlyArray<readonly string[]>): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: 'unknown' }).catch((cause) =>
    fail('to start', [], cause),
  );
  if (index === undefined || errors.length > 0) return fail('to start', errors);
  try {
    const add = async (row: number) => {
      const content = articleContent(articles[row] ?? []);
      const answer = await index.addCustomRecord({ url: `/${row}`, content, language: 'zh' });
      if (answer.errors.length > 0) fail(`indexing article ${row}`, answer.errors);
    };
    for (let first = 0; first < articles.length; first += batch) {
      const rows = Array.from({ length: Math.min(batch, articles.length - first) }, (_, offset) => first + offset);
      await Promise.all(rows.map(add));
    }
    const answer = await index.getFiles();
    if (answer.errors.length > 0) fail('writing the index', answer.errors);
    if (articles.length > 0) checkOrder(answer.files, articles.length);
    return answer.files.filter(({ path }) => wanted.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await index.deleteIndex();
    await close();
  }
}
