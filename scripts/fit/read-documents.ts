import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodeText, type SourcePage } from '../../src/parser/index.ts';

/** A document whose articles are known. */
export interface KnownDocument {
  name: string;
  pages: SourcePage[];
  /** Lines on which an article begins, from 1 through all pages. */
  starts: ReadonlySet<number>;
  /** All lines that stand in an article. */
  own: ReadonlySet<number>;
}

/** Lines of one article in `truth.json`, by what they are. */
interface KnownArticle {
  kicker?: number[];
  title?: number[];
  subtitle?: number[];
  columnLines?: number[];
  other?: number[];
  body?: (number[] | { lines: number[] })[];
}

const linesOf = ({ kicker, title, subtitle, columnLines, other, body }: KnownArticle): number[] =>
  [
    kicker,
    title,
    subtitle,
    columnLines,
    other,
    ...(body ?? []).map((block) => ('lines' in block ? block.lines : block)),
  ]
    .flatMap((lines) => lines ?? [])
    .sort((a, b) => a - b);

const isPage = (file: string): boolean => /\.(?:txt|md|html?)$/.test(file);

/**
 * Reads the documents below a folder: each a folder of its own with its pages (`.txt`, `.md`, `.html`, in the order of their names)
 * and `truth.json`, which names the lines of each article: `{ "articles": [{ "title": [3], "body": [[4, 5], [6]] }] }`.
 */
export function readDocuments(root: string): KnownDocument[] {
  return readdirSync(root)
    .sort()
    .filter((name) => existsSync(join(root, name, 'truth.json')))
    .map((name) => {
      const folder = join(root, name);
      const files = readdirSync(folder).filter(isPage).sort();
      const truth: { articles: KnownArticle[] } = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8'));
      const articles = truth.articles.map(linesOf);
      return {
        name: `${basename(root)}/${name}`,
        pages: files.map((file) => ({ file, text: decodeText(readFileSync(join(folder, file))).text })),
        starts: new Set(articles.flatMap((lines) => lines.slice(0, 1))),
        own: new Set(articles.flat()),
      };
    });
}
