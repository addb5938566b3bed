import type { IssueText } from './issue-text.ts';

interface Placed {
  text: IssueText;
}

/** What was found, by the text it stands in, in the order found. */
export function byText<T extends Placed>(found: readonly T[]): Map<IssueText, T[]> {
  const groups = new Map<IssueText, T[]>();
  for (const placed of found) {
    const group = groups.get(placed.text);
    if (group === undefined) groups.set(placed.text, [placed]);
    else group.push(placed);
  }
  return groups;
}

/** Compares what was found by the order of the texts; an issue may have tens of thousands of them. */
export function byTextOrder(texts: readonly IssueText[]): (a: Placed, b: Placed) => number {
  const rank = new Map(texts.map((text, index) => [text, index]));
  return (a, b) => (rank.get(a.text) ?? -1) - (rank.get(b.text) ?? -1);
}
