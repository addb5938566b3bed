import { z } from 'zod';
import { isEdtf } from '../edtf.ts';

/** EDTF as an editor may declare it. */
const edtf = z.string().refine(isEdtf, 'an EDTF date');

/** A publication (报纸/简报) of the archive. */
export const publicationSchema = z.strictObject({
  /** Short id; the ids of its issues start with it. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  /** Name; in square brackets when it is supplied and not printed. */
  name: z.string().min(1),
  /** Division the publication serves, for example 南通市崇川区. */
  place: z.string().min(1).optional(),
  /** Who publishes it. */
  publisher: z.string().min(1).optional(),
});
export type Publication = z.infer<typeof publicationSchema>;

/** `content/archive.yaml` */
export const settingsSchema = z.strictObject({
  /** Name of the archive, shown on every page. */
  name: z.string().min(1),
  /** One sentence about it. */
  description: z.string().min(1).optional(),
  /** Language of the bulletins. */
  language: z.enum(['zh-Hans', 'zh-Hant']),
  /** Address the site is published at, with the base path if any, for example `https://example.org/archive/`. */
  url: z.url().optional(),
  /** Division code or name that short place names are read in first. */
  home: z.string().min(1).optional(),
  /** The publications. */
  publications: z.array(publicationSchema).min(1),
});
export type Settings = z.infer<typeof settingsSchema>;

/** `content/bulletins/<issue>.yaml`: what an editor knows and the text does not say. */
export const sidecarSchema = z.strictObject({
  /** Id of a publication in `archive.yaml`. */
  publication: z.string().min(1).optional(),
  /** Date of issue, and why. */
  date: z
    .strictObject({
      /** EDTF, for example `2021-01-14` or `[2021-01-14..]` for "that day or later". */
      value: edtf,
      /** inferred from facts · declared by someone who knows. */
      basis: z.enum(['inferred', 'declared', 'printed']),
      /** The reason, shown to the reader. */
      why: z.string().min(1),
    })
    .optional(),
  /** Issue number. */
  number: z.string().min(1).optional(),
  /** Title of the issue. */
  title: z.string().min(1).optional(),
  /** Encoding of the text files, when detection gets it wrong. */
  encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'big5']).optional(),
});
export type Sidecar = z.infer<typeof sidecarSchema>;
