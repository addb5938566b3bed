import { z } from 'zod';
import { spanSchema } from './text.ts';

/** A date with the ground it stands on. A year that is not printed is never guessed silently. */
export const dateSchema = z.strictObject({
  value: z
    .string()
    .min(4)
    .optional()
    .describe(
      'EDTF level 2, for example `2020-05-30`, `[2020-05-30..]` (that day or some later one), `XXXX-05-30`. Absent when unknown.',
    ),
  printed: z.string().min(1).optional().describe('The date as printed, for example `5月30日`.'),
  basis: z
    .enum(['printed', 'inferred', 'issue', 'declared', 'unknown'])
    .describe('printed in the text · inferred by us · taken from the issue · declared by an editor · unknown.'),
  why: z.string().min(1).optional().describe('The reason in one sentence, shown to the reader.'),
  lines: z.array(spanSchema).describe('Where it is printed.'),
});
export type RecordDate = z.infer<typeof dateSchema>;
