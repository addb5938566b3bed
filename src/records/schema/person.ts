import { z } from 'zod';
import { idSchema } from './id.ts';

/** An office held, as printed in one article. */
const roleSchema = z.strictObject({
  role: z.string().min(1).describe('Office as printed.'),
  organization: z.string().min(1).optional().describe('Organisation as printed.'),
  date: z.string().min(4).optional().describe('EDTF date of the article that says so.'),
  article: z.string().min(1).describe('Id of that article.'),
});

/** A person of the archive. */
export const personSchema = z.strictObject({
  id: idSchema.describe('Readable and stable, for example `shen-yizhou`.'),
  name: z.string().min(1).describe('Canonical name.'),
  roles: z.array(roleSchema).describe('Dated role history, oldest first.'),
  articles: z.array(z.string().min(1)).describe('Articles that name the person, newest first.'),
  signed: z.array(z.string().min(1)).describe('Articles the person signed.'),
  appearsWith: z
    .array(
      z.strictObject({
        id: z.string().min(1).describe('Id of the other person.'),
        articles: z.int().min(1).describe('Number of articles that name both.'),
      }),
    )
    .describe('Persons named in the same articles, most often first.'),
});
export type Person = z.infer<typeof personSchema>;
