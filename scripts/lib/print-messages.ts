import { formatMessage } from '../../src/archive/content-error.ts';
import type { MessageRecord } from '../../src/records/index.ts';

/** Prints messages on standard error, one a line, then how many of each kind there are. */
export function printMessages(messages: readonly MessageRecord[], root = ''): void {
  for (const message of messages) console.error(formatMessage(message, root));
  const counts = (['error', 'warning', 'info'] as const)
    .map((severity) => ({ severity, count: messages.filter((message) => message.severity === severity).length }))
    .filter(({ count }) => count > 0);
  if (counts.length > 0) console.error(counts.map(({ severity, count }) => plural(count, severity)).join(', '));
}

/** `1 error`, `2 errors`, `3 info` */
export function plural(count: number, noun: string): string {
  const word = count === 1 || noun === 'info' ? noun : noun === 'person' ? 'people' : `${noun}s`;
  return `${count.toLocaleString('en')} ${word}`;
}
