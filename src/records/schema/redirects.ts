import { z } from 'zod';
import { idSchema } from './id.ts';

/** Rooms of the site whose pages bear an id. */
export const rooms = ['issues', 'articles', 'people', 'places'] as const;
export type Room = (typeof rooms)[number];

const formerIds = (what: string) =>
  z.record(idSchema, idSchema).optional().describe(`Former id of ${what} → its id now.`);

/** `content/redirects.yaml`: addresses that have been published and are no more, and where what stood there stands now. */
export const redirectsFileSchema = z.strictObject({
  issues: formerIds('an issue'),
  articles: formerIds('an article'),
  people: formerIds('a person'),
  places: formerIds('a place'),
});

/** A former address that leads on to the present one. */
const redirectSchema = z.strictObject({
  room: z.enum(rooms).describe('The room of the site: `/articles/<id>/` is in `articles`.'),
  from: idSchema.describe('The former id.'),
  to: idSchema.describe('The id now.'),
});
export type Redirect = z.infer<typeof redirectSchema>;
