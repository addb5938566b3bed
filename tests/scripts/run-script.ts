import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

/** Runs `scripts/<name>.ts` as a user does. */
export async function runScript(name: string, args: readonly string[] = [], input = ''): Promise<Outcome> {
  const child = spawn(process.execPath, [`scripts/${name}.ts`, ...args], { stdio: 'pipe' });
  const code = new Promise<number | null>((resolve) => child.on('close', resolve));
  child.stdin.end(input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, out, err };
}

/** An empty folder, gone after the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jianbao-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
