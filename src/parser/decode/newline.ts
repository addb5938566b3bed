import type { Newline } from './encodings.ts';

const lineEnds: Array<[Newline, RegExp]> = [
  ['lf', /(?<!\r)\n/],
  ['crlf', /\r\n/],
  ['cr', /\r(?!\n)/],
];

/** Which line ends a text uses. Three passes at most, however many lines there are. */
export function newlineOf(text: string): Newline {
  const found = lineEnds.filter(([, pattern]) => pattern.test(text)).map(([newline]) => newline);
  const [only] = found;
  return found.length > 1 ? 'mixed' : (only ?? 'none');
}
