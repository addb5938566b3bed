import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toCsv } from '../../src/exports/csv/csv.ts';

const bom = '\uFEFF';

test.each([
  [['a', 'b'], 'a,b\r\n'],
  [['说,明', '第"一"期'], '"说,明","第""一""期"\r\n'],
  [['两\n行'], '"两\n行"\r\n'],
  [['=1+1'], "'=1+1\r\n"],
  [['@cmd'], "'@cmd\r\n"],
  [['-5℃'], "'-5℃\r\n"],
  [['＝1'], "'＝1\r\n"],
  [['=a,"b"'], `"'=a,""b"""\r\n`],
  [['——纪实'], '——纪实\r\n'],
])('%j', (row, csv) => {
  expect(toCsv([row])).toBe(bom + csv);
});

/** A reader by the letter of RFC 4180. */
function readCsv(csv: string): string[][] {
  const cells = csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('what is written is read again, and no cell starts as a formula', () => {
  const cell = fc.string({
    unit: fc.constantFrom('河', ',', '"', '\r', '\n', '=', '+', '-', '@', 'a', ' '),
    maxLength: 8,
  });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 }), (rows) => {
      const read = readCsv(toCsv(rows));
      expect(read.map((row) => row.length)).toEqual(rows.map((row) => row.length));
      for (const [r, row] of rows.entries()) {
        for (const [c, text] of row.entries()) expect([text, `'${text}`]).toContain(read[r]?.[c]);
      }
      expect(read.flat().filter((text) => /^[=+\-@\r]/.test(text))).toEqual([]);
    }),
  );
});
