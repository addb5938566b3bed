import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { textOf } from './text-of.ts';

declare module 'vfile' {
  interface DataMap {
    /** Title of a page of prose: from its front matter, else its first `#` heading. */
    title: string;
  }
}

/** A page without a title in its front matter takes its first heading of rank 1, which then leaves the text. */
export const rehypeTakeTitle: Plugin<[], Root> = () => (tree, file) => {
  if (file.data.title !== undefined) return;
  const index = tree.children.findIndex((node) => node.type === 'element' && node.tagName === 'h1');
  const heading = tree.children[index];
  if (!heading) return;
  file.data.title = textOf(heading);
  tree.children.splice(index, 1);
};
