import type { Exporter } from '../exporter.ts';
import { columns } from './columns.ts';
import { toCsv } from './csv.ts';

/** One row an article, for spreadsheets. */
export const articlesCsv: Exporter = {
  name: 'articles-table',
  path: 'data/articles.csv',
  description:
    'One row an article for spreadsheets. A cell that begins like a formula has an apostrophe in front; articles.jsonl has the exact text.',
  mediatype: 'text/csv',
  render: ({ articles, issue }) =>
    toCsv([
      columns.map(({ name }) => name),
      ...articles.map((article) => columns.map(({ value }) => String(value(article, issue(article.issue)) ?? ''))),
    ]),
};
