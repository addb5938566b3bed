import type { TextView } from '../plain-text.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { LinkOptions } from './links.ts';
import { proseProcessor } from './processor.ts';
import { showProse } from './show-prose.ts';

/** How a page of prose is shown. */
export interface ProseView extends Omit<TextView, 'names'>, LinkOptions {
  names?: readonly string[];
}

/**
 * A page of `content/pages` as HTML with its title (front matter `title`, else the first `#` heading, which is taken out of the text).
 * Throws when it has neither.
 */
export async function renderProse(
  source: string,
  { script, from, names = [], resolve }: ProseView,
): Promise<{ title: string; html: string }> {
  const { title, markdown } = splitFrontMatter(source);
  const view: TextView = { script, from, names };
  const file = await proseProcessor.process({
    value: markdown,
    data: { view, links: { resolve }, ...(title && { title }) },
  });
  if (file.data.title === undefined)
    throw new Error('Unexpected page without a title, expected `title:` in its front matter or a `# heading`');
  return { title: showProse(file.data.title, view), html: String(file).trim() };
}
