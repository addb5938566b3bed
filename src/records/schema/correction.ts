import { z } from 'zod';
import { isEdtf } from '../edtf.ts';
import { bylineRoles } from './byline.ts';

const anAnchor = 'an anchor such as `44:1f3a` (`npm run -s parse -- --format outline` prints one for each line)';
const anchor = z.string(anAnchor).regex(/^[1-9]\d*:[0-9a-f]{4}$/, anAnchor);
const oneLine = z.string().regex(/^[^\r\n]+$/, 'a text on one line that is not empty');

/** What a line can be to its article; `aside`: it belongs to the page and to no article. */
export const lineRoles = [
  'column',
  'kicker',
  'title',
  'subtitle',
  'byline',
  'dateline',
  'paragraph',
  'crosshead',
  'caption',
  'list',
  'table',
  'note',
  'aside',
] as const;
export type LineRole = (typeof lineRoles)[number];

/** Fields of an article that an editor may declare although nothing printed says so. */
const declaredFieldsSchema = z
  .strictObject({
    kind: z.enum(['news', 'photo', 'statement', 'notice', 'list']).optional().describe('Kind of article.'),
    date: z
      .string()
      .refine((value) => value === 'issue' || isEdtf(value), 'an EDTF date')
      .optional()
      .describe('EDTF date of the article, or `issue`: it bears no date of its own. Needs `why`.'),
    column: oneLine.optional().describe('Column (栏目) where the article itself prints none.'),
    title: oneLine.optional().describe('Title supplied by the editor where none is printed.'),
    bylines: z
      .array(
        z.strictObject({
          name: oneLine.describe('The name alone.'),
          role: z.enum(bylineRoles).optional().describe('writer unless told.'),
        }),
      )
      .optional()
      .describe('All who signed it, in place of those that were read; an empty list: nobody did.'),
  })
  .refine((fields) => Object.keys(fields).length > 0, 'at least one field');
export type DeclaredFields = z.infer<typeof declaredFieldsSchema>;

/** One correction of `content/corrections/<issue>.yaml`: where (`at`, `to`, `words`, `of`), one thing that is put right, and why. */
const correctionEntrySchema = z.strictObject({
  at: anchor.describe('Line and short hash of its text: `44:1f3a`.'),
  to: anchor.optional().describe('Last line, where several lines are meant.'),
  words: oneLine.optional().describe('The part of the line that is meant, as printed; must stand on it once.'),
  of: anchor.optional().describe('A line of the article that is meant, where it is not the one printed before.'),
  read: z
    .string()
    .regex(/^[^\r\n]*$/, 'a text on one line')
    .optional()
    .describe('What `words` should read: a misprint put right; empty where they should not stand at all.'),
  role: z.enum(lineRoles).optional().describe('What the lines are.'),
  article: z
    .enum(['begins', 'continues'])
    .optional()
    .describe('An article begins at the line; or the lines belong to the article before, or to that of `of`.'),
  paragraph: z
    .enum(['begins', 'continues'])
    .optional()
    .describe('A paragraph begins at the line (or at `words`); or the one before goes on.'),
  set: declaredFieldsSchema.optional().describe('Fields of the article that the line belongs to.'),
  why: z.string().min(1).optional().describe('The reason, shown to the reader.'),
  by: z.string().min(1).optional().describe('Who corrected it.'),
});
export type CorrectionEntry = z.infer<typeof correctionEntrySchema>;

/** `content/corrections/<issue>.yaml`: what an editor put right, kept apart from the text. */
export const correctionsFileSchema = z.strictObject({
  corrections: z.array(correctionEntrySchema).optional().describe('The corrections, in any order.'),
});

/** A correction as it stands in the record: what was printed or read, and what the editor put in its place. */
export const correctionSchema = z.strictObject({
  kind: z
    .enum(['text', 'role', 'article', 'paragraph', 'field'])
    .describe(
      'text: a misprint · role: what a line is · article: where an article begins · paragraph: where one begins · field: a field declared.',
    ),
  lines: z.tuple([z.int().min(1), z.int().min(1)]).describe('First and last source line concerned.'),
  field: z
    .string()
    .min(1)
    .optional()
    .describe('The part of the article in which the text stands, or the field that was declared.'),
  block: z.int().min(0).optional().describe('Index of the block in that part.'),
  start: z.int().min(0).optional().describe("UTF-16 offset in that block's corrected text at which the change starts."),
  end: z.int().min(0).optional().describe('One past its last.'),
  original: z.string().min(1).optional().describe('What is printed, or what the program had read.'),
  corrected: z.string().min(1).optional().describe('What the editor put in its place.'),
  why: z.string().min(1).optional().describe('The reason.'),
  by: z.string().min(1).optional().describe('Who corrected it.'),
});
export type Correction = z.infer<typeof correctionSchema>;
