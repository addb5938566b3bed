import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { type Cbor, decodeCbor } from '../cbor.ts';
import { pagefindVersion } from '../manifest.ts';
import { articleContent } from '../tokens.ts';

/** Pagefind puts this before everything it compresses. */
const signature = Buffer.from('pagefind_dcd');

/** Records on their way to Pagefind at one time. */
const batch = 64;

/**
 * Largest number of places a chunk lists, a quarter of Pagefind's own measure: a query reads few words, and each costs a whole chunk.
 * Measured at 1,000 articles: 8 KB a chunk instead of 30, the index 3 % larger.
 */
const chunkSize = '5000';

/** Pagefind's index as the client reads it. */
export interface WordIndex {
  /** First and last word of each chunk, one after the other, each cut to the letters that tell it from the chunks beside it. */
  ranges: string[];
  /** The chunks in the same order, as Pagefind packed them. */
  chunks: Uint8Array[];
}

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

const listOf = (value: Cbor | undefined): Cbor[] => (Array.isArray(value) ? value : []);

/** The meta file in pieces; it must be of the version that the client reads. */
function readMeta(files: readonly IndexFile[]): { pages: string[]; chunks: string[][] } {
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  if (meta === undefined) return fail('building the index', ['no meta file']);
  const [version, pages, chunks] = listOf(decodeCbor(unpack(meta)));
  if (version !== pagefindVersion)
    return fail('writing files the client reads', [`expected ${pagefindVersion}, found ${version}`]);
  return {
    pages: listOf(pages).map((page) => String(listOf(page)[0])),
    chunks: listOf(chunks).map((chunk) => listOf(chunk).map(String)),
  };
}

/** Fails unless page n of the meta file is article n: the client relies on it to name a result's article without a file of its own. */
function checkOrder(pages: readonly string[], files: ReadonlyMap<string, IndexFile>, articles: number): void {
  if (pages.length !== articles) fail('counting pages', [`expected ${articles}, found ${pages.length}`]);
  for (const [row, hash] of pages.entries()) {
    const fragment = files.get(`fragment/${hash}.pf_fragment`);
    const { url } = JSON.parse(
      Buffer.from(unpack(fragment ?? fail(`writing article ${row}`, ['its fragment is missing']))).toString(),
    ) as { url: string };
    if (url !== `/${row}`) fail('keeping the order of pages', [`expected /${row}, found ${url}`]);
  }
}

function readIndex(files: readonly IndexFile[], articles: number): WordIndex {
  const { pages, chunks } = readMeta(files);
  const byPath = new Map(files.map((file) => [file.path, file]));
  checkOrder(pages, byPath, articles);
  return {
    ranges: chunks.flatMap(([from = '', to = '']) => [from, to]),
    chunks: chunks.map(
      ([, , hash]) =>
        byPath.get(`index/${hash}.pf_index`)?.content ?? fail('writing the index', [`chunk ${hash} is missing`]),
    ),
  };
}

/** Starts Pagefind. Its measure of a chunk can be set by the environment only. */
async function startPagefind() {
  const name = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
  const before = process.env[name];
  process.env[name] = chunkSize;
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'unknown' });
    return index === undefined || errors.length > 0 ? fail('to start', errors) : index;
  } catch (cause) {
    return fail('to start', [], cause);
  } finally {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  }
}

/**
 * Pagefind's index over the normalised lines of the articles, in their order. Every answer of Pagefind is checked; the first fault stops
 * the build with its cause.
 * @param meanwhile other work, done while Pagefind, a process of its own, puts the index together
 */
export async function buildPagefindIndex<T>(
  articles: ReadonlyArray<readonly string[]>,
  meanwhile: () => T,
): Promise<[WordIndex, T]> {
  if (articles.length === 0) return [{ ranges: [], chunks: [] }, meanwhile()];
  const index = await startPagefind();
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
    const [answer, made] = await Promise.all([index.getFiles(), Promise.resolve().then(meanwhile)]);
    if (answer.errors.length > 0) fail('writing the index', answer.errors);
    return [readIndex(answer.files, articles.length), made];
  } finally {
    await index.deleteIndex();
    await close();
  }
}
