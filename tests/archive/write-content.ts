import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A small sound archive; cases change one file of it. */
export const soundContent = {
  'archive.yaml': 'name: 河口存档\nlanguage: zh-Hans\npublications:\n  - id: hekou\n    name: 河口简报\n',
  'bulletins/hekou-2021-05-07.txt':
    '河口大桥合龙\n\n5月6日上午,河口县委书记沈一舟出席大桥合龙仪式,两岸群众前来观看。\n\n沈一舟在仪式上讲话。\n\n顾小满\n',
};

export type Files = Record<string, string | Uint8Array | undefined>;

/** Writes a content folder (the sound archive with `changes`; undefined removes a file) and returns its path; gone after the test. */
export async function writeContent(changes: Files = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jianbao-content-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [file, content] of Object.entries({ ...soundContent, ...changes })) {
    if (content === undefined) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  return folder;
}
