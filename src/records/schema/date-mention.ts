import { z } from 'zod';
import { mentionFieldSchema } from './mention.ts';
import { spanSchema } from './text.ts';

/** A date named in an article. */
export const dateMentionSchema = z.strictObject({
  value: z
    .string()
    .min(4)
    .optional()
    .describe(
      'EDTF: a day, month, year, season, decade or interval; `XXXX-05-30` without a known year. Absent when unknown.',
    ),
  printed: z.string().min(1).describe('As printed, for example `5月30日`, `昨日`, `民國110年`.'),
  basis: z
    .enum(['printed', 'inferred', 'unknown'])
    .describe(
      'printed in full · inferred from the date of the article or issue · unknown: a word such as 昨日 whose day is open.',
    ),
  why: z.string().min(1).optional().describe('What it was inferred from, or what is open, in one sentence.'),
  field: mentionFieldSchema.describe('The part of the article.'),
  block: z.int().min(0).describe('Index of the block in that part (0 for the title).'),
  start: z.int().min(0).describe("UTF-16 offset of the first character in that block's text."),
  end: z.int().min(1).describe('One past the last.'),
  lines: z.array(spanSchema).min(1).describe('Where it is printed; two pieces when a column break cuts it.'),
});
export type DateMention = z.infer<typeof dateMentionSchema>;
