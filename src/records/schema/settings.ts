import { z } from 'zod';
import { isEdtf } from '../edtf.ts';
import { idSchema } from './id.ts';

/** EDTF as an editor may declare it. */
const edtf = z.string().refine(isEdtf, 'an EDTF date');

/** A publication (报纸/简报) of the archive. */
const publicationSchema = z.strictObject({
  id: idSchema.describe('Short id; the ids of its issues start with it.'),
  name: z.string().min(1).describe('Name; in square brackets when it is supplied and not printed.'),
  place: z.string().min(1).optional().describe('Division the publication serves, for example 南通市崇川区.'),
  publisher: z.string().min(1).optional().describe('Who publishes it.'),
});
export type Publication = z.infer<typeof publicationSchema>;

/** `content/archive.yaml` */
export const settingsSchema = z.strictObject({
  name: z.string().min(1).describe('Name of the archive, shown on every page.'),
  description: z.string().min(1).optional().describe('One sentence about it.'),
  language: z.enum(['zh-Hans', 'zh-Hant']).describe('Language of the bulletins.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe(
      'Address the site is published at, with the base path if any, for example `https://example.org/archive/`.',
    ),
  home: z.string().min(1).optional().describe('Division code or name that short place names are read in first.'),
  publications: z.array(publicationSchema).min(1).describe('The publications.'),
});
export type Settings = z.infer<typeof settingsSchema>;

/** `content/bulletins/<issue>.yaml`: what an editor knows and the text does not say. */
export const sidecarSchema = z.strictObject({
  publication: z.string().min(1).optional().describe('Id of a publication in `archive.yaml`.'),
  date: z
    .strictObject({
      value: edtf.describe('EDTF, for example `2021-01-14` or `[2021-01-14..]` for "that day or later".'),
      basis: z
        .enum(['inferred', 'declared', 'printed'])
        .describe('inferred from facts · declared by someone who knows.'),
      why: z.string().min(1).describe('The reason, shown to the reader.'),
    })
    .optional()
    .describe('Date of issue, and why.'),
  number: z.string().min(1).optional().describe('Issue number.'),
  title: z.string().min(1).optional().describe('Title of the issue.'),
  encoding: z
    .enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5'])
    .optional()
    .describe('Encoding of the text files, when detection gets it wrong.'),
});
export type Sidecar = z.infer<typeof sidecarSchema>;
