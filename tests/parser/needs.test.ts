import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findBareNumbers } from '../../src/parser/furniture/bare-numbers.ts';
import type { FurnitureSite } from '../../src/parser/furniture/rule.ts';
import { furnitureRules } from '../../src/parser/furniture/rules.ts';
import { surveyHouse } from '../../src/parser/house/survey.ts';
import { isBareList } from '../../src/parser/rows/bare-list.ts';
import { readLines } from '../../src/parser/rows/read-lines.ts';
import { readRows } from '../../src/parser/rows/read-rows.ts';
import type { Row } from '../../src/parser/rows/row.ts';
import { isRunningText } from '../../src/parser/text/marks.ts';
import { type Needs, quickLook } from '../../src/parser/text/quick-look.ts';

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
const issues = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }): Row[] => {
    const text = readFileSync(`${folder}${name}/input.txt`, 'utf8');
    const { lines, files } = readLines([{ file: `${name}.txt`, text }]);
    return readRows(lines, files).rows;
  });

/** Every row as rules of furniture are asked of it: at the head of the issue and further down, below furniture and below text. */
function* sitesOf(rows: readonly Row[]): Generator<FurnitureSite> {
  const house = surveyHouse(rows);
  const common = {
    rows,
    house,
    names: new Set<string>(),
    listOnly: isBareList(rows),
    chinese: true,
    isLink: false,
    headed: true,
  };
  const pageNumbers = findBareNumbers(rows, house);
  for (const [index, row] of rows.entries())
    for (const belowFurniture of [false, true])
      for (const opensIssue of [false, true])
        yield {
          ...common,
          pageNumbers,
          row,
          before: rows[index - 1],
          after: rows[index + 1],
          index,
          firstText: rows.findIndex(({ text }) => isRunningText(text)),
          belowFurniture,
          opensIssue,
        };
}

const isAsked = (needs: Needs | undefined, text: string): boolean =>
  needs === undefined || quickLook([needs])(text) === 1;

describe('a rule that says what a text must show would speak of no other text', () => {
  test.each(furnitureRules.filter(({ needs }) => needs))(
    '$name, of the furniture',
    ({ needs, limit, sentences, test: speaks }) => {
      const unasked = issues.flatMap((rows) =>
        [...sitesOf(rows)]
          .filter(({ row: { text } }) => text.length <= limit && (sentences === true || !/。./.test(text)))
          .filter((site) => !isAsked(needs, site.row.text) && speaks(site))
          .map(({ row }) => row.text),
      );
      expect(unasked).toEqual([]);
    },
  );
});
