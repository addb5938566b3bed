import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { loadArchive } from '../../src/archive/index.ts';
import { fold } from '../../src/chinese/script/fold.ts';
import { plainText, renderBody } from '../../src/markup/index.ts';
import { viewIn } from './make-article.ts';

const { articles } = await loadArchive({ content: new URL('../../content', import.meta.url).pathname });

/** The text between the tags, as a browser reads it. */
function textOf(html: string): string {
  let text = '';
  visit(rehype().data('settings', { fragment: true }).parse(html), 'text', ({ value }) => {
    text += value;
  });
  return text.replace(/\n/g, '');
}

test.each(['Hans', 'Hant'] as const)('every article of the archive is shown whole (%s)', (script) => {
  for (const article of articles) {
    const view = viewIn(script, { names: article.people.map(({ printed }) => printed) });
    const html = renderBody(article, view);
    const printed = article.body.map(({ text }) => text).join('');
    expect(textOf(html)).toHaveLength(printed.length);
    expect(fold(textOf(html))).toBe(fold(article.body.map(({ text }) => plainText(text, view)).join('')));
    const linked = html.match(/<a class="(?:person|place)"/g) ?? [];
    expect(linked).toHaveLength([...article.people, ...article.places].filter(({ field }) => field === 'body').length);
  }
});

test('no half-width comma, colon or bracket is left beside Chinese', () => {
  for (const article of articles) {
    const shown = article.body.map(({ text }) => plainText(text, viewIn('Hans'))).join('\n');
    expect(shown.match(/\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/gu) ?? []).toEqual([]);
  }
});
