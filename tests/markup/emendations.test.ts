import { expect, test } from 'vitest';
import { renderBody, renderField, renderMarkdown } from '../../src/markup/index.ts';
import type { Article } from '../../src/records/schema/index.ts';
import { block, makeArticle, person, viewIn } from './make-article.ts';

const text = '沈一舟在会上说,明年通车。';
const correction = (start: number, end: number, field = 'body'): NonNullable<Article['corrections']>[number] => ({
  kind: 'text',
  lines: [3, 3],
  field,
  block: 0,
  start,
  end,
  original: '原',
  corrected: text.slice(start, end),
});
const mark = (number: number) =>
  `<a class="emended" data-note="${number}" id="k${number}" href="#c${number}" aria-label="校勘记第 ${number} 条"></a>`;
const name = person('沈一舟', { field: 'body', block: 0, start: 0, end: 3 });

test.each<[string, NonNullable<Article['corrections']>, string]>([
  ['in running text', [correction(4, 5)], `在会${mark(1)}上说，`],
  ['at the end of the text', [correction(10, 13)], `通车。${mark(1)}`],
  ['behind a name', [correction(1, 3)], `一舟</a>${mark(1)}在会上`],
  ['inside a name: behind it', [correction(0, 1)], `沈一舟</a>${mark(1)}在会上`],
  ['two in one text', [correction(4, 5), correction(8, 10)], `在会${mark(1)}上说，明年${mark(2)}通车。`],
])('a mark stands %s', (_, corrections, expected) => {
  const article = makeArticle({ body: [block('paragraph', text)], people: [name], corrections });
  expect(renderBody(article, viewIn('Hans', { marks: true }))).toContain(expected);
});

test.each(['list', 'table', 'crosshead', 'note'] as const)('a mark stands in a %s', (kind) => {
  const article = makeArticle({ body: [block(kind, text)], corrections: [correction(4, 5)] });
  expect(renderBody(article, viewIn('Hans', { marks: true }))).toContain(`会${mark(1)}上`);
});

test('a note is marked too', () => {
  const article = makeArticle({ notes: [block('note', text)], corrections: [correction(4, 5, 'note')] });
  expect(renderField(article, 'note', 0, viewIn('Hans', { marks: true }))).toContain(`会${mark(1)}上`);
});

test('other pages and Markdown have no marks', () => {
  const article = makeArticle({ body: [block('paragraph', text)], corrections: [correction(4, 5)] });
  expect(renderBody(article, viewIn('Hans'))).not.toContain('emended');
  const markdown = renderMarkdown(article, viewIn('Hans'));
  expect(markdown).toContain('\n沈一舟在会上说，明年通车。\n');
  expect(markdown).toContain('corrections:\n  - kind: text');
});

test('in Markdown two corrections of the same line are both written out', () => {
  const one = correction(4, 5);
  const article = makeArticle({ body: [block('paragraph', text)], corrections: [one, { ...one, start: 8, end: 10 }] });
  expect(renderMarkdown(article, viewIn('Hans'))).not.toMatch(/[&*]a1/);
});
