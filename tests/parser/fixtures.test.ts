import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ledger, parseIssue, renderOutline } from '../../src/parser/index.ts';

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url));
const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(cases.map(({ name }) => name))('the proof sheet of %s', async (name) => {
  const text = readFileSync(`${folder}${name}/input.txt`, 'utf8');
  const issue = parseIssue([{ file: `${name}.txt`, text }]);
  expect(ledger(issue)).toEqual([]);
  await expect(renderOutline(issue)).toMatchFileSnapshot(`${folder}${name}/expected.txt`);
});
