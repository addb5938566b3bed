import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Archive, loadArchive } from '../../src/archive/index.ts';
import { convert } from '../../src/chinese/index.ts';
import { makeArchive, randomFrom } from './made-archive.ts';
import { plainScan, plainText } from './plain-scan.ts';
import { ask, askIds, openSite, type SearchSite } from './site.ts';

const engines = ['scan', 'pagefind'] as const;

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
  site: SearchSite,
  texts: Texts,
  queries: readonly string[],
  engine: (typeof engines)[number],
) {
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
  let site: SearchSite;
  beforeAll(async () => {
    site = await openSite(archive);
  });
  afterAll(() => site.close());

  test.each(engines)('%s: every character is found where it stands', async (engine) => {
    const characters = [...new Set([...texts.values()].join(''))].filter((character) => character.trim() !== '');
    expect(characters.length).toBeGreaterThan(800);
    expect(await differences(site, texts, characters, engine)).toEqual([]);
  });

  test.each(engines)(
    '%s: pieces of the text, short and long, find exactly the articles they stand in',
    async (engine) => {
      const queries = [
        ...drawPieces(texts, 1200, 8, 1),
        ...drawPieces(texts, 150, 300, 2),
        ...drawStrangers(texts, 300),
      ];
      expect(await differences(site, texts, queries, engine)).toEqual([]);
    },
  );

  test.each(engines)('%s: the same in traditional characters, full width and capitals', async (engine) => {
    const queries = drawPieces(texts, 200, 6, 3).map((query) =>
      convert(query, 'Hans', 'Hant')
        .toUpperCase()
        .replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0)),
    );
    expect(await differences(site, texts, queries, engine)).toEqual([]);
  });

  test.each(engines)('%s: several words must all stand in the article', async (engine) => {
    const words = drawPieces(texts, 300, 3, 4)
      .map((word) => word.trim())
      .filter((word) => !/[\s"|-]/.test(word) && word !== '');
    const queries = words.slice(1).map((word, index) => `${words[index]} ${word}`);
    expect(await differences(site, texts, queries, engine)).toEqual([]);
  });
});

describe('a made archive of 2,000 articles, with rare characters', () => {
  const archive = makeArchive(2000);
  const texts = textsOf(archive);
  let site: SearchSite;
  beforeAll(async () => {
    site = await openSite(archive);
  });
  afterAll(() => site.close());

  test('pieces of the text find exactly the articles they stand in', async () => {
    const queries = [...drawPieces(texts, 250, 7, 5), ...drawPieces(texts, 30, 80, 6), ...drawStrangers(texts, 60)];
    const rare = queries.filter((query) => plainScan(texts, query).length <= 40);
    expect(rare.length).toBeGreaterThan(150);
    expect(await differences(site, texts, rare, 'pagefind')).toEqual([]);
  });

  test('frequent characters and words are counted in full', async () => {
    const queries = [
      ...new Set([...drawPieces(texts, 60, 2, 7), '，', '。', '“', '5', '0', 'g', '😀', '𠮷', 'york', 'new york']),
    ];
    const page = await site.open();
    const answers = await ask(
      page,
      site.server.url,
      queries.map((query) => [query, { limit: 0 }]),
    );
    const totals = answers.map((answer) => ('total' in answer ? answer.total : -1));
    expect(totals).toEqual(queries.map((query) => plainScan(texts, query).length));
  });
});
