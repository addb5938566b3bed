import { z } from 'zod';
import { bylineSchema } from './byline.ts';
import { correctionSchema } from './correction.ts';
import { dateSchema } from './date.ts';
import { dateMentionSchema } from './date-mention.ts';
import { personMentionSchema, placeMentionSchema } from './mention.ts';
import { blockSchema, spanSchema } from './text.ts';

/** One stretch of the source that this article owns: the article's entry in the ledger. */
const sourceEntrySchema = spanSchema.extend({
  field: z
    .enum(['column', 'kicker', 'title', 'subtitle', 'byline', 'dateline', 'body', 'note', 'dropped'])
    .describe('The part of the article the characters went to; `dropped` for a repeat at a column break.'),
});
export type SourceEntry = z.infer<typeof sourceEntrySchema>;

/** Another reading of a boundary or headline. */
const alternativeSchema = z.strictObject({
  kind: z
    .enum(['boundary', 'title'])
    .describe('What would differ: another article begins there, or another line is the headline.'),
  reading: z.string().min(1).describe('The same in one English sentence.'),
  text: z.string().min(1).optional().describe('The line that would be the headline, as printed.'),
  lines: z.array(z.int().min(1)).describe('The source lines concerned.'),
  score: z.number().min(0).max(1).describe("0 to 1, comparable with the article's `confidence`."),
});

/** One article of a bulletin. */
export const articleSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*-l\d{3,}[b-z]?$/)
    .describe(
      'Issue id and the line on which the title starts, for example `gangzha-2020-05-30-l046`; a second article of that line adds a letter.',
    ),
  issue: z.string().min(1).describe('Id of the issue.'),
  page: z.int().min(1).describe('Number of the page (版) on which it starts.'),
  order: z.int().min(1).describe('Position in print order within the issue, from 1.'),
  kind: z
    .enum(['news', 'photo', 'statement', 'notice', 'list'])
    .describe(
      'news · photo (headline, caption, photographer) · statement (an office speaks) · notice · list (items without bodies).',
    ),
  column: z.string().min(1).optional().describe('Column name (栏目), for example 安全讲堂.'),
  kicker: z.array(z.string().min(1)).describe('Kicker lines (引题) above the title.'),
  title: z.string().min(1).describe('Title (主题) as printed.'),
  titleSupplied: z
    .boolean()
    .describe('True when no headline is printed and the title is the opening words, as cataloguers supply one.'),
  subtitle: z.array(z.string().min(1)).describe('Subtitle lines (副题) below the title.'),
  bylines: z.array(bylineSchema).describe('Who signed it.'),
  date: dateSchema.describe("The article's date with its basis."),
  dateline: z.string().min(1).optional().describe('A dateline (电头) that stands apart from the body, as printed.'),
  body: z.array(blockSchema).describe('The body in reading order.'),
  people: z.array(personMentionSchema).describe('Persons named, in order of appearance, every mention.'),
  places: z.array(placeMentionSchema).describe('Places named, in order of appearance, every mention.'),
  dates: z
    .array(dateMentionSchema)
    .min(1)
    .optional()
    .describe('Dates named, in order of appearance; absent where none is.'),
  notes: z.array(blockSchema).describe('Notes printed with the article but outside its body.'),
  lines: z.tuple([z.int().min(1), z.int().min(1)]).describe('First and last source line.'),
  source: z.array(sourceEntrySchema).min(1).describe('Every stretch of the source that this article owns.'),
  confidence: z.number().min(0).max(1).describe('0 to 1: how sure the parser is of boundaries and headline.'),
  alternatives: z.array(alternativeSchema).describe('Other readings of a boundary or headline.'),
  corrections: z
    .array(correctionSchema)
    .min(1)
    .optional()
    .describe('What an editor put right, in the order of the lines; absent where nothing was.'),
});
export type Article = z.infer<typeof articleSchema>;
