import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { prepareOutput } from '../../scripts/build/output-folder.ts';
import { emptyFolder } from './run-script.ts';

async function formerBuild(): Promise<string> {
  const out = join(await emptyFolder(), 'dist');
  await mkdir(join(out, 'data'), { recursive: true });
  await writeFile(join(out, 'data/datapackage.json'), 'old');
  return out;
}

const dataOf = (out: string) => readFile(join(out, 'data/datapackage.json'), 'utf8');

async function build(temporary: string): Promise<void> {
  await mkdir(join(temporary, 'data'));
  await writeFile(join(temporary, 'data/datapackage.json'), 'new');
}

test('a new build takes the place of the old one and leaves nothing behind', async () => {
  const out = await formerBuild();
  const folder = await prepareOutput(out, []);
  await build(folder.temporary);
  expect(await dataOf(out)).toBe('old');
  await folder.publish();
  folder.discard();
  expect(await dataOf(out)).toBe('new');
  expect(await readdir(join(out, '..'))).toEqual(['dist']);
});

test('an unfinished build leaves the old one whole', async () => {
  const out = await formerBuild();
  const folder = await prepareOutput(out, []);
  await build(folder.temporary);
  folder.discard();
  expect(await dataOf(out)).toBe('old');
  expect(await readdir(join(out, '..'))).toEqual(['dist']);
});

test('a folder that is not there yet is made, with those around it', async () => {
  const out = join(await emptyFolder(), 'a/b/dist');
  const folder = await prepareOutput(out, []);
  await build(folder.temporary);
  await folder.publish();
  expect(await dataOf(out)).toBe('new');
});

test('folders made for a build that fails are gone again', async () => {
  const root = await emptyFolder();
  const folder = await prepareOutput(join(root, 'a/b/dist'), []);
  await build(folder.temporary);
  folder.discard();
  expect(await readdir(root)).toEqual([]);
});

test('a link to a folder stays a link', async () => {
  const out = await formerBuild();
  const link = join(out, '../link');
  await symlink(out, link);
  const folder = await prepareOutput(link, []);
  await build(folder.temporary);
  await folder.publish();
  expect(await dataOf(out)).toBe('new');
});

test('a folder with other files is refused, and they stay', async () => {
  const out = await emptyFolder();
  await writeFile(join(out, 'letter.txt'), 'dear');
  await expect(prepareOutput(out, [])).rejects.toThrow(/no former build.*--out DIR/);
  expect(await readdir(out)).toEqual(['letter.txt']);
});

test('a place that cannot be written is refused before any work', async () => {
  const file = join(await emptyFolder(), 'file');
  await writeFile(file, '');
  await expect(prepareOutput(file, [])).rejects.toThrow(/cannot be written.*--out DIR/);
  await expect(prepareOutput(join(file, 'dist'), [])).rejects.toThrow(/cannot be written/);
});

test.each([['.'], ['src'], ['src/pages'], ['..']])('the guarded folders are refused: %s', async (path) => {
  const root = await emptyFolder();
  await mkdir(join(root, 'src/pages'), { recursive: true });
  await expect(prepareOutput(join(root, path), [join(root, 'src')])).rejects.toThrow(/overwrite or lie in/);
});

test('a folder whose name only begins like a guarded one is not', async () => {
  const root = await emptyFolder();
  const folder = await prepareOutput(join(root, 'src-out'), [join(root, 'src')]);
  folder.discard();
});
