import { existsSync, rmdirSync, rmSync } from 'node:fs';
import { mkdir, readdir, realpath, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { reasonOf } from '../../src/archive/read/reason-of.ts';
import { CommandError } from '../lib/run.ts';

/** A folder in which a build grows beside the old one, until it takes its place. */
export interface OutputFolder {
  /** Where to build. */
  temporary: string;
  /** Puts the finished build in the place of the old one. */
  publish(): Promise<void>;
  /** Removes an unfinished build; the old one stays as it was. */
  discard(): void;
}

/** What a finished build of ours always holds: by it a folder is known to be one. */
const marker = 'data/datapackage.json';

/**
 * Makes ready to build into `out`. Throws `CommandError` before any work when the folder cannot be written, holds something that is no
 * former build, or is one of the `guarded` folders, lies in one or holds one.
 */
export async function prepareOutput(out: string, guarded: readonly string[]): Promise<OutputFolder> {
  const target = await realpath(out).catch(() => resolve(out));
  refuseGuarded(target, out, guarded);
  await refuseForeign(target, out);
  const temporary = join(dirname(target), `.${basename(target)}-building-${process.pid}`);
  const old = join(dirname(target), `.${basename(target)}-old-${process.pid}`);
  let made: string | undefined;
  try {
    made = await mkdir(dirname(target), { recursive: true });
    await rm(temporary, { recursive: true, force: true });
    await mkdir(temporary);
  } catch (error) {
    throw cannotWrite(out, error);
  }
  return {
    temporary,
    publish: () => swap(temporary, target, old, out),
    discard: () => {
      rmSync(temporary, { recursive: true, force: true });
      if (made !== undefined) removeEmpty(dirname(target), made);
    },
  };
}

/** Removes `folder` and those around it up to `last`, as long as they are empty. */
function removeEmpty(folder: string, last: string): void {
  try {
    rmdirSync(folder);
  } catch {
    return;
  }
  if (folder !== last) removeEmpty(dirname(folder), last);
}

function refuseGuarded(target: string, out: string, guarded: readonly string[]): void {
  const hit = guarded.find((folder) => isInside(folder, target) || isInside(target, folder));
  if (hit === undefined) return;
  throw new CommandError(
    `The output folder \`${out}\` would overwrite or lie in \`${hit}\`. Name another with \`--out DIR\`; nothing was changed.`,
  );
}

/** True when `inner` is `outer` or lies in it. */
function isInside(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === '' || (!path.startsWith('..') && path !== inner);
}

async function refuseForeign(target: string, out: string): Promise<void> {
  let entries: string[];
  try {
    entries = await readdir(target);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return;
    throw cannotWrite(out, error);
  }
  if (entries.length > 0 && !existsSync(join(target, marker))) {
    throw new CommandError(
      `The output folder \`${out}\` holds files that are no former build (no \`${marker}\`), and a build would replace them. ` +
        'Empty it or name another with `--out DIR`; nothing was changed.',
    );
  }
}

async function swap(temporary: string, target: string, old: string, out: string): Promise<void> {
  const replaces = existsSync(target);
  try {
    if (replaces) await rename(target, old);
    await rename(temporary, target);
  } catch (error) {
    if (existsSync(old) && !existsSync(target)) await rename(old, target);
    throw cannotWrite(out, error);
  }
  await rm(old, { recursive: true, force: true });
}

const cannotWrite = (out: string, error: unknown) =>
  new CommandError(
    `The output folder \`${out}\` cannot be written: ${reasonOf(error)}. ` +
      'Name a folder that you may write with `--out DIR`; nothing was changed.',
  );
