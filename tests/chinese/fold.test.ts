import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { convert, detectScript, foldTable } from '../../src/chinese/index.ts';
import { fold } from '../../src/chinese/script/fold.ts';

const folder = new URL('../../content/bulletins/', import.meta.url);
const bulletins = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'));

describe('the table', () => {
  test('one character for one character, of one length', () => {
    for (const [from, to] of foldTable()) {
      expect([...from]).toHaveLength(1);
      expect(to).toHaveLength(from.length);
    }
  });

  test('folding twice changes nothing', () => {
    expect([...foldTable().values()].filter((to) => foldTable().has(to))).toEqual([]);
  });

  test.each([
    '發髮发',
    '乾幹榦干',
    '後后',
    '裏裡里',
    '著着',
    '餘馀余',
    '鍾鐘锺钟',
    '臺檯颱台',
    '為爲为',
    '麼么',
    '繫係系',
    '覆復複复',
    '「“',
    '昵暱',
  ])('all of %s meet', (forms) => {
    expect(new Set(fold(forms)).size).toBe(1);
  });

  test.each(['坐座', '象像', '划画', '末未'])('%s stay apart', (forms) => {
    expect(new Set(fold(forms)).size).toBe(2);
  });
});

test.each(bulletins.map((text) => [text.slice(0, 30).trim(), text]))(
  'every line of a bulletin and its conversion fold alike and are of one length: %s…',
  (_, text) => {
    for (const line of text.split('\n')) {
      const converted = convert(line, 'Hans', 'Hant');
      expect(fold(converted)).toBe(fold(line));
      expect(converted).toHaveLength(line.length);
      expect(fold(convert(converted, 'Hant', 'Hans'))).toBe(fold(line));
    }
  },
);

test.each([
  ['会议指出,要统筹推进', 'Hans'],
  ['會議指出,要統籌推進', 'Hant'],
  ['本报讯 记者张国栋于台北报道', 'Hans'],
  ['本報訊 記者張國棟於臺北報導', 'Hant'],
  ['后里干台', 'Hans'],
  ['乾隆年间的著作', 'Hans'],
  ['1949', 'Hans'],
  ['', 'Hans'],
])('%s is in %s', (text, script) => {
  expect(detectScript(text)).toBe(script);
});

test.each(bulletins)('a bulletin is simplified, its conversion traditional', (text) => {
  expect(detectScript(text)).toBe('Hans');
  expect(detectScript(convert(text, 'Hans', 'Hant'))).toBe('Hant');
});
