import fc from 'fast-check';
import type { Nodes } from 'hast';
import { rehype } from 'rehype';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { plainText, renderBody, renderMarkdown } from '../../src/markup/index.ts';
import { showText } from '../../src/markup/plain-text.ts';
import type { Article } from '../../src/records/schema/index.ts';
import { block, makeArticle, person, place, viewIn } from './make-article.ts';

const text = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.string({
        unit: fc.constantFrom(...'会议发展头干部于乾,.:;?!()“”1~*_#<>&[]`\\|-+= a'),
        minLength: 1,
      }),
    },
    {
      weight: 1,
      arbitrary: fc
        .string({ unit: 'grapheme', minLength: 1 })
        .map((value) => value.replace(/[\0\r\n]/g, ''))
        .filter(Boolean),
    },
  )
  .filter((value) => value.trim() !== '');

const kind = fc.constantFrom('paragraph', 'crosshead', 'caption', 'note', 'list', 'table');

/** An article of some blocks, with mentions side by side in each. */
const article = fc
  .array(fc.tuple(kind, text, fc.array(fc.nat(5), { maxLength: 4 })), { minLength: 1, maxLength: 6 })
  .map((blocks) => {
    const made = makeArticle({ body: blocks.map(([kind, text], index) => block(kind, text, index + 1)) });
    for (const [index, [, text, steps]] of blocks.entries()) addMentions(made, index, text, steps);
    return made;
  });

function addMentions(to: Article, index: number, text: string, steps: readonly number[]): void {
  let end = 0;
  for (const [count, step] of steps.entries()) {
    const start = end + step;
    end = start + 1 + (count % 2);
    if (end > text.length || isInsidePair(text, start) || isInsidePair(text, end)) return;
    const at = { field: 'body', block: index, start, end } as const;
    if (count % 2 === 0) to.people.push(person('p', at));
    else to.places.push(place('o', at));
  }
}

const isInsidePair = (text: string, at: number) => /^[\udc00-\udfff]/.test(text.slice(at));

const textOf = (node: Nodes): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** The text of each element with an id, as a browser reads the HTML. */
function textsById(html: string): Map<string, string> {
  const texts = new Map<string, string>();
  visit(rehype().data('settings', { fragment: true }).parse(html), 'element', (element) => {
    const { id } = element.properties;
    if (typeof id === 'string') texts.set(id, textOf(element));
  });
  return texts;
}

const spans = (made: Article, index: number) => made.people.filter((mention) => mention.block === index);
const squeeze = (value: string) => value.replace(/[\s|]+/g, '');

test.each(['Hans', 'Hant'] as const)('a browser reads exactly the shown text of every block (%s)', (script) => {
  const view = viewIn(script);
  fc.assert(
    fc.property(article, (made) => {
      const texts = textsById(renderBody(made, view));
      expect(texts.size).toBe(made.body.length);
      for (const [index, { text, kind }] of made.body.entries()) {
        const shown = showText(text, view, spans(made, index));
        const read = texts.get(`b${index + 1}`) ?? '';
        if (kind === 'table') expect(squeeze(read)).toHaveLength(squeeze(shown).length);
        else expect(read).toBe(shown);
      }
    }),
    { numRuns: 400 },
  );
});

test('shown text has the length of the printed text', () => {
  fc.assert(
    fc.property(text, (printed) => {
      expect(plainText(printed, viewIn('Hant'))).toHaveLength(printed.length);
    }),
  );
});

test('Markdown read again gives back every block', () => {
  const view = viewIn('Hans');
  fc.assert(
    fc.property(article, (made) => {
      const markdown = renderMarkdown({ ...made, people: [], places: [] }, view).replace(/^---\n[\s\S]*?\n---\n/, '');
      const read: string[] = [];
      visit(remark().parse(markdown), (node) => {
        if (node.type === 'paragraph' || node.type === 'heading') {
          expect(node.children.map(({ type }) => type)).toEqual(['text']);
          read.push(node.children.map((child) => ('value' in child ? child.value : '')).join(''));
        }
      });
      expect(read).toEqual([made.title, ...made.body.map((block) => plainText(block.text, view))]);
    }),
    { numRuns: 400 },
  );
});
