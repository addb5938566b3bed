import { VFileMessage } from 'vfile-message';
import type { MessageRecord } from '../records/schema/index.ts';

/** How grave a message is in the unified tools: a fatal error, a warning, or a remark. */
const fatal = { error: true, warning: false, info: undefined };

/** The message as the unified tools know it, one to one; `root` is put before its file. */
export function toVFileMessage(message: MessageRecord, root = ''): VFileMessage {
  const { rule, severity, text, advice, file, line, column = 1, endColumn, source, actual, expected } = message;
  const start = line === undefined ? undefined : { line, column };
  const place = start && endColumn !== undefined ? { start, end: { line: start.line, column: endColumn } } : start;
  const told = new VFileMessage(text, { place, ruleId: rule, source });
  told.fatal = fatal[severity];
  if (file !== undefined) told.file = root + file;
  if (advice !== undefined) told.note = advice;
  if (actual !== undefined) told.actual = actual;
  if (expected !== undefined) told.expected = expected;
  return told;
}
