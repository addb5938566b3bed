import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';
import { readListedWriter } from '../../../src/parser/roles/listed-writer.ts';

test.each<[string, string[] | undefined]>([
  ['- 記者：沈一舟、顧小滿編輯:QK', ['沈一舟', '顧小滿']],
  ['• 作者：沈一舟', ['沈一舟']],
  ['- 编辑：沈一舟', undefined],
  ['- 记者到河堤采访沈一舟', undefined],
  ['记者：沈一舟', undefined],
])('the item %s names %j', (text, names) => {
  const signers = readListedWriter(text)?.signers;
  expect(signers?.map(({ name }) => name)).toEqual(names);
  for (const { name, start, end } of signers ?? []) expect(text.slice(start, end)).toBe(name);
});

test('─河口‧沈一舟 below a letter signs it', () => {
  const text = '搬家那天，最后一样搬上车的是一盆花，它在老家的阳台上开了十二年。';
  const page = ['搬家之后', text, text, '─河口‧沈一舟', '青口大桥合龙', text].join('\n');
  const [letter] = parseIssue([{ file: 'p1.txt', text: page }]).articles;
  expect(letter?.bylines.map(({ name }) => name)).toEqual(['沈一舟']);
});
