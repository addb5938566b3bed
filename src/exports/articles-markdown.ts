import type { Archive } from '../archive/types.ts';
import { renderMarkdown } from '../markup/index.ts';
import type { ExportFile } from './exporter.ts';

/** Each article as a Markdown file beside its page, in the script it is printed in. */
export function articlesMarkdown({ articles, issue }: Archive): ExportFile[] {
  return articles.map((article) => {
    const { script } = issue(article.issue);
    const names = [...article.people.map(({ printed }) => printed), ...article.bylines.map(({ name }) => name)];
    const content = renderMarkdown(article, { script, from: script, names: [...new Set(names)] });
    return { path: `articles/${article.id}.md`, content };
  });
}
