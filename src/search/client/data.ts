import { gb2312Characters } from '../gb2312.ts';
import type { Facet, FacetName, Manifest, Readings, Script, StoredArticle } from '../manifest.ts';
import type { Fold } from '../normalize.ts';
import type { ScriptTable } from '../other-script.ts';
import { type PackedArticle, unpackArticle } from '../packed-article.ts';
import type { SuggestionFile } from '../suggestions.ts';
import { SearchError } from './errors.ts';
import { type Load, readJson } from './load.ts';

/** Where a packed article has its lines. */
const linesAt = 7;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isManifest = (value: unknown): value is Manifest =>
  isRecord(value) &&
  value['version'] === 3 &&
  typeof value['folder'] === 'string' &&
  typeof value['suggestions'] === 'number';
const isArticles = (value: unknown): value is PackedArticle[] =>
  Array.isArray(value) && value.every((article) => Array.isArray(article) && Array.isArray(article[linesAt]));
const isReadings = (value: unknown): value is Readings => isRecord(value) && Object.values(value).every(isString);
const isSuggestionFile = (value: unknown): value is SuggestionFile =>
  isRecord(value) && Array.isArray(value['entries']) && Array.isArray(value['lists']);
const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every(isString);
const isString = (value: unknown): value is string => typeof value === 'string';
const isFacet = (value: unknown): value is Facet => isRecord(value) && Array.isArray(value['values']);

const readArticles = (bytes: Uint8Array): StoredArticle[] => readJson(isArticles)(bytes).map(unpackArticle);

/** Characters with their readings. */
function invertReadings(readings: Readings): Map<string, string[]> {
  const inverted = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(readings)) {
    for (const character of characters) inverted.set(character, [...(inverted.get(character) ?? []), syllable]);
  }
  return inverted;
}

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
  /** The table for the printed texts: few pairs where they will do. */
  textFold(): Promise<Fold>;
  /** The table for a query; fetched only when the query holds a character that may be traditional. */
  queryFold(query: string): Promise<Fold>;
  articles(rows: readonly number[]): Promise<StoredArticle[]>;
  /** The table that writes texts of the other script in this one. */
  scriptTable(to: Script): Promise<ScriptTable>;
  facet(name: FacetName): Promise<Facet>;
  /** A file of what can be suggested; fetched when a reader types or when nothing is found. */
  suggestions(file: number): Promise<SuggestionFile>;
  /** The first key of each of these files. */
  suggestionStarts(): Promise<string[]>;
  /** Characters with their readings; fetched when a reader types letters or when nothing is found. */
  readings(): Promise<ReadonlyMap<string, readonly string[]>>;
}

export async function openData(load: Load): Promise<Data> {
  const manifest = await load('manifest.json', readJson(isManifest, 'utf-8'), { fresh: true });
  const { folder, perFile } = manifest;
  const pairsFile = (name: string) => load(`${folder}${name}.bin`, (bytes) => readPairs(readJson(isString)(bytes)));
  let fewPairs: Fold | undefined;
  let standard: Set<string> | undefined;

  function isSimplified(character: string): boolean {
    standard ??= gb2312Characters();
    return standard.has(character) && !manifest.foldExceptions.includes(character);
  }

  return {
    manifest,
    load,
    async textFold() {
      if (manifest.textFold === undefined) return pairsFile('fold');
      fewPairs ??= readPairs(manifest.textFold);
      return fewPairs;
    },
    async queryFold(query) {
      const doubtful = [...query.normalize('NFKC')].some(
        (character) => /\p{Script=Han}/u.test(character) && !isSimplified(character),
      );
      return doubtful ? pairsFile('fold') : new Map();
    },
    articles: (rows) =>
      Promise.all(
        rows.map(async (row) => {
          const file = `${folder}text/${Math.floor(row / perFile)}.bin`;
          const article = (await load(file, readArticles))[row % perFile];
          if (article === undefined) throw new SearchError('damaged', file);
          return article;
        }),
      ),
    scriptTable: (to) => pairsFile(`show-${to}`),
    suggestions: (file) => load(`${folder}suggest/${file}.bin`, readJson(isSuggestionFile)),
    suggestionStarts: () => load(`${folder}suggest.bin`, readJson(isStrings)),
    readings: () => load(`${folder}readings.bin`, (bytes) => invertReadings(readJson(isReadings)(bytes))),
    facet: (name) => load(`${folder}facets/${name}.bin`, readJson(isFacet)),
  };
}
