import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Archive, loadArchive } from '../../src/archive/index.ts';
import { convert } from '../../src/chinese/index.ts';
import { makeArchive, randomFrom } from './made-archive.ts';
import { plainScan, plainText } from './plain-scan.ts';
import { ask, askIds, openSite, type Query, type SearchSite } from './site.ts';

/** The ways to find. */
const engines = ['scan', 'pagefind', 'grams'] as const;
type EngineName = (typeof engines)[number];

/** A site for Pagefind's index, which is scanned as well, and one for the index of a large archive. */
async function openSites(archive: Archive): Promise<Record<EngineName, SearchSite>> {
  const [pagefind, grams] = [await openSite(archive), await openSite(archive, { mostInPagefind: 0 })];
  return { scan: pagefind, pagefind, grams };
}
async function closeSites({ pagefind, grams }: Record<EngineName, SearchSite>): Promise<void> {
  await Promise.all([pagefind.close(), grams.close()]);
}

type Texts = Map<string, string>;
const textsOf = (archive: Archive): Texts =>
  new Map(archive.articles.map((article) => [article.id, plainText(article)]));

/** Pieces of the texts themselves: `count` of up to `longest` characters, within one line. */
function drawPieces(texts: Texts, count: number, longest: number, seed: number): string[] {
  const random = randomFrom(seed);
  const lines = [...texts.values()].flatMap((text) => text.split('\n')).filter((line) => line !== '');
  return Array.from({ length: count }, () => {
    const line = [...(lines[Math.floor(random() * lines.length)] ?? '')];
    const length = Math.min(line.length, 1 + Math.floor(random() * longest));
    const start = Math.floor(random() * (line.length - length + 1));
    return line.slice(start, start + length).join('');
  });
}

/** Pieces that a reader may expect and that are not there: two characters of the texts put together. */
const drawStrangers = (texts: Texts, count: number): string[] => {
  const characters = drawPieces(texts, count * 2, 1, 99);
  return Array.from({ length: count }, (_, index) => `${characters[index * 2]}${characters[index * 2 + 1]}`);
};

/** Queries whose answer is not the plain scan's, with both answers. */
async function differences(
  sites: Record<EngineName, SearchSite>,
  texts: Texts,
  queries: readonly string[],
  name: EngineName,
) {
  const site = sites[name];
  const engine = name === 'scan' ? 'scan' : 'index';
  const page = await site.open();
  const answers = await askIds(
    page,
    site.server.url,
    queries.map((query) => [query, { engine, limit: texts.size }]),
  );
  await page.context().close();
  return queries.flatMap((query, index) => {
    const found = answers[index]?.toSorted() ?? [];
    const expected = plainScan(texts, query);
    return found.join() === expected.join() ? [] : [{ query, found, expected }];
  });
}

describe('the two bulletins', async () => {
  const archive = await loadArchive();
  const texts = textsOf(archive);
  let sites: Record<EngineName, SearchSite>;
  beforeAll(async () => {
    sites = await openSites(archive);
  });
  afterAll(() => closeSites(sites));

  test.each(engines)('%s: every character is found where it stands', async (engine) => {
    const characters = [...new Set([...texts.values()].join(''))].filter((character) => character.trim() !== '');
    expect(characters.length).toBeGreaterThan(800);
    expect(await differences(sites, texts, characters, engine)).toEqual([]);
  });

  test.each(engines)(
    '%s: pieces of the text, short and long, find exactly the articles they stand in',
    async (engine) => {
      const queries = [
        ...drawPieces(texts, 1200, 8, 1),
        ...drawPieces(texts, 150, 300, 2),
        ...drawStrangers(texts, 300),
      ];
      expect(await differences(sites, texts, queries, engine)).toEqual([]);
    },
  );

  test.each(engines)('%s: the same in traditional characters, full width and capitals', async (engine) => {
    const queries = drawPieces(texts, 200, 6, 3).map((query) =>
      convert(query, 'Hans', 'Hant')
        .toUpperCase()
        .replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
    );
    expect(await differences(sites, texts, queries, engine)).toEqual([]);
  });

  test.each(engines)('%s: several words must all stand in the article', async (engine) => {
    const words = drawPieces(texts, 300, 3, 4)
      .map((word) => word.trim())
      .filter((word) => !/[\s"|-]/.test(word) && word !== '');
    const queries = words.slice(1).map((word, index) => `${words[index]} ${word}`);
    expect(await differences(sites, texts, queries, engine)).toEqual([]);
  });
});

describe('a made archive of 2,000 articles, with rare characters', () => {
  const archive = makeArchive(2000);
  const texts = textsOf(archive);
  let sites: Record<EngineName, SearchSite>;
  beforeAll(async () => {
    sites = await openSites(archive);
  });
  afterAll(() => closeSites(sites));

  test.each(['pagefind', 'grams'] as const)(
    '%s: pieces of the text find exactly the articles they stand in',
    async (name) => {
      const queries = [...drawPieces(texts, 250, 7, 5), ...drawPieces(texts, 30, 80, 6), ...drawStrangers(texts, 60)];
      const rare = queries.filter((query) => plainScan(texts, query).length <= 40);
      expect(rare.length).toBeGreaterThan(150);
      expect(await differences(sites, texts, rare, name)).toEqual([]);
    },
  );

  test.each(['pagefind', 'grams'] as const)('%s: frequent characters and words are counted in full', async (name) => {
    const queries = [
      ...new Set([...drawPieces(texts, 60, 2, 7), '，', '。', '“', '5', '0', 'g', '😀', '𠮷', 'york', 'new york']),
    ];
    const { open, server } = sites[name];
    const page = await open();
    const answers = await ask(
      page,
      server.url,
      queries.map((query) => [query, { limit: 0 }]),
    );
    const totals = answers.map((answer) => ('total' in answer ? answer.total : -1));
    expect(totals).toEqual(queries.map((query) => plainScan(texts, query).length));
  });

  test('every way to find gives the same answer, in the same order', async () => {
    const queries = [...drawPieces(texts, 120, 6, 8), ...drawPieces(texts, 10, 40, 9), '。 gdp', 'app|gdp', '。 -5'];
    const answers = await Promise.all(
      engines.map(async (name) => {
        const { open, server } = sites[name];
        const asked: Query[] = queries.map((query) => [
          query,
          { engine: name === 'scan' ? 'scan' : 'index', base: '/', counts: ['year'] },
        ]);
        return ask(await open(), server.url, asked);
      }),
    );
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });
});
