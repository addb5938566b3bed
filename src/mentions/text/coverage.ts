import type { IssueText } from './issue-text.ts';

/** Which characters of the texts of an issue already belong to a name. */
export interface Coverage {
  /** True when any character from `start` to `end` is taken. */
  touches(text: IssueText, start: number, end: number): boolean;
  /** Takes the characters and returns true, or returns false when one of them is taken. */
  take(text: IssueText, start: number, end: number): boolean;
}

export function coverage(): Coverage {
  const taken = new Map<IssueText, Set<number>>();
  const touches = (text: IssueText, start: number, end: number) => {
    const offsets = taken.get(text);
    if (offsets === undefined) return false;
    for (let at = start; at < end; at++) if (offsets.has(at)) return true;
    return false;
  };
  const take = (text: IssueText, start: number, end: number) => {
    if (touches(text, start, end)) return false;
    const offsets = taken.get(text) ?? new Set();
    taken.set(text, offsets);
    for (let at = start; at < end; at++) offsets.add(at);
    return true;
  };
  return { touches, take };
}
