import { z } from 'zod';
import { dateSchema } from './date.ts';
import { spanSchema } from './text.ts';

/** A message about the source, placed. */
export const messageSchema = z.strictObject({
  /** Name of the rule that speaks. */
  rule: z.string().min(1),
  /** error: the build fails · warning: look at it · info: worth knowing. */
  severity: z.enum(['error', 'warning', 'info']),
  /** What was found and what was expected. */
  text: z.string().min(1),
  /** What to do. */
  advice: z.string().min(1).optional(),
  /** File, relative to the content folder. */
  file: z.string().min(1).optional(),
  /** Line in that file, from 1. */
  line: z.int().min(1).optional(),
  /** Column in that line, from 1. */
  column: z.int().min(1).optional(),
});
export type MessageRecord = z.infer<typeof messageSchema>;

/** One text file an issue was read from. */
export const sourceFileSchema = z.strictObject({
  /** Path relative to the content folder, for example `bulletins/gangzha-2020-05-30.txt`. */
  file: z.string().min(1),
  /** SHA-256 of the bytes, hexadecimal. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Encoding the bytes were read in. */
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5']),
  /** Line ends found. */
  newline: z.enum(['lf', 'crlf', 'cr', 'mixed', 'none']),
  /** Number of the file's first line within the issue, from 1. */
  firstLine: z.int().min(1),
  /** Number of lines. */
  lines: z.int().min(1),
});
export type SourceFile = z.infer<typeof sourceFileSchema>;

/** One issue (期) of a publication. */
export const issueSchema = z.strictObject({
  /** From the file name, for example `gangzha-2020-05-30`. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  /** Id of the publication. */
  publication: z.string().min(1),
  /** Name shown to readers; in square brackets where it is supplied, not printed. */
  title: z.string().min(1),
  /** Date of issue with its basis. */
  date: dateSchema,
  /** Issue number as printed or declared. */
  number: z.string().min(1).optional(),
  /** Script the bulletin is printed in. */
  script: z.enum(['Hans', 'Hant']),
  /** The pages (版). */
  pages: z.array(
    z.strictObject({
      /** Page number, printed or counted. */
      number: z.int().min(1),
      /** Name in the page header. */
      name: z.string().min(1).optional(),
      /** First and last source line. */
      lines: z.tuple([z.int().min(1), z.int().min(1)]),
    }),
  ),
  /** Ids of the articles in print order. */
  articles: z.array(z.string().min(1)),
  /** The files it was read from. */
  source: z.array(sourceFileSchema).min(1),
  /** Furniture: what belongs to the page and not to an article. */
  setAside: z.array(
    z.strictObject({
      /** Page number. */
      page: z.int().min(1),
      /** The printed text. */
      text: z.string().min(1),
      /** Where it stands. */
      lines: z.array(spanSchema).min(1),
      /** Rule that set it aside, for example `masthead-service`. */
      reason: z.string().min(1),
    }),
  ),
  /** What the parser and the checks have to say about this issue. */
  messages: z.array(messageSchema),
});
export type Issue = z.infer<typeof issueSchema>;
