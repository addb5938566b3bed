import { z } from 'zod';
import { idSchema } from './id.ts';
import { placeKindSchema } from './mention.ts';

/** A place of the archive. */
export const placeSchema = z.strictObject({
  id: idSchema.describe('Readable and stable, for example `hekou-xian`.'),
  name: z.string().min(1).describe('Canonical name.'),
  kind: placeKindSchema.describe('What sort of place.'),
  code: z.string().optional().describe('Division code.'),
  parent: z.string().min(1).optional().describe('Name of the division it lies in, for example 南通市.'),
  note: z.string().min(1).optional().describe('What became of it or where the knowledge comes from, with the source.'),
  period: z.string().min(4).optional().describe('EDTF interval in which a division existed under this name.'),
  names: z.array(z.string().min(1)).describe('Names it is called by in the archive.'),
  articles: z.array(z.string().min(1)).describe('Articles that name it, newest first.'),
});
export type Place = z.infer<typeof placeSchema>;
