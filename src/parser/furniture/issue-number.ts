import type { SetAside } from '../tree.ts';
import { readHeader } from './header-text.ts';

/** Pieces of furniture at the head of an issue among which its number is looked for. */
const searched = 12;

/** The number in the masthead of an issue, as printed: `第18期（总第236期）`, also from two lines; absent when none is printed. */
export function issueNumber(setAside: readonly SetAside[]): string | undefined {
  const head = setAside
    .filter(({ reason }) => reason === 'page-header' || reason === 'masthead')
    .sort((a, b) => (a.spans[0]?.line ?? 0) - (b.spans[0]?.line ?? 0))
    .slice(0, searched);
  const page = head[0]?.page;
  const numbers = new Set(
    head.filter((part) => part.page === page).flatMap(({ text }) => readHeader(text).issue ?? []),
  );
  return numbers.size > 0 ? [...numbers].slice(0, 2).join('') : undefined;
}
