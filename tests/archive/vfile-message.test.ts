import { expect, test } from 'vitest';
import { formatMessage } from '../../src/archive/content-error.ts';
import { toVFileMessage } from '../../src/archive/vfile-message.ts';
import type { MessageRecord } from '../../src/records/index.ts';

const message: MessageRecord = {
  rule: 'odd-character',
  severity: 'warning',
  text: 'Unexpected character U+E000 (private use), expected one that can be printed; it was kept.',
  advice: 'Compare with the paper.',
  file: 'bulletins/hekou-2021-05-07.txt',
  line: 3,
  column: 8,
  endColumn: 9,
  source: 'parser',
  actual: 'U+E000 (private use)',
};

test('a message is one of the unified tools, field by field', () => {
  expect({ ...toVFileMessage(message, 'content/') }).toMatchObject({
    name: '3:8-3:9',
    reason: message.text,
    note: message.advice,
    ruleId: 'odd-character',
    source: 'parser',
    file: 'content/bulletins/hekou-2021-05-07.txt',
    line: 3,
    column: 8,
    place: { start: { line: 3, column: 8 }, end: { line: 3, column: 9 } },
    fatal: false,
    actual: 'U+E000 (private use)',
  });
});

test.each([
  ['error', true],
  ['warning', false],
  ['info', undefined],
] as const)('%s is fatal: %s', (severity, fatal) => {
  expect(toVFileMessage({ ...message, severity }).fatal).toBe(fatal);
});

/** The message without some of its fields. */
function without(...fields: (keyof MessageRecord)[]): MessageRecord {
  const rest = { ...message };
  for (const field of fields) Reflect.deleteProperty(rest, field);
  return rest;
}

test.each([
  ['a stretch', message, 'content/bulletins/hekou-2021-05-07.txt:3:8-3:9 warning Unexpected'],
  ['a place', without('endColumn'), 'content/bulletins/hekou-2021-05-07.txt:3:8 warning Unexpected'],
  ['a line', without('endColumn', 'column'), 'content/bulletins/hekou-2021-05-07.txt:3 warning Unexpected'],
  ['a file', without('endColumn', 'column', 'line'), 'content/bulletins/hekou-2021-05-07.txt warning Unexpected'],
  ['nothing', without('endColumn', 'column', 'line', 'file'), 'warning Unexpected'],
])('%s, severity, sentences, rule and source on one line', (_, placed, start) => {
  const line = formatMessage(placed, 'content/');
  expect(line.startsWith(start)).toBe(true);
  expect(line.endsWith('it was kept. Compare with the paper. odd-character parser')).toBe(true);
  expect(line).not.toContain('\n');
});
