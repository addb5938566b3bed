import { parse } from 'yaml';

/** The title in a page's YAML front matter, if there is one, and the Markdown after it. */
export function splitFrontMatter(source: string): { title?: string; markdown: string } {
  const match = /^\uFEFF?---\r?\n(?<yaml>[\s\S]*?)\r?\n---(?:\r?\n|$)/.exec(source);
  if (!match) return { markdown: source };
  const markdown = source.slice(match[0].length);
  const fields: unknown = parse(match.groups?.['yaml'] ?? '');
  const title = typeof fields === 'object' && fields !== null && 'title' in fields ? fields.title : undefined;
  return typeof title === 'string' && title !== '' ? { title, markdown } : { markdown };
}
