import type { Element } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';

const parser = rehype();

/** What a page refers to, and what can be referred to in it. */
export interface PageLinks {
  /** Every `href`, `src` and `action`, as written. */
  links: string[];
  ids: Set<string>;
}

export function readLinks(html: string): PageLinks {
  const links: string[] = [];
  const ids = new Set<string>();
  visit(parser.parse(html), 'element', ({ properties }: Element) => {
    for (const name of ['href', 'src', 'action'] as const) {
      const value = properties[name];
      if (typeof value === 'string') links.push(value);
    }
    if (typeof properties['id'] === 'string') ids.add(properties['id']);
  });
  return { links, ids };
}
