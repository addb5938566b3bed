import { z } from 'zod';

/** Characters of a text that an editor put right; the printed ones are kept here. */
export const emendationSchema = z.strictObject({
  start: z.int().min(0).describe("UTF-16 offset in the block's `text` of the first corrected character."),
  end: z.int().min(1).describe('One past the last.'),
  original: z.string().min(1).describe('The characters that are printed there.'),
});
