import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypeDisplayText } from '../rehype/display-text.ts';
import { rehypeEmendations } from '../rehype/emendations.ts';
import { rehypeMentions } from '../rehype/mentions.ts';
import { rehypeSourceLines } from '../rehype/source-lines.ts';
import { handlers } from './handlers.ts';

/** From the mdast of an article to HTML, one step a line. Made once; the view comes with each file (`data.view`). */
export const articleProcessor = unified()
  .use(remarkRehype, { handlers })
  .use(rehypeDisplayText)
  .use(rehypeMentions)
  .use(rehypeEmendations)
  .use(rehypeSourceLines)
  .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
  .freeze();
