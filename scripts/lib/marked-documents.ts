import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { decodeText, type SourcePage } from '../../src/parser/index.ts';
import { readLines } from '../../src/parser/rows/read-lines.ts';
import type { BlockKind, BylineRole } from '../../src/parser/tree.ts';
import type { Line, LineRole, Truth, TruthArticle, TruthBlock } from '../../tests/typesetter/types.ts';
import { CommandError } from './run.ts';
import { namedLinks, paragraphsOf, withoutMarkup } from './without-markup.ts';

const lines = z.array(z.int().positive()).default([]);

const kinds = ['paragraph', 'crosshead', 'caption', 'list', 'table', 'note'] as const satisfies readonly BlockKind[];
const roles = ['writer', 'photographer', 'correspondent', 'editor', 'unit'] as const satisfies readonly BylineRole[];

const blockSchema = z.union([
  z.array(z.int().positive()).transform((own) => ({ lines: own, kind: 'paragraph' as BlockKind })),
  z.object({
    lines,
    kind: z.preprocess((kind) => (kind === 'verse' ? 'list' : kind), z.enum(kinds).catch('paragraph')),
  }),
]);

const articleSchema = z.object({
  columnLines: lines,
  kicker: lines,
  title: lines,
  subtitle: lines,
  other: lines,
  body: z.array(blockSchema).default([]),
  /** The title, where it is not the whole text of its lines. */
  titleText: z.string().optional(),
  /** Other titles that are as good. */
  titleAlso: z.array(z.string()).default([]),
  column: z.string().optional(),
  /** Nobody can tell the lines of the headline apart. */
  ambiguous: z.boolean().default(false),
  bylines: z
    .array(z.object({ name: z.string(), role: z.enum(roles).catch('writer'), optional: z.boolean().default(false) }))
    .default([]),
});

/** What `truth.json` tells of a document: the lines of each article by what they are, counted from 1 through all pages. */
const truthSchema = z.object({ articles: z.array(articleSchema), furniture: lines });
type MarkedArticle = z.infer<typeof articleSchema>;

/** A document whose articles are known. */
export interface MarkedDocument {
  name: string;
  pages: SourcePage[];
  truth: Truth;
  /** Lines on which an article begins. */
  starts: ReadonlySet<number>;
  /** All lines that stand in an article. */
  own: ReadonlySet<number>;
  /** The lines of each title. */
  titles: number[][];
}

function readTruth(path: string): z.infer<typeof truthSchema> {
  try {
    return truthSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const found = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new CommandError(
      `${path} is no list of articles: ${found}\nExpected { "articles": [{ "title": [3], "body": [[4, 5], [6]] }] }.`,
    );
  }
}

const linesOf = ({ columnLines, kicker, title, subtitle, other, body }: MarkedArticle): number[] =>
  [columnLines, kicker, title, subtitle, other, ...body.map((block) => block.lines)].flat().sort((a, b) => a - b);

/** The lines of a headline in print order. */
const headOf = ({ kicker, title, subtitle }: MarkedArticle): number[] =>
  [...kicker, ...title, ...subtitle].sort((a, b) => a - b);

/** Every run of lines put together: each may be the title of a headline whose lines nobody can tell apart. */
const runsOf = (lines: readonly string[]): string[] =>
  lines.flatMap((_, first) => lines.slice(first).map((_line, count) => lines.slice(first, first + count + 1).join('')));

/** Blocks whose lines are whole by themselves; the lines of a poem (`verse`) are counted as those of a list. */
const ofLines: ReadonlySet<BlockKind> = new Set(['list', 'table']);

/** A line that ends so ends its sentence, marks that close behind it included. */
const fullStop = /[。！？!?…；;][”’」』）)》]*\s*$/u;

/** `。（沈一舟 摄）` `。沈一舟`: what stands behind the last full stop of a text. */
const closing = /(?<=[。！？!?…”」』])[^。！？!?…”」』]{2,40}$/u;

/** Where a writer signs behind the last sentence; the length of the text where nobody does. */
function signedAt(text: string, { bylines }: MarkedArticle): number {
  const [tail = ''] = closing.exec(text) ?? [];
  const bare = tail.replace(/\s/g, '');
  const signs = bylines.some(({ name }) => bare.includes(name.replace(/\s/g, '')));
  return text.length - (signs ? tail.length : 0);
}

const none: ReadonlySet<string> = new Set();

/** `（下转第2版）`: a notice in a text that breaks off. */
const jump = /[（(](?:下[转轉]|上接)[^（()）]{1,12}[)）]/g;

/** `printed` is each line as its readers see it, in its paragraphs. */
interface MarkedText {
  text: readonly string[];
  printed: readonly (readonly string[])[];
}

