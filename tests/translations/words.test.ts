import { expect, test } from 'vitest';
import { describeSetAside } from '../../src/components/shown/describe-set-aside.ts';
import { furnitureRules } from '../../src/parser/furniture/index.ts';
import { words } from '../../src/translations/index.ts';

/** Every text of a table by its path; functions are called with ones. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value.length)]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => texts(member, `${path}/${key}`));
}

test('both scripts have the same words', () => {
  expect(texts(words('Hant')).map(([path]) => path)).toEqual(texts(words('Hans')).map(([path]) => path));
});

test.each(['Hans', 'Hant'] as const)('no word of %s is empty', (script) => {
  expect(texts(words(script)).filter(([, text]) => text.trim() === '')).toEqual([]);
});

test.each(['Hans', 'Hant'] as const)('%s has a name for every reason to set a line aside', (script) => {
  const table = words(script);
  const reasons = [...furnitureRules.map(({ name }) => name), 'contents', 'jump-notice'];
  expect(reasons.filter((reason) => describeSetAside(reason, table) === table.issue.setAsideOther)).toEqual([]);
});

test('simplified and traditional words are not mixed up', () => {
  const shown = (script: 'Hans' | 'Hant') =>
    texts(words(script))
      .map(([, text]) => text)
      .join('');
  expect(shown('Hans').replaceAll('繁體', '')).not.toMatch(/[檢網頁這從與關於標發說們]/);
  expect(shown('Hant').replaceAll('简体', '')).not.toMatch(/[检网页这从与关于标题发说们「」]{0}[检网页这从关标发说们]/);
});
