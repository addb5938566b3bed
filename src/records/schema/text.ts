import { z } from 'zod';

/** A stretch of one source line: where printed text stands in the bulletin file. */
export const spanSchema = z.strictObject({
  /** Source line, counted from 1 through the whole issue. */
  line: z.int().min(1),
  /** First UTF-16 code unit in the line, from 0. */
  start: z.int().min(0),
  /** One past the last UTF-16 code unit. */
  end: z.int().min(1),
});
export type Span = z.infer<typeof spanSchema>;

/** A place where two printed pieces were put together again. */
export const joinSchema = z.strictObject({
  /** UTF-16 offset in the block's `text` where the second piece starts. */
  at: z.int().min(0),
  /** The rule that joined the pieces, for example `open-sentence`. */
  rule: z.string().min(1),
  /** Characters printed twice at the break and kept once, with the place of the copy that was dropped. */
  dropped: z.strictObject({ text: z.string().min(1), span: spanSchema }).optional(),
  /** A blank put between two Latin words. */
  inserted: z.string().min(1).optional(),
});
export type Join = z.infer<typeof joinSchema>;

/** One block of an article's body. */
export const blockSchema = z.strictObject({
  /** What the block is: running paragraph, 小标题, 图片说明, list item, table cell row, or note. */
  kind: z.enum(['paragraph', 'crosshead', 'caption', 'list', 'table', 'note']),
  /** The printed characters, broken pieces rejoined, punctuation as printed. */
  text: z.string().min(1),
  /** Where the pieces stand in the source, in reading order. */
  lines: z.array(spanSchema).min(1),
  /** Where pieces met; empty when the block was printed in one piece. */
  joins: z.array(joinSchema),
});
export type BodyBlock = z.infer<typeof blockSchema>;
