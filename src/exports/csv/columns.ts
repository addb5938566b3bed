import type { Article, Issue } from '../../records/schema/index.ts';

/** A column of `articles.csv`. */
export interface Column {
  name: string;
  type: 'string' | 'integer' | 'number';
  description: string;
  value(article: Article, issue: Issue): string | number | undefined;
}

const list = (values: Iterable<string>) => [...new Set(values)].join('; ');
const texts = (blocks: Article['body']) => blocks.map(({ text }) => text).join('\n');

/** The columns in their order; several values in one cell are parted by `; `. */
export const columns: Column[] = [
  { name: 'id', type: 'string', description: 'Id of the article.', value: ({ id }) => id },
  { name: 'issue', type: 'string', description: 'Id of the issue.', value: ({ issue }) => issue },
  {
    name: 'publication',
    type: 'string',
    description: 'Id of the publication.',
    value: (_, issue) => issue.publication,
  },
  { name: 'issue_title', type: 'string', description: 'Title of the issue.', value: (_, issue) => issue.title },
  { name: 'date', type: 'string', description: 'Date of the article, EDTF.', value: ({ date }) => date.value },
  { name: 'date_basis', type: 'string', description: 'What the date stands on.', value: ({ date }) => date.basis },
  { name: 'page', type: 'integer', description: 'Page (版).', value: ({ page }) => page },
  { name: 'order', type: 'integer', description: 'Position in print order.', value: ({ order }) => order },
  { name: 'kind', type: 'string', description: 'Kind of article.', value: ({ kind }) => kind },
  { name: 'column', type: 'string', description: 'Column name (栏目).', value: ({ column }) => column },
  { name: 'kicker', type: 'string', description: 'Kicker (引题).', value: ({ kicker }) => list(kicker) },
  { name: 'title', type: 'string', description: 'Title (主题).', value: ({ title }) => title },
  { name: 'subtitle', type: 'string', description: 'Subtitle (副题).', value: ({ subtitle }) => list(subtitle) },
  {
    name: 'bylines',
    type: 'string',
    description: 'Who signed it (署名).',
    value: ({ bylines }) => list(bylines.map(({ name }) => name)),
  },
  {
    name: 'people',
    type: 'string',
    description: 'Persons named.',
    value: ({ people }) => list(people.map(({ name }) => name)),
  },
  {
    name: 'places',
    type: 'string',
    description: 'Places named.',
    value: ({ places }) => list(places.map(({ name }) => name)),
  },
  { name: 'text', type: 'string', description: 'The body, one block a line.', value: ({ body }) => texts(body) },
  { name: 'notes', type: 'string', description: 'Notes outside the body.', value: ({ notes }) => texts(notes) },
  { name: 'first_line', type: 'integer', description: 'First source line.', value: ({ lines }) => lines[0] },
  { name: 'last_line', type: 'integer', description: 'Last source line.', value: ({ lines }) => lines[1] },
  {
    name: 'confidence',
    type: 'number',
    description: 'How sure the parser is of the boundaries, 0 to 1.',
    value: ({ confidence }) => confidence,
  },
  {
    name: 'corrections',
    type: 'string',
    description: 'What an editor put right: source line, what was printed or read, what stands in its place, why.',
    value: ({ corrections = [] }) => corrections.map(inOneLine).join('; '),
  },
];

/** `44: 曰前 → 日前 (据文意)` */
function inOneLine({
  lines: [first],
  field,
  original,
  corrected,
  why,
}: NonNullable<Article['corrections']>[number]): string {
  const change = [original, corrected].filter((text) => text !== undefined).join(' → ');
  return `${first}: ${field === undefined ? '' : `${field} `}${change}${why === undefined ? '' : ` (${why})`}`;
}
