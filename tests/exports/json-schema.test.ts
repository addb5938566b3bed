import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { loadArchive } from '../../src/archive/index.ts';
import { exportFiles } from '../../src/exports/index.ts';

const archive = await loadArchive({ content: 'content' });
const files = new Map(exportFiles(archive).map(({ path, content }) => [path, content]));
const json = (path: string) => JSON.parse(files.get(path) ?? '');
const lines = (path: string) =>
  (files.get(path) ?? '')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** A validator of another house than the one that made the schemas, at its strictest. */
const validator = (name: string) =>
  new Ajv2020({ strict: true, allErrors: true }).compile(json(`data/${name}.schema.json`));

test.each([
  ['article', lines('data/articles.jsonl')],
  ['issue', json('data/issues.json')],
  ['person', json('data/people.json')],
  ['place', json('data/places.json')],
])('every %s published agrees with its JSON Schema', (name, records) => {
  const validate = validator(name);
  expect(records.length).toBeGreaterThan(0);
  for (const record of records) expect([record.id, validate(record), validate.errors]).toEqual([record.id, true, null]);
});

const [article] = archive.articles;
const [issue] = archive.issues;

test.each([
  ['article', article],
  ['issue', issue],
])('the JSON Schema of the %s refuses what is no record', (name, record) => {
  const validate = validator(name);
  expect(validate(record)).toBe(true);
  for (const wrong of [
    { ...record, id: undefined },
    { ...record, colour: 'red' },
    { ...record, title: '' },
    { ...record, id: 'No Id' },
    [],
    null,
  ]) {
    expect(validate(wrong)).toBe(false);
  }
});

test('a range of lines holds two numbers, no more and no less', () => {
  const validate = validator('article');
  for (const lines of [[1], [1, 2, 3], ['1', 2]])
    expect([lines, validate({ ...article, lines })]).toEqual([lines, false]);
});
