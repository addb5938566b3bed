import type { Exporter } from './exporter.ts';
import { toJsonLines } from './json.ts';

/** Every article in full, one a line. */
export const articlesJsonl: Exporter = {
  name: 'articles',
  path: 'data/articles.jsonl',
  description: 'Every article in full, one JSON record a line, newest issue first; fields in article.schema.json.',
  mediatype: 'application/jsonl',
  render: ({ articles }) => toJsonLines(articles),
};
