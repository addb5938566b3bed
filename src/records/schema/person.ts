import { z } from 'zod';

/** An office held, as printed in one article. */
export const roleSchema = z.strictObject({
  /** Office as printed. */
  role: z.string().min(1),
  /** Organisation as printed. */
  organization: z.string().min(1).optional(),
  /** EDTF date of the article that says so. */
  date: z.string().min(4).optional(),
  /** Id of that article. */
  article: z.string().min(1),
});

/** A person of the archive. */
export const personSchema = z.strictObject({
  /** Readable and stable, for example `huang-weifeng`. */
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  /** Canonical name. */
  name: z.string().min(1),
  /** Dated role history, oldest first. */
  roles: z.array(roleSchema),
  /** Articles that name the person, newest first. */
  articles: z.array(z.string().min(1)),
  /** Articles the person signed. */
  signed: z.array(z.string().min(1)),
  /** Persons named in the same articles, most often first. */
  appearsWith: z.array(z.strictObject({ id: z.string().min(1), articles: z.int().min(1) })),
});
export type Person = z.infer<typeof personSchema>;
