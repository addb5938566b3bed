import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile } from 'pagefind';
import { type Cbor, decodeCbor } from '../cbor.ts';
import { encodeJson } from '../gbk.ts';
import { pagefindVersion } from '../manifest.ts';
import { articleContent } from '../tokens.ts';
import type { OutFile } from './output.ts';
import { createUnitLists } from './unit-lists.ts';
import type { WordIndexer } from './word-indexer.ts';

/** Pagefind puts this before everything it compresses. */
const signature = Buffer.from('pagefind_dcd');

/** Records on their way to Pagefind at one time. */
const batch = 64;

/**
 * Largest number of places a chunk lists, less than Pagefind's own 20,000: a query reads few words, and each costs a whole chunk.
 * Measured at 1,000 articles: 13 KB a chunk instead of 20, the index 1 % larger.
 */
const chunkSize = '12000';

const fail: (doing: string, errors: readonly string[], cause?: unknown) => never = (doing, errors, cause) => {
  throw new Error(`Pagefind failed ${doing}: ${errors.join('; ') || String(cause)}`, { cause });
};

/** The bytes of one of Pagefind's files without gzip and signature. */
function unpack(file: IndexFile): Uint8Array {
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

/**
 * The index as the client reads it: `words.bin` holds the first and last word of each chunk, one after the other, each cut to the letters
 * that tell it from the chunks beside it; `words/<n>.bin` is chunk n as Pagefind packed it.
 */
function readIndex(files: readonly IndexFile[], articles: number): OutFile[] {
  const { pages, chunks } = readMeta(files);
  const byPath = new Map(files.map((file) => [file.path, file]));
  checkOrder(pages, byPath, articles);
  const ranges = chunks.flatMap(([from = '', to = '']) => [from, to]);
  return [
    { path: 'words.bin', content: gzipSync(encodeJson(ranges), { level: 9 }) },
    ...chunks.map(([, , hash], number) => ({
      path: `words/${number}.bin`,
      content: byPath.get(`index/${hash}.pf_index`)?.content ?? fail('writing the index', [`chunk ${hash} is missing`]),
    })),
  ];
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
 * the build with its cause. Pagefind is a process of its own and works while the caller does.
 */
export async function createPagefindIndexer(): Promise<WordIndexer> {
  const index = await startPagefind();
  const units = createUnitLists();
  let waiting: Array<Promise<void>> = [];
  let articles = 0;

  async function addOne(row: number, lines: readonly string[]): Promise<void> {
    const answer = await index.addCustomRecord({ url: `/${row}`, content: articleContent(lines), language: 'zh' });
    if (answer.errors.length > 0) fail(`indexing article ${row}`, answer.errors);
  }
  async function settle(): Promise<void> {
    await Promise.all(waiting);
    waiting = [];
  }
  return {
    async add(lines) {
      const added = addOne(articles, lines);
      added.catch(() => {});
      waiting.push(added);
      articles += 1;
      units.add(lines);
      if (waiting.length >= batch) await settle();
    },
    async finish() {
      await settle();
      const written = index.getFiles();
      // Pagefind works in the meantime.
      const { count, files } = units.finish();
      const answer = await written;
      if (answer.errors.length > 0) fail('writing the index', answer.errors);
      return {
        files: articles === 0 ? [] : [...readIndex(answer.files, articles), ...files],
        manifest: { units: count },
      };
    },
    async close() {
      await index.deleteIndex();
      await close();
    },
  };
}