/** The articles and lines of a marked text as the bench counts them: what no article claims is furniture. */
function truthOf({ text, printed: seen }: MarkedText, articles: readonly MarkedArticle[]): Truth {
  const printed = (own: readonly number[]): string[] => own.map((line) => (seen[line - 1] ?? []).join(''));
  const described = text.map((line): Line => ({ text: line, role: line.trim() === '' ? 'blank' : 'furniture' }));
  const place = (own: readonly number[], role: LineRole, article: number) => {
    for (const line of own) described[line - 1] = { text: text[line - 1] ?? '', role, article };
  };
  const blockOf = ({ lines: own, kind }: MarkedArticle['body'][number], article: number, block: number): TruthBlock => {
    const stops: number[] = [];
    let length = 0;
    own.forEach((line, index) => {
      const before = text[(own[index - 1] ?? 0) - 1];
      const goesOn = before !== undefined && !ofLines.has(kind);
      const atStop = goesOn && fullStop.test(before);
      if (atStop) stops.push(length);
      const broken = goesOn ? { broken: atStop ? ('stop' as const) : ('sentence' as const) } : {};
      described[line - 1] = { text: text[line - 1] ?? '', role: 'body', article, block, ...broken };
      for (const [at, part] of (seen[line - 1] ?? []).entries()) {
        if (at > 0) stops.push(length);
        length += part.length;
      }
    });
    const whole = printed(own).join('');
    const end = articles[article] === undefined ? whole.length : signedAt(whole, articles[article]);
    const tail = end < whole.length ? { tail: whole.slice(end) } : {};
    return { kind, text: whole.slice(0, end), ...tail, stops: stops.filter((stop) => stop < end) };
  };
  return {
    articles: articles.map((article, index): TruthArticle => {
      place(article.columnLines, 'column', index);
      place(article.kicker, 'kicker', index);
      place(article.title, 'title', index);
      place(article.subtitle, 'subtitle', index);
      place(article.other, 'note', index);
      const title =
        article.titleText === undefined ? printed(article.title).join('') : withoutMarkup(article.titleText, none);
      return {
        page: 1,
        kind: 'news',
        ...(article.column === undefined ? {} : { column: article.column }),
        kicker: printed(article.kicker),
        ...(title === '' ? {} : { title }),
        titleAlso: [...article.titleAlso, ...(article.ambiguous ? runsOf(printed(headOf(article))) : [])],
        subtitle: printed(article.subtitle),
        ambiguous: article.ambiguous,
        bylines: article.bylines,
        body: article.body.map((block, number) => blockOf(block, index, number)),
      };
    }),
    lines: described,
    numberedPages: false,
  };
}

const isPage = (file: string): boolean => /\.(?:txt|md|html?)$/.test(file);

/** The paragraphs of each line of a document as their readers see them. */
function printedLines(pages: readonly SourcePage[]): MarkedText {
  const { lines: text, files } = readLines(pages);
  const printed = files.flatMap(({ firstLine, count, markup }) => {
    const own = text.slice(firstLine - 1, firstLine - 1 + count);
    const named = namedLinks(own.join('\n'));
    return own.map((line) => {
      const parts = markup === undefined ? [line.trim()] : paragraphsOf(line).map((part) => withoutMarkup(part, named));
      return parts.map((part) => part.replace(jump, '')).filter((part) => part !== '');
    });
  });
  return { text, printed };
}

function readDocument(folder: string, name: string): MarkedDocument {
  const pages = readdirSync(folder)
    .filter(isPage)
    .sort()
    .map((file) => ({ file, text: decodeText(readFileSync(join(folder, file))).text }));
  const { articles } = readTruth(join(folder, 'truth.json'));
  const own = articles.map(linesOf);
  return {
    name,
    pages,
    truth: truthOf(printedLines(pages), articles),
    starts: new Set(own.flatMap((each) => each.slice(0, 1))),
    own: new Set(own.flat()),
    titles: articles.map(({ title }) => title),
  };
}

/**
 * Reads the documents below a folder: each a folder of its own with its pages (`.txt`, `.md`, `.html`, in the order of their names)
 * and `truth.json`, which names the lines of each article: `{ "articles": [{ "title": [3], "body": [[4, 5], [6]] }] }`. Throws
 * `CommandError` when there is none, or one that does not fit.
 */
export function readMarkedDocuments(root: string): MarkedDocument[] {
  const names = existsSync(root) ? readdirSync(root).sort() : [];
  const marked = names.filter((name) => existsSync(join(root, name, 'truth.json')));
  if (marked.length === 0)
    throw new CommandError(`No folder below \`${root}\` holds a truth.json: nothing to measure.`);
  return marked.map((name) => readDocument(join(root, name), name));
}
