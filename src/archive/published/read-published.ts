import { createReadStream, existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

const issueSchema = z.object({ id: z.string() });
const articleSchema = z.object({ id: z.string(), issue: z.string(), title: z.string() });
const nameSchema = z.object({ id: z.string(), name: z.string() });

/** What of a former build is compared: which ids it published, and of what. */
export interface Published {
  issues: z.infer<typeof issueSchema>[];
  articles: z.infer<typeof articleSchema>[];
  people: z.infer<typeof nameSchema>[];
  places: z.infer<typeof nameSchema>[];
}

/** The records of the build in `out`; undefined where there is none, or none that can be read. */
export async function readPublished(out: string): Promise<Published | undefined> {
  const data = join(out, 'data');
  if (!existsSync(join(data, 'articles.jsonl'))) return undefined;
  try {
    const list = async <T>(file: string, schema: z.ZodType<T>) =>
      z.array(schema).parse(JSON.parse(await readFile(join(data, file), 'utf8')));
    const articles: Published['articles'] = [];
    for await (const line of createInterface({ input: createReadStream(join(data, 'articles.jsonl')) }))
      articles.push(articleSchema.parse(JSON.parse(line)));
    return {
      issues: await list('issues.json', issueSchema),
      articles,
      people: await list('people.json', nameSchema),
      places: await list('places.json', nameSchema),
    };
  } catch {
    return undefined;
  }
}
