import { bitsOf, unitBits } from './unit-set.ts';

/**
 * Which of some pairs of marks (`“”`) a text opens and does not close behind, bit n for pair n. The text is looked through once, from its
 * end.
 */
export function leftOpen(pairs: readonly string[]): (text: string) => number {
  const all = 2 ** pairs.length - 1;
  // the marks that open and, behind their bits, those that close
  const marks = unitBits([...pairs.map((pair) => pair.charAt(0)), ...pairs.map((pair) => pair.charAt(1))]);
  return (text) => {
    let open = 0;
    let closed = 0;
    for (let at = text.length - 1; at >= 0; at -= 1) {
      const bits = bitsOf(marks, text.charCodeAt(at));
      if (bits === 0) continue;
      open |= bits & all & ~closed;
      closed |= (bits >> pairs.length) & ~open;
    }
    return open;
  };
}
