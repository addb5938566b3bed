import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { signature } from '../../grams/format.ts';

/** Records of a file on disk are put in order in memory: so many bytes at one time, about. */
const bytesAtOnce = 32_000_000;
const head = Buffer.from(signature);

/** Bytes kept in memory before they are written. */
const buffered = 1 << 20;

/** Puts the bytes of buckets together that come in any order, on disk, so that memory does not grow with them. */
export interface BucketStore {
  add: (bucket: number, bytes: Uint8Array) => void;
  /**
   * The bytes of every bucket, packed, from the first bucket to the last; within a bucket in the order they came. The store is empty
   * then.
   */
  buckets: () => Generator<Uint8Array>;
  /** Removes what is on disk. */
  close: () => Promise<void>;
}

/**
 * @param count number of buckets
 * @param bytes about what all of them will weigh
 */
export async function createBucketStore(count: number, bytes: number): Promise<BucketStore> {
  const folder = await mkdtemp(join(tmpdir(), 'jianbao-grams-'));
  const perSpool = Math.ceil(count / Math.max(1, Math.ceil(bytes / bytesAtOnce)));
  const spools = Array.from({ length: Math.ceil(count / perSpool) }, (_, number) => ({
    path: join(folder, String(number)),
    waiting: Buffer.alloc(buffered),
    length: 0,
  }));
  type Spool = (typeof spools)[number];

  function flush(spool: Spool): void {
    appendFileSync(spool.path, spool.waiting.subarray(0, spool.length));
    spool.length = 0;
  }

  function add(bucket: number, content: Uint8Array): void {
    const spool = spools[Math.floor(bucket / perSpool)];
    if (spool === undefined) throw new RangeError(`No bucket ${bucket}`);
    const needed = content.length + 8;
    if (spool.length + needed > spool.waiting.length) flush(spool);
    if (needed > spool.waiting.length) spool.waiting = Buffer.alloc(needed);
    spool.waiting.writeUInt32LE(bucket, spool.length);
    spool.waiting.writeUInt32LE(content.length, spool.length + 4);
    spool.waiting.set(content, spool.length + 8);
    spool.length += needed;
  }

  /** The records of a file by bucket. */
  function readSpool(spool: Spool, first: number): Buffer[][] {
    flush(spool);
    const bytesOfSpool = readFileSync(spool.path);
    rmSync(spool.path);
    const records = Array.from({ length: Math.min(perSpool, count - first) }, (): Buffer[] => []);
    for (let at = 0; at < bytesOfSpool.length; ) {
      const end = at + 8 + bytesOfSpool.readUInt32LE(at + 4);
      records[bytesOfSpool.readUInt32LE(at) - first]?.push(bytesOfSpool.subarray(at + 8, end));
      at = end;
    }
    return records;
  }

  return {
    add,
    *buckets() {
      for (const [number, spool] of spools.entries()) {
        for (const records of readSpool(spool, number * perSpool)) yield gzipSync(Buffer.concat([head, ...records]));
      }
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}
