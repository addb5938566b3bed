import { z } from 'zod';
import { spanSchema } from './text.ts';

/** What a name that signs an article did for it. */
export const bylineRoles = ['writer', 'photographer', 'correspondent', 'editor', 'unit'] as const;

/** A name that signs an article (署名). */
export const bylineSchema = z.strictObject({
  name: z.string().min(1).describe('The name alone, blanks inside a two-character name removed.'),
  role: z
    .enum(bylineRoles)
    .describe('writer 记者 · photographer 摄影 · correspondent 通讯员 · editor 编辑 · unit (an office signs).'),
  printed: z
    .string()
    .min(1)
    .describe('The signature as printed, for example `·沈一舟·`; in square brackets when an editor supplied it.'),
  person: z
    .string()
    .min(1)
    .optional()
    .describe('Id of the person who signs, as in `/people/<id>/`; absent for an office.'),
  lines: z.array(spanSchema).describe('Where it is printed; empty when an editor supplied it.'),
});
export type BylineRecord = z.infer<typeof bylineSchema>;
