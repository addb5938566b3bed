import { z } from 'zod';
import { emendationSchema } from './emendation.ts';

/** A stretch of one source line: where printed text stands in the bulletin file. */
export const spanSchema = z.strictObject({
  line: z.int().min(1).describe('Source line, counted from 1 through the whole issue.'),
  start: z
    .int()
    .min(0)
    .describe('First UTF-16 code unit in the line, from 0; a character reference of HTML counts as what it means.'),
  end: z.int().min(1).describe('One past the last UTF-16 code unit.'),
});
export type Span = z.infer<typeof spanSchema>;

/** A place where two printed pieces were put together again. */
const joinSchema = z.strictObject({
  at: z.int().min(0).describe("UTF-16 offset in the block's `text` where the second piece starts."),
  rule: z.string().min(1).describe('The rule that joined the pieces, for example `open-sentence`.'),
  dropped: z
    .strictObject({
      text: z.string().min(1).describe('The characters.'),
      span: spanSchema.describe('Where the dropped copy stands.'),
    })
    .optional()
    .describe('Characters printed twice at the break and kept once, with the place of the copy that was dropped.'),
  inserted: z.string().min(1).optional().describe('A blank put between two Latin words.'),
});
export type Join = z.infer<typeof joinSchema>;

/** One block of an article's body. */
export const blockSchema = z.strictObject({
  kind: z
    .enum(['paragraph', 'crosshead', 'caption', 'list', 'table', 'note'])
    .describe('What the block is: running paragraph, 小标题, 图片说明, list item, table cell row, or note.'),
  verse: z.literal(true).optional().describe('A line of a poem; each is a paragraph of its own.'),
  text: z
    .string()
    .min(1)
    .describe(
      'The printed characters, broken pieces rejoined, punctuation as printed, misprints put right where `emended` says so.',
    ),
  lines: z.array(spanSchema).min(1).describe('Where the pieces stand in the source, in reading order.'),
  joins: z.array(joinSchema).describe('Where pieces met; empty when the block was printed in one piece.'),
  emended: z
    .array(emendationSchema)
    .min(1)
    .optional()
    .describe('Misprints put right in `text`; with their `original` characters in place it is what the source holds.'),
});
export type BodyBlock = z.infer<typeof blockSchema>;
