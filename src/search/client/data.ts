import { gb2312Characters } from '../gb2312.ts';
import { type Facet, type FacetFile, facetFiles, type Manifest, type StoredArticle } from '../manifest.ts';
import type { Fold } from '../normalize.ts';
import { type Load, readJson } from './load.ts';

type Script = 'Hans' | 'Hant';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isManifest = (value: unknown): value is Manifest =>
  isRecord(value) && value['version'] === 1 && typeof value['folder'] === 'string';
const isArticles = (value: unknown): value is StoredArticle[] =>
  Array.isArray(value) && value.every((article) => isRecord(article) && Array.isArray(article['lines']));
const isString = (value: unknown): value is string => typeof value === 'string';
const isFacets =
  (file: FacetFile) =>
  (value: unknown): value is Record<string, Facet> =>
    isRecord(value) && facetFiles[file].every((name) => isRecord(value[name]));

/** `區区縣县` → a map. */
function readPairs(pairs: string): Map<string, string> {
  const characters = [...pairs];
  const fold = new Map<string, string>();
  for (let index = 0; index + 1 < characters.length; index += 2) {
    fold.set(characters[index] ?? '', characters[index + 1] ?? '');
  }
  return fold;
}

/** The files of the index, each fetched when it is first needed. */
export interface Data {
  manifest: Manifest;
  load: Load;
  /** The table for the texts of a script: few pairs where they will do. */
  textFold(script: Script): Promise<Fold>;
  /** The table for a query; fetched only when the query holds a character that may be traditional. */
  queryFold(query: string): Promise<Fold>;
  articles(script: Script, rows: readonly number[]): Promise<StoredArticle[]>;
  facets(file: FacetFile): Promise<Record<string, Facet>>;
}

export async function openData(load: Load): Promise<Data> {
  const manifest = await load('manifest.json', readJson(isManifest), true);
  const { folder, perFile } = manifest;
  const wholeFold = () => load(`${folder}fold.bin`, (bytes) => readPairs(readJson(isString)(bytes)));
  const textFolds = new Map<Script, Promise<Fold>>();
  let standard: Set<string> | undefined;

  function isSimplified(character: string): boolean {
    standard ??= gb2312Characters();
    return standard.has(character) && !manifest.foldExceptions.includes(character);
  }

  return {
    manifest,
    load,
    textFold(script) {
      const pairs = manifest.textFold[script];
      if (pairs === undefined) return wholeFold();
      const fold = textFolds.get(script) ?? Promise.resolve(readPairs(pairs));
      textFolds.set(script, fold);
      return fold;
    },
    async queryFold(query) {
      const doubtful = [...query.normalize('NFKC')].some(
        (character) => /\p{Script=Han}/u.test(character) && !isSimplified(character),
      );
      return doubtful ? wholeFold() : new Map();
    },
    articles: (script, rows) =>
      Promise.all(
        rows.map(async (row) => {
          const file = `${folder}text-${script}/${Math.floor(row / perFile)}.bin`;
          const article = (await load(file, readJson(isArticles)))[row % perFile];
          if (article === undefined) throw new RangeError(`No article ${row} in ${file}`);
          return article;
        }),
      ),
    facets: (file) => load(`${folder}facets-${file}.bin`, readJson(isFacets(file))),
  };
}
