import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { loadArchive } from '../../src/archive/index.ts';
import { exportFiles } from '../../src/exports/index.ts';
import { articleSchema, issueSchema, personSchema, placeSchema } from '../../src/records/index.ts';

const archive = await loadArchive({ content: 'content' });
const files = new Map(exportFiles(archive).map(({ path, content }) => [path, content]));
const json = (path: string) => JSON.parse(files.get(path) ?? '') as Record<string, unknown>;

test('every file of the contract is there', () => {
  const records = ['articles.jsonl', 'issues.json', 'people.json', 'places.json', 'redirects.json'];
  const names = [...records, 'articles.csv', 'datapackage.json'];
  const schemas = ['article', 'issue', 'person', 'place'].map((name) => `${name}.schema.json`);
  const data = [...files.keys()].filter((path) => path.startsWith('data/')).map((path) => path.slice(5));
  expect(data.toSorted()).toEqual([...names, ...schemas].toSorted());
});

test('the records can be read back, whole', () => {
  const articles = files.get('data/articles.jsonl')?.trim().split('\n') ?? [];
  expect(articles.map((line) => articleSchema.parse(JSON.parse(line)))).toEqual(archive.articles);
  expect(json('data/issues.json')).toEqual(issueSchema.array().parse(archive.issues));
  expect(json('data/people.json')).toEqual(personSchema.array().parse(archive.people));
  expect(json('data/places.json')).toEqual(placeSchema.array().parse(archive.places));
});

test('the table has a row an article', () => {
  expect(files.get('data/articles.csv')?.match(/^(?:\uFEFF)?[a-z0-9-]+-l\d{3,},/gm)).toHaveLength(
    archive.articles.length,
  );
});

/** Every field of every object of a JSON Schema. */
function fieldsOf(schema: unknown, path = ''): Array<[path: string, field: Record<string, unknown>]> {
  if (Array.isArray(schema)) return schema.flatMap((inner) => fieldsOf(inner, path));
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties') return fieldsOf(value, path);
    return Object.entries(value as Record<string, Record<string, unknown>>).flatMap(([name, field]) => [
      [`${path}.${name}`, field] as [string, Record<string, unknown>],
      ...fieldsOf(field, `${path}.${name}`),
    ]);
  });
}

test.each(['article', 'issue', 'person', 'place'])('the schema of the %s explains every field', (name) => {
  const schema = json(`data/${name}.schema.json`);
  const fields = fieldsOf(schema);
  expect(schema).toMatchObject({ $schema: expect.stringContaining('json-schema.org'), type: 'object' });
  expect(fields.length).toBeGreaterThan(5);
  expect(fields.filter(([, field]) => typeof field['description'] !== 'string').map(([path]) => path)).toEqual([]);
});

test('the data package names every data file with its size and digest', () => {
  const resources = json('data/datapackage.json')['resources'] as Array<Record<string, unknown>>;
  const listed = resources.map(({ path }) => `data/${path}`);
  const data = [...files.keys()].filter((path) => path.startsWith('data/') && !path.endsWith('datapackage.json'));
  expect(listed.toSorted()).toEqual(data.toSorted());
  for (const { path, bytes, hash } of resources) {
    const content = files.get(`data/${path}`) ?? '';
    expect(bytes).toBe(Buffer.byteLength(content));
    expect(hash).toBe(`sha256:${createHash('sha256').update(content).digest('hex')}`);
  }
});

test('each article is a Markdown file with its title and text', () => {
  for (const { id, title } of archive.articles) {
    const file = files.get(`articles/${id}.md`) ?? '';
    expect(file).toContain(`id: ${id}`);
    expect(file.replaceAll('\\', '').replaceAll('“', '"')).toContain(title.replaceAll('“', '"'));
  }
});

test('the same archive gives the same bytes', () => {
  expect(exportFiles(archive)).toEqual([...files].map(([path, content]) => ({ path, content })));
});
