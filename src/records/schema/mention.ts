import { z } from 'zod';
import { mentionFields, placeKinds } from '../../mentions/types.ts';

/** The part of an article in which a mention stands. */
export const mentionFieldSchema = z.enum(mentionFields);

const place = {
  field: mentionFieldSchema.describe('The part of the article.'),
  block: z.int().min(0).describe('Index of the block in that part (0 for the title).'),
  start: z.int().min(0).describe("UTF-16 offset of the first character in that block's text."),
  end: z.int().min(1).describe('One past the last.'),
  evidence: z
    .array(z.string().min(1))
    .min(1)
    .describe('Names of the rules that spoke for the reading, strongest first.'),
};

/** A person named in an article. */
export const personMentionSchema = z.strictObject({
  id: z.string().min(1).describe('Canonical id of the person, as in `/people/<id>/`.'),
  name: z.string().min(1).describe('Canonical name.'),
  printed: z.string().min(1).describe('The name as it stands at this place.'),
  role: z.string().min(1).optional().describe('Office as printed, for example 区委书记.'),
  organization: z.string().min(1).optional().describe('Organisation as printed, for example 河口街道.'),
  ...place,
});
export type PersonMention = z.infer<typeof personMentionSchema>;

export const placeKindSchema = z.enum(placeKinds);

/** A place named in an article. */
export const placeMentionSchema = z.strictObject({
  id: z.string().min(1).describe('Canonical id of the place, as in `/places/<id>/`.'),
  name: z.string().min(1).describe('Canonical name.'),
  printed: z.string().min(1).describe('The name as it stands at this place.'),
  kind: placeKindSchema.describe('What sort of place it is.'),
  code: z
    .string()
    .regex(/^\d{2,12}$/)
    .optional()
    .describe('Division code (GB/T 2260, or nine digits for a township), where there is one.'),
  ...place,
});
export type PlaceMention = z.infer<typeof placeMentionSchema>;
