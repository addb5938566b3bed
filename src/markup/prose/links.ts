import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';

export interface LinkOptions {
  /** Address on this site of a path such as `/help/`: base path and tree put before it. */
  resolve?: ((path: string) => string) | undefined;
}

declare module 'vfile' {
  interface DataMap {
    links: LinkOptions;
  }
}

/** Links to other sites say so (`rel="external noopener"`); paths of this site (`/help/`) go through `resolve`. */
export const rehypeProseLinks: Plugin<[], Root> = () => (tree, file) => {
  const resolve = file.data.links?.resolve;
  visit(tree, 'element', ({ tagName, properties }) => {
    const { href } = properties;
    if (tagName !== 'a' || typeof href !== 'string') return;
    if (/^https?:\/\//i.test(href)) properties['rel'] = ['external', 'noopener'];
    else if (resolve && /^\/(?!\/)/.test(href)) properties['href'] = resolve(href);
  });
};
