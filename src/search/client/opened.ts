import { type Data, openData } from './data.ts';
import type { Engine } from './engine.ts';
import { createLoad } from './load.ts';
import { openEngine } from './open-engine.ts';
import type { EngineKind } from './options.ts';
import { remember } from './remember.ts';

/** What is open of the archive; every search of a page shares it. */
let opened: Promise<Data> | undefined;
let engines = new Map<EngineKind, Promise<Engine>>();
let isRetry = false;

/** The data of the archive, opened once. */
export function openArchive(): Promise<Data> {
  if (opened !== undefined) return opened;
  const opening = openData(createLoad(new URL('./', import.meta.url), isRetry));
  opened = opening;
  // A manifest that could not be read is read again, whoever asks next.
  opening.catch(() => {
    if (opened === opening) opened = undefined;
  });
  return opening;
}

/** What finds terms in one way, opened once. */
export function engineFor(data: Data, kind: EngineKind): Promise<Engine> {
  const engine = engines.get(kind) ?? openEngine(data, kind).then(remember);
  engines.set(kind, engine);
  return engine;
}

/** Forgets what was read: after a failure the next search reads everything from the host again, beginning with the manifest. */
function forget(): void {
  opened = undefined;
  engines = new Map();
  isRetry = true;
}

/** The outcome of work; after a failure that was not asked for, all is forgotten. */
export async function orForget<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (signal?.aborted !== true) forget();
    throw error;
  }
}
