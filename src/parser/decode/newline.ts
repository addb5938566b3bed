import type { Newline } from './encodings.ts';

/** Which line ends a text uses. */
export function newlineOf(text: string): Newline {
  const found = new Set<Newline>();
  for (let at = text.search(/[\r\n]/); at >= 0 && at < text.length && found.size < 2; ) {
    const crlf = text.startsWith('\r\n', at);
    found.add(crlf ? 'crlf' : text.charAt(at) === '\r' ? 'cr' : 'lf');
    at += crlf ? 2 : 1;
    const lf = text.indexOf('\n', at);
    const cr = text.indexOf('\r', at);
    at = lf < 0 ? cr : cr < 0 ? lf : Math.min(lf, cr);
    if (at < 0) break;
  }
  const [only] = found;
  return found.size > 1 ? 'mixed' : (only ?? 'none');
}
