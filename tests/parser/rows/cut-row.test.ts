import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';
import { asideOf, cutAside, restOf } from '../../../src/parser/rows/cut-row.ts';
import { plainRow } from '../../../src/parser/rows/row.ts';

const text = '1.  村里修好了路灯 十二条小巷';
const row = plainRow(
  { text, spans: [{ line: 3, start: 2, end: 2 + text.length }], joins: [] },
  { line: 3, gap: 2, indent: 2, page: 0, opensPage: true },
);

test('a stretch goes aside without the blanks at its ends', () => {
  expect(cutAside(row, 0, 4, 'item-mark')).toEqual([
    { text: '1.', spans: [{ line: 3, start: 2, end: 4 }], joins: [], page: 0, reason: 'item-mark' },
  ]);
  expect(cutAside(row, 2, 4, 'item-mark')).toEqual([]);
});

test('the rest of a line stands right below what stood before it, on its page', () => {
  expect(restOf(row, 12)).toEqual({
    ...row,
    text: '十二条小巷',
    spans: [{ line: 3, start: 14, end: 19 }],
    gap: 0,
    opensPage: false,
  });
});

test('nothing is told of what goes aside but its text, its place and why', () => {
  const known = Object.keys(asideOf(row, row, 'label')).sort();
  const source =
    '---\ntitle: 防汛见闻\n---\n\n标题：\n老渡口搬到下游\n\n正文：\n渡口搬到了下游两里，新码头能停八条船。\n';
  const { setAside } = parseIssue([{ file: 'page.md', text: source }]);
  expect(setAside.length).toBeGreaterThan(3);
  for (const part of setAside) expect(Object.keys(part).sort()).toEqual(known);
});
