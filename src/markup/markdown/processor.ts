import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { remarkPlainBlocks } from './plain-blocks.ts';

type Handlers = NonNullable<Options['handlers']>;

/** Front matter is not part of CommonMark. */
const handlers: Handlers = {
  yaml: ({ value }: { value: string }) => `---\n${value}---`,
};

/** A tilde is plain in CommonMark, but two of them strike text out on GitHub: `5~6月和7~8月`. */
const unsafe: NonNullable<Options['unsafe']> = [{ character: '~', inConstruct: 'phrasing' }];

/** From the mdast of an article to Markdown, one step a line. Made once; the view comes with each file (`data.view`). */
export const markdownProcessor = unified()
  .use(remarkPlainBlocks)
  .use(remarkStringify, { handlers, unsafe, bullet: '-', rule: '-' })
  .freeze();
