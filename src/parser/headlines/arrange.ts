import type { Part } from '../part.ts';
import type { Evidence } from '../tree.ts';
import { isColumnName } from './column-name.ts';
import { isOneHeadline } from './one-headline.ts';
import { isSaying, weighTitle } from './title-score.ts';

/** The lines of a headline by their part. */
export interface Headline {
  column: Part[];
  kicker: Part[];
  title: Part[];
  subtitle: Part[];
  /** 0 to 1: how far the chosen title stands above the other lines. */
  margin: number;
  /** The rules that made a line the title among several. */
  evidence: Evidence[];
  /** The line that would be the title in the next best reading. */
  other?: Part | undefined;
}

const bracketed = /^(?:【[^】]{1,14}】|〖[^〗]{1,14}〗|[·•■◆●]\s?[^·•]{2,8}\s?[·•■◆●])$/u;
const subtitleMark = /^(?:[—―─－-]{1,2}|——)/;

/** Arranges the lines of a headline; `text` is the start of the text below. */
export function arrangeHeadline(lines: readonly Part[], text: string): Headline {
  const column = lines.filter(
    ({ kind, text: line }, place) =>
      kind === 'column' || bracketed.test(line) || (place === 0 && lines.length > 1 && isColumnName(line)),
  );
  const rest = lines.filter((line) => !column.includes(line));
  const kicker: Part[] = [];
  const subtitle: Part[] = [];
  const plain: Part[] = [];
  for (const line of rest) {
    const leadsUp = /[:：]$/.test(line.text) || (isSaying(line.text) && line !== rest[rest.length - 1]);
    if (leadsUp && plain.length === 0 && rest.length > 1) kicker.push(line);
    else if (subtitleMark.test(line.text) && rest.length > 1) subtitle.push(line);
    else if (subtitle.length > 0) subtitle.push(line);
    else plain.push(line);
  }
  if (plain.length === 0) {
    const line = kicker.pop() ?? subtitle.shift();
    return {
      column: line ? column : column.slice(1),
      kicker,
      title: line ? [line] : column.slice(0, 1),
      subtitle,
      margin: 0.5,
      evidence: [],
    };
  }
  // A line by itself is the title: nothing to weigh.
  if (plain.length === 1) return { column, kicker, title: plain, subtitle, margin: 1, evidence: [] };
  const longest = plain.reduce((most, { text: line }) => Math.max(most, line.length), 0);
  const weighed = plain.map(({ text: line }, place) =>
    weighTitle({ text: line, place, count: plain.length, longest, below: text }),
  );
  const scores = weighed.map((rules) => rules.reduce((sum, { weight }) => sum + weight, 0));
  const ranked = scores.map((score, place) => ({ score, place })).sort((a, b) => b.score - a.score);
  const main = ranked[0]?.place ?? 0;
  const { first, last } = spread(plain, main);
  const other = ranked.find(({ place }) => place < first || place > last);
  const margin = other ? Math.min(1, (scores[main] ?? 0) - other.score) : 1;
  const line = plain[main]?.line ?? 0;
  return {
    column,
    kicker: [...kicker, ...plain.slice(0, first)],
    title: plain.slice(first, last + 1),
    subtitle: [...plain.slice(last + 1), ...subtitle],
    margin,
    evidence: (weighed[main] ?? []).map((rule) => ({ ...rule, line })),
    ...(other && plain[other.place] ? { other: plain[other.place] } : {}),
  };
}

/** The lines that are one headline with the line at `main`, as first and last index. */
function spread(plain: readonly Part[], main: number): { first: number; last: number } {
  let first = main;
  let last = main;
  const meets = (upper: number) => {
    const [a, b] = [plain[upper], plain[upper + 1]];
    return a !== undefined && b !== undefined && isOneHeadline(a.text, b.text);
  };
  while (meets(first - 1)) first -= 1;
  while (meets(last)) last += 1;
  return { first, last };
}
