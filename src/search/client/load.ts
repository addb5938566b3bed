import { encoding } from '../gbk.ts';
import { SearchError } from './errors.ts';

export interface LoadOptions {
  /** Asks the host whether what the browser keeps is still right. */
  fresh?: boolean;
}

/** Reads a file below `search/`. A file is fetched once; after a failure the next call fetches again. */
export type Load = <T>(path: string, read: (bytes: Uint8Array) => T, options?: LoadOptions) => Promise<T>;

async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  // A host may have unpacked the file on its way.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function fetchBytes(base: URL, path: string, cache: RequestCache): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(new URL(path, base), { cache }).catch((cause) => {
    throw new SearchError('unreachable', path, cause);
  });
  if (!response.ok) throw new SearchError(response.status === 404 ? 'missing' : 'unreachable', path, response.status);
  return new Uint8Array(
    await response.arrayBuffer().catch((cause) => {
      throw new SearchError('unreachable', path, cause);
    }),
  );
}

/**
 * A loader for the files beside `base`. Bytes are unpacked before they are read; what cannot be read is a `damaged` file.
 * @param isRetry past what the browser keeps: a damaged file may have been kept
 */
export function createLoad(base: URL, isRetry = false): Load {
  const files = new Map<string, Promise<unknown>>();
  return <T>(path: string, read: (bytes: Uint8Array) => T, { fresh = false }: LoadOptions = {}): Promise<T> => {
    const started = files.get(path) as Promise<T> | undefined;
    if (started !== undefined) return started;
    const cache = isRetry ? 'reload' : fresh ? 'no-cache' : 'default';
    const file = fetchBytes(base, path, cache).then(async (packed) => {
      try {
        return read(await unzip(packed));
      } catch (cause) {
        throw new SearchError('damaged', path, cause);
      }
    });
    files.set(path, file);
    file.catch(() => files.delete(path));
    return file;
  };
}

/** Reads JSON that passes a test of its shape: that of `encodeJson`, or the manifest's. */
export function readJson<T>(
  isRight: (value: unknown) => value is T,
  code: typeof encoding | 'utf-8' = encoding,
): (bytes: Uint8Array) => T {
  return (bytes) => {
    const value: unknown = JSON.parse(new TextDecoder(code, { fatal: true }).decode(bytes));
    if (!isRight(value)) throw new TypeError('Unexpected content');
    return value;
  };
}
