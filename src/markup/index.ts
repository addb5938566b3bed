/**
 * Articles as HTML and Markdown. Newspaper text is not Markdown: article bodies are built as mdast nodes, never printed and parsed again.
 */
export { renderBody } from './html/render-body.ts';
export { renderField } from './html/render-field.ts';
export { renderMarkdown } from './markdown/render-markdown.ts';
export { plainText } from './plain-text.ts';
export { type ProseView, renderProse } from './prose/render-prose.ts';
export type { ArticleView } from './view.ts';
