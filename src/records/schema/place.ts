import { z } from 'zod';
import { placeKindSchema } from './mention.ts';

/** A place of the archive. */
export const placeSchema = z.strictObject({
  /** Readable and stable, for example `gangzha-qu`. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** Canonical name. */
  name: z.string().min(1),
  /** What sort of place. */
  kind: placeKindSchema,
  /** Division code. */
  code: z.string().optional(),
  /** Name of the division it lies in, for example 南通市. */
  parent: z.string().min(1).optional(),
  /** What became of it or where the knowledge comes from, with the source. */
  note: z.string().min(1).optional(),
  /** EDTF interval in which a division existed under this name. */
  period: z.string().min(4).optional(),
  /** Names it is called by in the archive. */
  names: z.array(z.string().min(1)),
  /** Articles that name it, newest first. */
  articles: z.array(z.string().min(1)),
});
export type Place = z.infer<typeof placeSchema>;
