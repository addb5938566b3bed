import { expect, test } from 'vitest';
import { toCsv } from '../../src/search/client/save/csv.ts';
import type { Saved } from '../../src/search/client/save/read-listed.ts';
import { toRis } from '../../src/search/client/save/ris.ts';

const saved: Saved = {
  article: 'made-2020-05-30-l001',
  title: '=SUM(1,2) “河口”',
  date: '2020-05-30',
  edtf: '[2020-05-30..]',
  issue: '[样例简报]',
  kind: 'news',
  url: 'https://example.org/articles/made-2020-05-30-l001/',
  hits: 2,
  excerpt: '…他说:"好"…',
};
const { hits: _, excerpt: __, date: ___, edtf: ____, ...bare } = saved;

test('CSV: a formula is no formula, quotation marks are doubled, what is unknown is empty', () => {
  expect(toCsv([saved, bare]).split('\r\n').slice(1)).toEqual([
    `made-2020-05-30-l001,"'=SUM(1,2) “河口”",2020-05-30,[2020-05-30..],[样例简报],,news,2,"…他说:""好""…",${saved.url}`,
    `made-2020-05-30-l001,"'=SUM(1,2) “河口”",,,[样例简报],,news,,,${saved.url}`,
    '',
  ]);
});

test('RIS: one record an article, dates as far as they are known', () => {
  const [first, second] = toRis([saved, { ...bare, date: '2020-05' }]).split('\r\n\r\n');
  expect(first?.split('\r\n')).toEqual([
    'TY  - NEWS',
    'TI  - =SUM(1,2) “河口”',
    'T2  - [样例简报]',
    'PY  - 2020',
    'DA  - 2020/05/30/',
    `UR  - ${saved.url}`,
    'ID  - made-2020-05-30-l001',
    'ER  - ',
  ]);
  expect(second).toContain('DA  - 2020/05//');
});
