import { z } from 'zod';
import { mentionFields, placeKinds } from '../../mentions/types.ts';

/** The part of an article in which a mention stands. */
export const mentionFieldSchema = z.enum(mentionFields);

const place = {
  /** The part of the article. */
  field: mentionFieldSchema,
  /** Index of the block in that part (0 for the title). */
  block: z.int().min(0),
  /** UTF-16 offset of the first character in that block's text. */
  start: z.int().min(0),
  /** One past the last. */
  end: z.int().min(1),
  /** Names of the rules that spoke for the reading, strongest first. */
  evidence: z.array(z.string().min(1)).min(1),
};

/** A person named in an article. */
export const personMentionSchema = z.strictObject({
  /** Canonical id of the person, as in `/people/<id>/`. */
  id: z.string().min(1),
  /** Canonical name. */
  name: z.string().min(1),
  /** The name as it stands at this place. */
  printed: z.string().min(1),
  /** Office as printed, for example 区委书记. */
  role: z.string().min(1).optional(),
  /** Organisation as printed, for example 虹桥街道. */
  organization: z.string().min(1).optional(),
  ...place,
});
export type PersonMention = z.infer<typeof personMentionSchema>;

export const placeKindSchema = z.enum(placeKinds);

/** A place named in an article. */
export const placeMentionSchema = z.strictObject({
  /** Canonical id of the place, as in `/places/<id>/`. */
  id: z.string().min(1),
  /** Canonical name. */
  name: z.string().min(1),
  /** The name as it stands at this place. */
  printed: z.string().min(1),
  /** What sort of place it is. */
  kind: placeKindSchema,
  /** Division code (GB/T 2260, or nine digits for a township), where there is one. */
  code: z
    .string()
    .regex(/^\d{2,12}$/)
    .optional(),
  ...place,
});
export type PlaceMention = z.infer<typeof placeMentionSchema>;
