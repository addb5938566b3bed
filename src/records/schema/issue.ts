import { z } from 'zod';
import { correctionSchema } from './correction.ts';
import { dateSchema } from './date.ts';
import { idSchema } from './id.ts';
import { spanSchema } from './text.ts';

/** A message about the source, placed. */
const messageSchema = z.strictObject({
  rule: z.string().min(1).describe('Name of the rule that speaks.'),
  severity: z
    .enum(['error', 'warning', 'info'])
    .describe('error: the build fails · warning: look at it · info: worth knowing.'),
  text: z.string().min(1).describe('What was found and what was expected.'),
  advice: z.string().min(1).optional().describe('What to do.'),
  file: z.string().min(1).optional().describe('File, relative to the content folder.'),
  line: z.int().min(1).optional().describe('Line in that file, from 1.'),
  column: z.int().min(1).optional().describe('Column in that line, from 1.'),
  endColumn: z.int().min(1).optional().describe('Column behind the last character meant, on the same line.'),
  source: z
    .string()
    .min(1)
    .optional()
    .describe('The part of the program that speaks: parser, records, content, ledger.'),
  actual: z.string().min(1).optional().describe('What stands in the source.'),
  expected: z.array(z.string().min(1)).optional().describe('What would have been right.'),
});
export type MessageRecord = z.infer<typeof messageSchema>;

/** One text file an issue was read from. */
const sourceFileSchema = z.strictObject({
  file: z
    .string()
    .min(1)
    .describe('Path relative to the content folder, for example `bulletins/gangzha-2020-05-30.txt`.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the bytes, hexadecimal.'),
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5']).describe('Encoding the bytes were read in.'),
  newline: z.enum(['lf', 'crlf', 'cr', 'mixed', 'none']).describe('Line ends found.'),
  firstLine: z.int().min(1).describe("Number of the file's first line within the issue, from 1."),
  lines: z.int().min(1).describe('Number of lines.'),
});
export type SourceFile = z.infer<typeof sourceFileSchema>;

/** One issue (期) of a publication. */
export const issueSchema = z.strictObject({
  id: idSchema.describe('From the file name, for example `gangzha-2020-05-30`.'),
  publication: z.string().min(1).describe('Id of the publication.'),
  title: z.string().min(1).describe('Name shown to readers; in square brackets where it is supplied, not printed.'),
  date: dateSchema.describe('Date of issue with its basis.'),
  number: z
    .string()
    .min(1)
    .optional()
    .describe('Issue number as declared, for example `18`, else as printed, for example `第18期（总第236期）`.'),
  script: z.enum(['Hans', 'Hant']).describe('Script the bulletin is printed in.'),
  pages: z
    .array(
      z.strictObject({
        number: z.int().min(1).describe('Page number, printed or counted.'),
        label: z
          .string()
          .min(1)
          .optional()
          .describe('The page as printed when a letter stands in it, for example `A3`.'),
        name: z.string().min(1).optional().describe('Name in the page header.'),
        lines: z.tuple([z.int().min(1), z.int().min(1)]).describe('First and last source line.'),
      }),
    )
    .describe('The pages (版).'),
  articles: z.array(z.string().min(1)).describe('Ids of the articles in print order.'),
  source: z.array(sourceFileSchema).min(1).describe('The files it was read from.'),
  setAside: z
    .array(
      z.strictObject({
        page: z.int().min(1).describe('Page number.'),
        text: z.string().min(1).describe('The printed text.'),
        lines: z.array(spanSchema).min(1).describe('Where it stands.'),
        reason: z.string().min(1).describe('Rule that set it aside, for example `masthead-service`.'),
      }),
    )
    .describe('Furniture: what belongs to the page and not to an article.'),
  corrections: z
    .array(correctionSchema)
    .min(1)
    .optional()
    .describe('What an editor put right in lines that belong to no article; the others stand with their article.'),
  messages: z.array(messageSchema).describe('What the parser and the checks have to say about this issue.'),
});
export type Issue = z.infer<typeof issueSchema>;
