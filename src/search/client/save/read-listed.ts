import { unpackHant } from '../../both-scripts.ts';
import { listedPerFile, type PackedListed } from '../../listed.ts';
import type { Script } from '../../manifest.ts';
import type { Data } from '../data.ts';
import { SearchError } from '../errors.ts';
import { readJson } from '../load.ts';

/** A result as it is saved. */
export interface Saved {
  /** Id of the article. */
  article: string;
  title: string;
  /** ISO date, month or year; absent when unknown. */
  date?: string;
  /** The date in EDTF, where it says more. */
  edtf?: string;
  /** Name of the issue. */
  issue: string;
  column?: string;
  kind: string;
  url: string;
  /** Of the first results: places at which the words stand, and the text around the best. */
  hits?: number;
  excerpt?: string;
}

/** Files fetched at one time. */
const atOnce = 4;

const isListed = (value: unknown): value is PackedListed[] =>
  Array.isArray(value) && value.every((entry) => Array.isArray(entry) && entry.length === 10);

function toSaved(packed: PackedListed, script: Script, base: string): Saved {
  const [id, kind, date, edtf, issue, column, title, ...Hant] = packed;
  const [issueShown = '', columnShown = '', titleShown = ''] =
    script === 'Hans'
      ? [issue, column, title]
      : [issue, column, title].map((text, index) => unpackHant(Hant[index] ?? '', text));
  return {
    article: id,
    title: titleShown,
    ...(date !== '' && { date }),
    ...(edtf !== '' && { edtf }),
    issue: issueShown,
    ...(columnShown !== '' && { column: columnShown }),
    kind,
    url: `${base}articles/${id}/`,
  };
}

/**
 * The articles of rows, in their order, from as few files as hold them.
 * @param tell how many of the files are read
 * @throws SearchError when a file cannot be read
 */
export async function readListed(
  data: Data,
  rows: readonly number[],
  { script, base, signal, tell }: { script: Script; base: string; signal?: AbortSignal; tell?: Tell },
): Promise<Saved[]> {
  const numbers = [...new Set(rows.map((row) => Math.floor(row / listedPerFile)))];
  const files = new Map<number, PackedListed[]>();
  const waiting = numbers.values();
  async function read(): Promise<void> {
    for (const number of waiting) {
      signal?.throwIfAborted();
      files.set(number, await data.load(`${data.manifest.folder}list/${number}.bin`, readJson(isListed)));
      tell?.(files.size, numbers.length);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, read));
  return rows.map((row) => {
    const number = Math.floor(row / listedPerFile);
    const packed = files.get(number)?.[row % listedPerFile];
    if (packed === undefined) throw new SearchError('damaged', `list/${number}.bin`);
    return toSaved(packed, script, base);
  });
}

/** Told how much of the work is done. */
export type Tell = (done: number, all: number) => void;
