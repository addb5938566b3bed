import { basename } from 'node:path';
import { formatMessage } from '../../src/archive/content-error.ts';
import type { MessageRecord } from '../../src/records/index.ts';

/** Prints messages on standard error, one a line, then how many of each kind there are. */
export function printMessages(messages: readonly MessageRecord[], root = ''): void {
  for (const message of tellOnce(messages)) console.error(formatMessage(message, root));
  const counts = (['error', 'warning', 'info'] as const)
    .map((severity) => ({ severity, count: messages.filter((message) => message.severity === severity).length }))
    .filter(({ count }) => count > 0);
  if (counts.length > 0) console.error(counts.map(({ severity, count }) => plural(count, severity)).join(', '));
}

/** A header printed on eight pages is wrong on all of them: what is said of several lines of an issue in the same words is said once. */
function tellOnce(messages: readonly MessageRecord[]): MessageRecord[] {
  const told = new Map<string, MessageRecord[]>();
  for (const message of messages) {
    const { file = '', rule, text, line } = message;
    const issue = /^bulletins\/[^/]+/.exec(file)?.[0] ?? file;
    const key = line === undefined ? String(told.size) : [issue, rule, text].join('\n');
    told.set(key, [...(told.get(key) ?? []), message]);
  }
  return [...told.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return first ?? [];
    const lines = others.map(({ file, line }) => (file === first.file ? line : `${basename(file ?? '')}:${line}`));
    const same = `The same on line${lines.length === 1 ? '' : 's'} ${lines.join(', ')}.`;
    return { ...first, advice: first.advice === undefined ? same : `${same} ${first.advice}` };
  });
}

/** `1 error`, `2 errors`, `3 info` */
export function plural(count: number, noun: string): string {
  const word = count === 1 || noun === 'info' ? noun : noun === 'person' ? 'people' : `${noun}s`;
  return `${count.toLocaleString('en')} ${word}`;
}
