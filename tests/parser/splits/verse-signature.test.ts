import { expect, test } from 'vitest';
import { verseTail } from '../../../src/parser/splits/verse-signature.ts';

const part = (text: string) => ({
  text,
  spans: [],
  joins: [],
  line: 1,
  gap: 0,
  indent: 0,
  page: 0,
  opensPage: false,
  running: false,
  kind: 'short' as const,
  rule: 'short-line',
});
const verses = ['母亲在石阶上', '把菜叶洗了又洗', '河水认得她的手'].map(part);
const titles = ['渡船（顾小满）', '石阶（罗立）', '菜叶（欧阳燕）'].map(part);

test.each<[string, string | undefined]>([
  ['也认得我的小名（沈一舟）', '沈一舟'],
  ['也认得我的小名 （沈　舟）', '沈舟'],
  ['也认得我的小名（外一首）', undefined],
  ['也认得我的小名', undefined],
  ['镇里说，今年修桥。（沈一舟）', undefined],
  ['河口的渡船（沈一舟摄）', undefined],
])('%s below verses is signed %s', (text, name) => {
  expect(verseTail(part(text), verses)?.signature?.signers[0]?.name).toBe(name);
});

test('below fewer lines, or titles each with its writer, it is not', () => {
  expect(verseTail(part('也认得我的小名（沈一舟）'), verses.slice(1))).toBeUndefined();
  expect(verseTail(part('小名（沈一舟）'), titles)).toBeUndefined();
});
