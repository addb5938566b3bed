import { withMisprints } from '../../parser/printed.ts';
import type { Article, BodyBlock, MessageRecord } from '../schema/index.ts';
import { ledgerMessages } from './messages.ts';

/** The text of every block, with its misprints as printed, is what its source lines hold, put together by its joins. */
export function checkTexts(article: Article, lines: readonly string[]): MessageRecord[] {
  return [...article.body, ...article.notes].flatMap((block) => {
    const { text, joins } = withMisprints(block);
    const expected = textOf({ lines: block.lines, joins }, lines);
    return text === expected
      ? []
      : [ledgerMessages.textDiffers(block.lines[0]?.line ?? article.lines[0], article.id, text, expected)];
  });
}

/** The pieces named by the block's source lines, with what its joins put between them. */
export function textOf({ lines: spans, joins }: Pick<BodyBlock, 'lines' | 'joins'>, lines: readonly string[]): string {
  let text = '';
  for (const { line, start, end } of spans) {
    const join = joins.find(({ at, inserted = '' }) => inserted !== '' && at - inserted.length === text.length);
    text += (text === '' ? '' : (join?.inserted ?? '')) + (lines[line - 1] ?? '').slice(start, end);
  }
  return text;
}
