import type { Root, RootContent } from 'mdast';
import type { Article, BodyBlock } from '../../records/schema/index.ts';
import { blockNode } from './block-node.ts';
import { marksIn, withMarks } from './emendations.ts';
import { groupBlocks } from './group-blocks.ts';
import { inline } from './inline.ts';
import { mentionMap, mentionsIn } from './mention-spans.ts';
import type { PlacedBlock } from './placed-block.ts';

/** The body of an article as mdast: one node a block, list items and table rows that follow one another in one list or table. */
export function bodyToMdast(article: Article): Root {
  const map = mentionMap(article);
  const placed = article.body.map(
    (block, index): PlacedBlock => ({
      block,
      id: `b${index + 1}`,
      opensStanza: block.verse === true && opensStanza(block, article.body[index - 1]),
      mentions: mentionsIn(map, 'body', index),
      marks: marksIn(article, 'body', index),
    }),
  );
  return { type: 'root', children: groupBlocks(placed).map(blockNode) };
}

function opensStanza({ lines: [first] }: BodyBlock, before: BodyBlock | undefined): boolean {
  const last = before?.lines.at(-1);
  return before?.verse !== true || last === undefined || first === undefined || first.line - last.line !== 1;
}

/** One line of an article's head or notes as mdast: a paragraph. */
export function fieldToMdast(article: Article, field: 'title' | 'kicker' | 'subtitle' | 'note', index: number): Root {
  const text = fieldText(article, field, index);
  if (text === undefined) return { type: 'root', children: [] };
  const paragraph: RootContent = {
    type: 'paragraph',
    children: withMarks(inline(text, mentionsIn(mentionMap(article), field, index)), marksIn(article, field, index), 0),
  };
  return { type: 'root', children: [paragraph] };
}

function fieldText(
  article: Article,
  field: 'title' | 'kicker' | 'subtitle' | 'note',
  index: number,
): string | undefined {
  if (field === 'title') return article.title;
  if (field === 'note') return article.notes[index]?.text;
  return article[field][index];
}
