import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createGramEngine } from '../../src/search/client/gram-engine.ts';
import type { Load } from '../../src/search/client/load.ts';
import { createScanEngine } from '../../src/search/client/scan-engine.ts';
import { createBitReader, createBitWriter } from '../../src/search/grams/bits.ts';
import { isIn, makeFilter } from '../../src/search/grams/filter.ts';
import { leafSize, longestGram, splitAbove } from '../../src/search/grams/format.ts';
import { rankOfUnit, unitOfRank } from '../../src/search/grams/units.ts';
import { createByteReader, writeVarint } from '../../src/search/grams/varint.ts';
import { createGramIndexer } from '../../src/search/index/grams/index.ts';
import { randomFrom } from './made-archive.ts';

type Articles = ReadonlyArray<readonly string[]>;

/** The engine over an index in memory, with the number of files it read. */
async function openEngine(articles: Articles) {
  const indexer = createGramIndexer();
  for (const lines of articles) await indexer.add(lines);
  const { files, manifest } = await indexer.finish();
  const packed = new Map([...files].map(({ path, content }) => [path, Buffer.from(content)]));
  await indexer.close();
  const index = manifest?.grams;
  if (index === undefined) throw new Error('No index');
  const read = { files: 0, articles: 0 };
  const load: Load = async (path, open) => {
    read.files += 1;
    return open(gunzipSync(packed.get(path) ?? Buffer.alloc(0)));
  };
  const readLines = async (article: number) => {
    read.articles += 1;
    return [...(articles[article] ?? [])];
  };
  const engine = createGramEngine({ load, folder: '', index, articles: articles.length, readLines });
  return { engine, read, index, files: packed };
}

const sorted = (hits: ReadonlyMap<number, number>) => [...hits].sort(([a], [b]) => a - b);

/** Terms whose answer is not the scan's. */
async function differences(articles: Articles, terms: readonly string[]) {
  const { engine, read } = await openEngine(articles);
  const scan = createScanEngine(articles);
  const wrong = [];
  let most = 0;
  for (const term of terms) {
    Object.assign(read, { files: 0, articles: 0 });
    const [found, expected] = [await engine.find(term), await scan.find(term)];
    if (JSON.stringify(sorted(found)) !== JSON.stringify(sorted(expected))) wrong.push({ term, found, expected });
    most = Math.max(most, read.articles);
  }
  return { wrong, most };
}

/** Articles of a few lines, written with few characters, so that pieces of any length come again and again. */
function writeArticles(count: number, alphabet: string, seed: number, refrain = ''): string[][] {
  const random = randomFrom(seed);
  const letters = [...alphabet];
  const line = (longest: number) =>
    Array.from(
      { length: 1 + Math.floor(random() * longest) },
      () => letters[Math.floor(random() ** 2 * letters.length)],
    ).join('');
  return Array.from({ length: count }, () => [
    line(10),
    ...Array.from({ length: Math.floor(random() * 4) }, () => line(40)),
    ...(random() < 0.5 ? [] : [line(5) + refrain]),
  ]);
}

function drawTerms(articles: Articles, count: number, longest: number): string[] {
  const random = randomFrom(5);
  const lines = articles.flat();
  return Array.from({ length: count }, () => {
    const line = [...(lines[Math.floor(random() * lines.length)] ?? '')];
    const start = Math.floor(random() * line.length);
    return line.slice(start, start + 1 + Math.floor(random() * longest)).join('');
  });
}

