import type { Paragraph, Root, RootContent } from 'mdast';
import type { Article } from '../../records/schema/index.ts';
import { bodyToMdast, fieldToMdast } from '../mdast/to-mdast.ts';
import type { TextView } from '../plain-text.ts';
import { frontMatter } from './front-matter.ts';
import { markdownProcessor } from './processor.ts';

/**
 * An article as a Markdown file: YAML front matter, then kicker, headline, subtitle, signatures, body and notes as the page shows them.
 * Read by a CommonMark parser, each block gives back exactly its text.
 */
export function renderMarkdown(article: Article, view: TextView): string {
  const file = { data: { view } };
  return markdownProcessor.stringify(markdownProcessor.runSync(articleToMdast(article, view), file), file);
}

function articleToMdast(article: Article, view: TextView): Root {
  const lines = (field: 'kicker' | 'subtitle') =>
    article[field].flatMap((_, index) => fieldToMdast(article, field, index).children);
  return {
    type: 'root',
    children: [
      frontMatter(article, view),
      ...lines('kicker'),
      ...fieldToMdast(article, 'title', 0).children.map(asTitle),
      ...lines('subtitle'),
      ...[...new Set(article.bylines.map(({ name }) => name))].map(
        (name): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value: name }] }),
      ),
      ...bodyToMdast({ ...article, body: article.body.map(asRunningText) }).children,
      ...article.notes.map(
        (_, index): RootContent => ({ type: 'blockquote', children: noteParagraphs(article, index) }),
      ),
    ],
  };
}

const noteParagraphs = (article: Article, index: number) =>
  fieldToMdast(article, 'note', index).children.filter((node): node is Paragraph => node.type === 'paragraph');

function asTitle(node: RootContent): RootContent {
  return node.type === 'paragraph' ? { type: 'heading', depth: 1, children: node.children } : node;
}

/** CommonMark has no tables: a printed row stays a line. */
function asRunningText(block: Article['body'][number]): Article['body'][number] {
  return block.kind === 'table' ? { ...block, kind: 'paragraph' } : block;
}
