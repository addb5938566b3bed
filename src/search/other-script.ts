import type { StoredArticle } from './manifest.ts';

/** How one script is written in the other: the character most often shown for a character, where that is another one. */
export type ScriptTable = ReadonlyMap<string, string>;

/** Everything of an article that is shown, as one text. */
export const shownText = ({ issue, column = '', lines }: Pick<StoredArticle, 'issue' | 'column' | 'lines'>): string =>
  [issue, column, ...lines.map((line) => (typeof line === 'string' ? line : line[0]))].join('\n');

/** A text as the table alone writes it. */
function rewrite(text: string, table: ScriptTable): string {
  let written = '';
  for (const character of text) written += table.get(character) ?? character;
  return written;
}

/** Counts which character stands for which in pairs of texts of the same length, and keeps the most frequent for each. */
export function scriptTable(pairs: Iterable<readonly [from: string, to: string]>): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [from, to] of pairs) {
    const written = [...to];
    for (const [index, character] of [...from].entries()) {
      const other = written[index] ?? character;
      const count = counts.get(character) ?? new Map<string, number>();
      count.set(other, (count.get(other) ?? 0) + 1);
      counts.set(character, count);
    }
  }
  const table = new Map<string, string>();
  for (const [character, count] of counts) {
    const [[best = character] = []] = [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    // Only one unit for one unit keeps the offsets of excerpts.
    if (best !== character && best.length === character.length) table.set(character, best);
  }
  return table;
}

/** Where `to` differs from what the table makes of `from`, as `StoredArticle.differences`. Both have the same length. */
export function findDifferences(from: string, to: string, table: ScriptTable): Array<number | string> {
  const guess = rewrite(from, table);
  const differences: Array<number | string> = [];
  let done = 0;
  for (let at = 0; at < to.length; at += 1) {
    if (guess[at] === to[at]) continue;
    let end = at + 1;
    while (end < to.length && guess[end] !== to[end]) end += 1;
    differences.push(at - done, to.slice(at, end));
    done = end;
    at = end - 1;
  }
  return differences;
}

/** The text in the other script: `findDifferences` taken back. */
export function applyDifferences(from: string, differences: readonly (number | string)[], table: ScriptTable): string {
  const guess = rewrite(from, table);
  let written = '';
  let done = 0;
  for (let index = 0; index + 1 < differences.length; index += 2) {
    const text = String(differences[index + 1]);
    const at = done + Number(differences[index]);
    written += guess.slice(done, at) + text;
    done = at + text.length;
  }
  return written + guess.slice(done);
}
