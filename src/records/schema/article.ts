import { z } from 'zod';
import { dateSchema } from './date.ts';
import { personMentionSchema, placeMentionSchema } from './mention.ts';
import { blockSchema, spanSchema } from './text.ts';

/** A name that signs an article (署名). */
export const bylineSchema = z.strictObject({
  /** The name alone, blanks inside a two-character name removed. */
  name: z.string().min(1),
  /** writer 记者 · photographer 摄影 · correspondent 通讯员 · editor 编辑 · unit (an office signs). */
  role: z.enum(['writer', 'photographer', 'correspondent', 'editor', 'unit']),
  /** The signature as printed, for example `·陆蕾·`. */
  printed: z.string().min(1),
  /** Id of the person who signs, as in `/people/<id>/`; absent for an office. */
  person: z.string().min(1).optional(),
  /** Where it is printed. */
  lines: z.array(spanSchema).min(1),
});
export type BylineRecord = z.infer<typeof bylineSchema>;

/** One stretch of the source that this article owns: the article's entry in the ledger. */
export const sourceEntrySchema = spanSchema.extend({
  /** The part of the article the characters went to; `dropped` for a repeat at a column break. */
  field: z.enum(['column', 'kicker', 'title', 'subtitle', 'byline', 'dateline', 'body', 'note', 'dropped']),
});
export type SourceEntry = z.infer<typeof sourceEntrySchema>;

/** Another reading of a boundary or headline. */
export const alternativeSchema = z.strictObject({
  /** What would differ, in one sentence. */
  reading: z.string().min(1),
  /** The source lines concerned. */
  lines: z.array(z.int().min(1)),
  /** 0 to 1, comparable with the article's `confidence`. */
  score: z.number().min(0).max(1),
});

/** One article of a bulletin. */
export const articleSchema = z.strictObject({
  /** Issue id and the line on which the title starts, for example `gangzha-2020-05-30-l046`; a second article of that line adds a letter. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*-l\d{3,}[b-z]?$/),
  /** Id of the issue. */
  issue: z.string().min(1),
  /** Number of the page (版) on which it starts. */
  page: z.int().min(1),
  /** Position in print order within the issue, from 1. */
  order: z.int().min(1),
  /** news · photo (headline, caption, photographer) · statement (an office speaks) · notice · list (items without bodies). */
  kind: z.enum(['news', 'photo', 'statement', 'notice', 'list']),
  /** Column name (栏目), for example 安全讲堂. */
  column: z.string().min(1).optional(),
  /** Kicker lines (引题) above the title. */
  kicker: z.array(z.string().min(1)),
  /** Title (主题) as printed. */
  title: z.string().min(1),
  /** True when no headline is printed and the title is the opening words, as cataloguers supply one. */
  titleSupplied: z.boolean(),
  /** Subtitle lines (副题) below the title. */
  subtitle: z.array(z.string().min(1)),
  /** Who signed it. */
  bylines: z.array(bylineSchema),
  /** The article's date with its basis. */
  date: dateSchema,
  /** A dateline (电头) that stands apart from the body, as printed. */
  dateline: z.string().min(1).optional(),
  /** The body in reading order. */
  body: z.array(blockSchema),
  /** Persons named, in order of appearance, every mention. */
  people: z.array(personMentionSchema),
  /** Places named, in order of appearance, every mention. */
  places: z.array(placeMentionSchema),
  /** Notes printed with the article but outside its body. */
  notes: z.array(blockSchema),
  /** First and last source line. */
  lines: z.tuple([z.int().min(1), z.int().min(1)]),
  /** Every stretch of the source that this article owns. */
  source: z.array(sourceEntrySchema).min(1),
  /** 0 to 1: how sure the parser is of boundaries and headline. */
  confidence: z.number().min(0).max(1),
  /** Other readings of a boundary or headline. */
  alternatives: z.array(alternativeSchema),
});
export type Article = z.infer<typeof articleSchema>;
