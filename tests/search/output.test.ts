import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createOutput } from '../../src/search/index/output.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jianbao-output-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('the folder is named by what was written, and takes the place of an older one', async () => {
  async function write(content: string): Promise<string> {
    const output = await createOutput(folder);
    await output.write({ path: 'text/0.bin', content });
    const written = await output.finish();
    expect(await readFile(join(folder, written.folder, 'text/0.bin'), 'utf8')).toBe(content);
    expect(written).toMatchObject({ bytes: content.length, files: 1 });
    return written.folder;
  }
  const first = await write('one');
  const second = await write('two');
  expect(await readdir(folder)).toEqual([second.slice(0, -1)]);
  expect(second).not.toBe(first);
  expect(await write('one')).toBe(first);
});

test('a file that could not be written is told, also when nobody waited for it', async () => {
  const output = await createOutput(folder);
  await output.write({ path: 'text', content: 'a file, which cannot be a folder too' });
  await output.write({ path: 'text/0.bin', content: 'lost' });
  // After so many ways to the disk the failure lies behind.
  for (let look = 0; look < 20; look += 1) await readdir(folder);
  await expect(output.finish()).rejects.toThrow();
});
