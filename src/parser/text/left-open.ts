import { unitBits } from './unit-set.ts';

/** Which of some pairs of marks (`“”`) a text opens and does not close behind, bit n for pair n. The text is looked through once, from its end. */
export function leftOpen(pairs: readonly string[]): (text: string) => number {
  const [opens, closes] = [
    unitBits(pairs.map((pair) => pair.charAt(0))),
    unitBits(pairs.map((pair) => pair.charAt(1))),
  ];
  return (text) => {
    let open = 0;
    let closed = 0;
    for (let at = text.length - 1; at >= 0; at -= 1) {
      const unit = text.charCodeAt(at);
      open |= opens(unit) & ~closed;
      closed |= closes(unit) & ~open;
    }
    return open;
  };
}
