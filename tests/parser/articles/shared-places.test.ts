import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

/** The writers of an issue of which each text opens with one of the leads. */
const writersOf = (...leads: readonly string[]) => {
  const lines = leads.flatMap((lead, place) => [
    `第${'一二三四'.charAt(place)}座大橋昨日通車`,
    `${lead}兩岸的人家從早上起就等在橋頭，要看一看對岸的新集市，孩子們也在橋上放起了風箏。`,
  ]);
  return parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]).articles.map(({ bylines }) =>
    bylines.map(({ name }) => name).join(' '),
  );
};

test.each([
  [
    ['【記者沈一舟湖濱校園報導】', '【記者羅立湖濱校園報導】', '【記者顧小滿、羅立湖濱校園報導】'],
    ['沈一舟', '羅立', '顧小滿 羅立'],
  ],
  [
    ['（中央社記者沈一舟南澳頭8日電）', '（中央社記者羅立南澳頭8日電）', '（中央社記者顧小滿白沙8日電）'],
    ['沈一舟', '羅立', '顧小滿'],
  ],
  // others report from the shorter place, too: the character may be that of the name
  [
    ['（中央社記者沈一舟南澳頭8日電）', '（中央社記者羅立南澳頭8日電）', '（中央社記者顧小滿澳頭8日電）'],
    ['沈一舟', '羅立南', '顧小滿'],
  ],
  [
    ['（中央社記者沈一舟青口8日電）', '（中央社記者羅立南白沙8日電）'],
    ['沈一舟', '羅立南'],
  ],
])('%j: the place that leads share tells where the name before it ends', (leads, writers) => {
  expect(writersOf(...leads)).toEqual(writers);
});
