import { z } from 'zod';
import { idSchema } from './id.ts';
import { placeKindSchema } from './mention.ts';

const name = z.string().min(1);

const rules = {
  drop: z.array(name).optional().describe('Strings that look like a name and are none.'),
  alias: z.record(name, name).optional().describe('Name as printed → canonical name.'),
  ids: z.record(name, idSchema).optional().describe('Canonical name → id, for an address that must not change.'),
};

/** `content/people.yaml`: what an editor knows of persons. */
export const peopleListSchema = z.strictObject({
  add: z.array(name).optional().describe('Names to look for.'),
  ...rules,
});

/** `content/places.yaml`: what an editor knows of places. */
export const placesListSchema = z.strictObject({
  add: z
    .array(z.strictObject({ name, kind: placeKindSchema }))
    .optional()
    .describe('Names to look for, with their kind.'),
  ...rules,
});
