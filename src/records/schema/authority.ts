import { z } from 'zod';
import { placeKindSchema } from './mention.ts';

const name = z.string().min(1);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);

const rules = {
  /** Strings that look like a name and are none. */
  drop: z.array(name).optional(),
  /** Name as printed → canonical name. */
  alias: z.record(name, name).optional(),
  /** Canonical name → id, for an address that must not change. */
  ids: z.record(name, id).optional(),
};

/** `content/people.yaml`: what an editor knows of persons. */
export const peopleListSchema = z.strictObject({
  /** Names to look for. */
  add: z.array(name).optional(),
  ...rules,
});

/** `content/places.yaml`: what an editor knows of places. */
export const placesListSchema = z.strictObject({
  /** Names to look for, with their kind. */
  add: z.array(z.strictObject({ name, kind: placeKindSchema })).optional(),
  ...rules,
});
