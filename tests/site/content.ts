import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Writes a content folder and builds its site beside it. Remove both when done. */
export async function buildContent(
  files: Record<string, string>,
): Promise<{ folder: string; content: string; remove(): Promise<void> }> {
  const parent = await mkdtemp(join(tmpdir(), 'jianbao-'));
  const [content, folder] = [join(parent, 'content'), join(parent, 'dist')];
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, file)), { recursive: true });
    await writeFile(join(content, file), text);
  }
  const command = ['scripts/build.ts', '--content', content, '--out', folder];
  await promisify(execFile)(process.execPath, command, { cwd: root });
  return { folder, content, remove: () => rm(parent, { recursive: true }) };
}
