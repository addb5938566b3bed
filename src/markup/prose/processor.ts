import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { rehypeConvertScript } from './convert-script.ts';
import { rehypeHeadingIds } from './heading-ids.ts';
import { rehypeProseLinks } from './links.ts';
import { rehypeTakeTitle } from './take-title.ts';

/**
 * From the Markdown of `content/pages` to HTML, one step a line. Raw HTML is dropped by remark-rehype. Made once; the view comes with
 * each file.
 */
export const proseProcessor = remark()
  .use(remarkRehype)
  .use(rehypeTakeTitle)
  .use(rehypeHeadingIds)
  .use(rehypeProseLinks)
  .use(rehypeConvertScript)
  .use(rehypeStringify, { characterReferences: { useNamedReferences: true } })
  .freeze();
