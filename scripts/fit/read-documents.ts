import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { decodeText, type SourcePage } from '../../src/parser/index.ts';
import { CommandError } from '../lib/run.ts';

/** A document whose articles are known. */
export interface KnownDocument {
  pages: SourcePage[];
  /** Lines on which an article begins, from 1 through all pages. */
  starts: ReadonlySet<number>;
  /** All lines that stand in an article. */
  own: ReadonlySet<number>;
  /** The lines of each title. */
  titles: number[][];
}

const lines = z.array(z.int().positive());

/** Lines of each article, by what they are. What else the file tells is not asked for. */
const truthSchema = z.object({
  articles: z.array(
    z.object({
      kicker: lines.default([]),
      title: lines.default([]),
      subtitle: lines.default([]),
      columnLines: lines.default([]),
      other: lines.default([]),
      body: z.array(z.union([lines, z.object({ lines }).transform((block) => block.lines)])).default([]),
    }),
  ),
});

/** The lines of each article of a `truth.json`, in order, and those of its title; throws `CommandError` on what is no such file. */
function readTruth(path: string): { own: number[]; title: number[] }[] {
  try {
    const { articles } = truthSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
    return articles.map(({ kicker, title, subtitle, columnLines, other, body }) => ({
      own: [kicker, title, subtitle, columnLines, other, ...body].flat().sort((a, b) => a - b),
      title,
    }));
  } catch (error) {
    const found = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new CommandError(
      `${path} is no list of articles: ${found}\nExpected { "articles": [{ "title": [3], "body": [[4, 5], [6]] }] }.`,
    );
  }
}

const isPage = (file: string): boolean => /\.(?:txt|md|html?)$/.test(file);

/**
 * Reads the documents below a folder: each a folder of its own with its pages (`.txt`, `.md`, `.html`, in the order of their names)
 * and `truth.json`, which names the lines of each article: `{ "articles": [{ "title": [3], "body": [[4, 5], [6]] }] }`. Throws
 * `CommandError` when there is none.
 */
export function readDocuments(root: string): KnownDocument[] {
  const names = existsSync(root) ? readdirSync(root).sort() : [];
  const folders = names.map((name) => join(root, name)).filter((folder) => existsSync(join(folder, 'truth.json')));
  if (folders.length === 0)
    throw new CommandError(`No folder below \`${root}\` holds a truth.json: nothing to fit to.`);
  return folders.map((folder) => {
    const files = readdirSync(folder).filter(isPage).sort();
    const articles = readTruth(join(folder, 'truth.json'));
    return {
      pages: files.map((file) => ({ file, text: decodeText(readFileSync(join(folder, file))).text })),
      starts: new Set(articles.flatMap(({ own }) => own.slice(0, 1))),
      own: new Set(articles.flatMap(({ own }) => own)),
      titles: articles.map(({ title }) => title),
    };
  });
}
