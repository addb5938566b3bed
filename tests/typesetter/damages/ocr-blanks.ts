import type { Random } from '../random.ts';
import type { Line } from '../types.ts';

/** `民主 自由之 基礎`: blanks where the reading machine saw a gap. */
export const ocrBlanks = (lines: readonly Line[], random: Random, probability: number): Line[] =>
  lines.map((line) => {
    if (line.role !== 'body' || line.text.length < 20 || !random.chance(probability)) return line;
    const at = random.int(8, line.text.length - 6);
    const between = /^\p{Script=Han}{4}$/u.test(line.text.slice(at - 2, at + 2));
    return between ? { ...line, text: `${line.text.slice(0, at)} ${line.text.slice(at)}` } : line;
  });
