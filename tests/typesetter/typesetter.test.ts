import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { families, heldOutSeed, styles, type Typeset, typeset } from './index.ts';
import { allNames } from './vocabulary/people.ts';
import * as places from './vocabulary/places.ts';
import { companies, schools } from './vocabulary/units.ts';

const seeds = [1, 2, 3, 4, 5, heldOutSeed + 1];
const scripts = ['Hans', 'Hant'] as const;
const documents: Typeset[] = styles.flatMap(({ name }) =>
  scripts.flatMap((script) => seeds.map((seed) => typeset(seed, name, script))),
);
const named = documents.map((document, index): [string, Typeset] => [
  `${document.style} ${document.script} ${index}`,
  document,
]);

/** Printed text without tags, marks that a style puts before a line, and blanks. */
const squeeze = (text: string) => text.replace(/<[^<>]*>|[\s#*>]/g, '');

test('there are at least twelve house styles and they cover the ten layout families', () => {
  expect(styles.length).toBeGreaterThanOrEqual(12);
  expect(new Set(styles.map(({ name }) => name)).size).toBe(styles.length);
  expect(families.filter((family) => !styles.some((style) => style.family === family))).toEqual([]);
});

test('the same seed prints the same issue, another seed another', () => {
  for (const { name } of styles) expect(typeset(7, name)).toEqual(typeset(7, name));
  expect(typeset(7).text).not.toBe(typeset(8).text);
});

test('a style that does not exist is named in the error', () => {
  expect(() => typeset(1, 'no-such-style')).toThrow('no-such-style');
});

describe.each(named)('%s', (_, { text, pages, truth, script }) => {
  test('the truth describes every printed line, in order', () => {
    const printed = (pages ?? [text]).flatMap((page) => page.replace(/\n$/, '').split('\n'));
    expect(printed.map((line) => line.replace(/^\f/, ''))).toEqual(truth.lines.map((line) => line.text));
  });

  test('every paragraph of the truth is printed whole once its pieces are put together', () => {
    truth.articles.forEach((article, index) => {
      article.body.forEach((block, at) => {
        const pieces = truth.lines.filter((line) => line.article === index && line.block === at);
        const joined = pieces.reduce((sum, line) => {
          if (line.broken !== 'repeat') return sum + squeeze(line.text);
          const repeated = [2, 1].find((length) => sum.endsWith(squeeze(line.text).slice(0, length))) ?? 0;
          return sum + squeeze(line.text).slice(repeated);
        }, '');
        expect(joined).toContain(squeeze(block.text));
        if (block.tail !== undefined) expect(joined.endsWith(squeeze(block.tail))).toBe(true);
      });
    });
  });

  test('headline, column and every name are printed in lines of their article', () => {
    truth.articles.forEach((article, index) => {
      const printed = (wanted: (line: (typeof truth.lines)[number]) => boolean) =>
        squeeze(
          truth.lines
            .filter(wanted)
            .map((line) => line.text)
            .join('\n'),
        );
      const own = printed((line) => line.article === index);
      // the name of a column of briefs is printed once, above all of them
      expect(own + printed((line) => line.role === 'furniture')).toContain(squeeze(article.column ?? ''));
      const parts = [article.title ?? '', ...article.kicker, ...article.subtitle];
      const names = article.bylines.filter((byline) => byline.optional !== true).map((byline) => byline.name);
      for (const part of [...parts, ...names]) expect(own).toContain(squeeze(part));
    });
  });

  test('no part is empty and every article has a page', () => {
    for (const article of truth.articles) {
      expect(article.page).toBeGreaterThan(0);
      expect(article.body.length).toBeGreaterThan(0);
      expect(article.body.every((block) => block.text.trim() !== '')).toBe(true);
    }
    expect(text).not.toMatch(/undefined|\{\w+\}/);
  });

  test('the page is in the script asked for', () => {
    if (script === 'Hant') expect(text).not.toMatch(/[这们图说话为报]/);
    else expect(text).not.toMatch(/[這們圖說話為報]/);
  });
});

test('damage of every kind is printed', () => {
  const dailies = Array.from({ length: 60 }, (_, seed) => typeset(seed, 'loose-evening', 'Hans'));
  const lines = [...documents, ...dailies].flatMap(({ truth }) => truth.lines);
  const broken = new Set(lines.flatMap((line) => (line.broken === undefined ? [] : [line.broken])));
  expect([...broken].sort()).toEqual(['jump', 'lost', 'repeat', 'sentence', 'stop', 'wrap']);
  expect(dailies.some(({ text }) => /下转第?\d版[\s\S]*[上紧]接第?1版/.test(text))).toBe(true);
  expect(lines.some((line) => line.role === 'furniture')).toBe(true);
});

test('held-out pages use names that no other page uses', () => {
  const names = (from: number) =>
    Array.from({ length: 30 }, (_, index) => typeset(from + index, 'loose-district', 'Hans')).flatMap(({ truth }) =>
      truth.articles.flatMap((article) => article.bylines.map((byline) => byline.name)),
    );
  const tuned = new Set(names(0));
  expect(names(heldOutSeed).filter((name) => tuned.has(name))).toEqual([]);
});

describe('nothing is taken from the bulletins of the archive', () => {
  const folder = fileURLToPath(new URL('../../content/bulletins/', import.meta.url));
  const real = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(folder + file, 'utf8'))
    .join('\n');

  test('no name of a person, place or unit', () => {
    expect(allNames().filter((name) => name.length > 2 && real.includes(name))).toEqual([]);
    const invented = [...Object.values(places).flat(), ...schools, ...companies];
    expect(invented.filter((name) => real.includes(name))).toEqual([]);
  });

  test('no run of eighteen characters', () => {
    const runs = documents
      .filter(({ script }) => script === 'Hans')
      .flatMap(({ text }) => text.split('\n'))
      .flatMap((line) => Array.from({ length: Math.max(0, line.length - 17) }, (_, at) => line.slice(at, at + 18)));
    expect([...new Set(runs)].filter((run) => real.includes(run))).toEqual([]);
  });
});
