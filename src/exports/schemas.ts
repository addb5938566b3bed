import { z } from 'zod';
import { articleSchema, issueSchema, personSchema, placeSchema } from '../records/schema/index.ts';
import type { Exporter } from './exporter.ts';
import { toJson } from './json.ts';

const schemas: Array<[name: string, title: string, description: string, schema: z.ZodType]> = [
  ['article', 'Article', 'One article of a bulletin: a line of articles.jsonl.', articleSchema],
  ['issue', 'Issue', 'One issue of a publication: an entry of issues.json.', issueSchema],
  ['person', 'Person', 'A person of the archive: an entry of people.json.', personSchema],
  ['place', 'Place', 'A place of the archive: an entry of places.json.', placeSchema],
];

/** The JSON Schemas of the records, made from the schemas that the records are checked with. */
export const schemaFiles: Exporter[] = schemas.map(([name, title, description, schema]) => ({
  name: `${name}-schema`,
  path: `data/${name}.schema.json`,
  description: `JSON Schema: ${description}`,
  mediatype: 'application/schema+json',
  render: () => {
    const { $schema, ...rest } = z.toJSONSchema(schema);
    return toJson({ $schema, title, description, ...rest });
  },
}));