describe('the index of a large archive finds what a scan finds, with the same impact', () => {
  test.each([
    ['Chinese', '的一是在不了有和人这中大为上个国我以要他', ''],
    ['few letters', 'ab', ''],
    ['characters outside the BMP', '😀𠮷甲😁', ''],
    ['Latin, digits and marks', 'ab1，。x（ é', ''],
    [
      'a sentence that comes in every second article',
      '甲乙丙丁戊己庚辛',
      '本刊由某某办公室主办，欢迎来稿，稿件请寄本刊编辑部。',
    ],
  ])('%s', async (_, alphabet, refrain) => {
    const articles = writeArticles(1500, alphabet, 3, refrain);
    const terms = [
      ...drawTerms(articles, 400, 8),
      ...drawTerms(articles, 200, 30),
      '天',
      '甲天',
      '\ud83d',
      '天地玄黄宇宙洪荒日月',
    ];
    const { wrong, most } = await differences(articles, terms);
    expect(wrong).toEqual([]);
    expect(most).toBeLessThanOrEqual(leafSize);
  });

  test('grams that stand in very many places are split, and short terms still complete', async () => {
    const articles = writeArticles(4000, '人民政府', 8);
    const { index } = await openEngine(articles);
    const filter = Uint8Array.from(atob(index.split), (byte) => byte.charCodeAt(0));
    const places = articles.flat().join('\n').split('人民').length - 1;
    expect(places).toBeGreaterThan(splitAbove);
    expect(isIn(filter, '人民')).toBe(true);
    expect(
      (await differences(articles, ['人', '人民', '民政', '人民政府', ...drawTerms(articles, 100, 12)])).wrong,
    ).toEqual([]);
  });

  test('no articles, and an article without text', async () => {
    for (const articles of [[], [['']], [[''], ['甲']]])
      expect((await differences(articles, ['甲', '乙'])).wrong).toEqual([]);
  });

  test('a sentence of any length in any number of articles is proved without reading them', async () => {
    const refrain = '本期简报责任编辑某某，电子信箱某某，转载请注明出处。';
    const articles = Array.from({ length: 300 }, (_, index) => [`第${index}号`, refrain]);
    const { engine, read } = await openEngine(articles);
    expect((await engine.find(refrain)).size).toBe(300);
    expect(read.articles).toBe(0);
    expect(read.files).toBeLessThanOrEqual(Math.ceil(refrain.length / longestGram));
  });

  test('the work for a term of 10,000 characters is bounded', async () => {
    const { engine, read } = await openEngine(writeArticles(500, '甲乙丙', 4));
    expect((await engine.find('甲'.repeat(10_000))).size).toBe(0);
    expect(read.files + read.articles).toBeLessThan(10);
  });

  test('the same articles give the same bytes', async () => {
    const articles = writeArticles(300, '甲乙丙丁', 2);
    const [one, two] = [await openEngine(articles), await openEngine(articles)];
    expect(one.files).toEqual(two.files);
    expect(one.index).toEqual(two.index);
  });

  test('a body cut short is an error that names its file', async () => {
    const articles = writeArticles(200, '甲乙丙丁', 2);
    const { index, files } = await openEngine(articles);
    const load: Load = async (path, open) => {
      const whole = gunzipSync(files.get(path.slice(2)) ?? Buffer.alloc(0));
      const bucket = open(whole) as { trees: Map<string, Uint8Array> };
      for (const [gram, body] of bucket.trees) bucket.trees.set(gram, body.subarray(0, 1));
      return bucket as never;
    };
    const engine = createGramEngine({
      load,
      folder: 'f/',
      index,
      articles: articles.length,
      readLines: async () => [],
    });
    await expect(engine.find('甲乙')).rejects.toMatchObject({
      name: 'SearchError',
      reason: 'damaged',
      file: /^f\/words\/\d+\.bin$/,
    });
  });
});

test('bits, numbers and units come back as they were written', () => {
  const random = randomFrom(1);
  const values = Array.from({ length: 500 }, (_, index) => Math.floor(random() * 2 ** (index % 17)));
  const writer = createBitWriter();
  for (const value of values) {
    writer.bits(value, 17);
    writer.rice(value, 9);
    writer.rice(value & 63, 0);
    writer.gamma(value + 1);
  }
  const reader = createBitReader(writer.take().slice());
  const read = values.map(() => [reader.bits(17), reader.rice(9), reader.rice(0), reader.gamma()]);
  expect(read).toEqual(values.map((value) => [value, value, value & 63, value + 1]));
  expect(() => reader.bits(16)).toThrow(RangeError);

  const room = new Uint8Array(3000);
  const length = values.reduce((at, value) => writeVarint(value, room, at), 0);
  const bytes = createByteReader(room.subarray(0, length));
  expect(values.map(() => bytes.varint())).toEqual(values);
  expect(() => bytes.varint()).toThrow(RangeError);

  const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
  expect(units.map((unit) => unitOfRank(rankOfUnit(unit)))).toEqual(units);
});

test('the filter knows every gram it was made from, and few others', () => {
  const grams = Array.from({ length: 2000 }, (_, index) => String.fromCharCode(0x4e00 + index, 0x5e00 + (index % 7)));
  const filter = makeFilter(grams);
  expect(grams.every((gram) => isIn(filter, gram))).toBe(true);
  const others = grams.map((gram) => `${gram}外`).filter((gram) => isIn(filter, gram));
  expect(others.length).toBeLessThan(100);
  expect(isIn(makeFilter([]), '甲')).toBe(false);
});
