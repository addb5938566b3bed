import { z } from 'zod';
import { spanSchema } from './text.ts';

/** A date with the ground it stands on. A year that is not printed is never guessed silently. */
export const dateSchema = z.strictObject({
  /** EDTF level 2, for example `2020-05-30`, `[2020-05-30..]` (that day or some later one), `XXXX-05-30`. Absent when unknown. */
  value: z.string().min(4).optional(),
  /** The date as printed, for example `5月30日`. */
  printed: z.string().min(1).optional(),
  /** printed in the text · inferred by us · taken from the issue · declared by an editor · unknown. */
  basis: z.enum(['printed', 'inferred', 'issue', 'declared', 'unknown']),
  /** The reason in one sentence, shown to the reader. */
  why: z.string().min(1).optional(),
  /** Where it is printed. */
  lines: z.array(spanSchema),
});
export type RecordDate = z.infer<typeof dateSchema>;
