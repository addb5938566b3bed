import type { Part } from '../part.ts';
import { parseMeta } from '../signatures/parse-meta.ts';
import type { Draft } from './draft.ts';

/** A line of data that names the writer or the office signs; one that only dates is a dateline. */
function readMeta(part: Part): Part {
  if (part.kind !== 'meta') return part;
  if (part.signature) return { ...part, kind: 'signature' };
  const { signature, dated } = parseMeta(part.text);
  if (signature && part.rule !== 'mostly-data') return { ...part, kind: 'signature', signature };
  return dated || part.rule === 'item-day' ? { ...part, kind: 'dateline' } : part;
}

/** The parts of a draft by what becomes of them. */
interface SortedParts {
  first: Part | undefined;
  signatures: Part[];
  dateline: Part | undefined;
  notes: Part[];
  /** What stands in the body. */
  body: Part[];
}

/** Sorts the parts of a draft: the first dateline is the article's, what else tells data or notes is kept beside it. */
export function sortParts({ head, body }: Draft): SortedParts {
  const parts = [...head, ...body].map(readMeta);
  const dateline = parts.find(({ kind }) => kind === 'dateline');
  const isNote = (part: Part): boolean =>
    part.kind === 'meta' || part.kind === 'note' || (part.kind === 'dateline' && part !== dateline);
  return {
    first: parts[0],
    signatures: parts.filter(({ kind }) => kind === 'signature'),
    dateline,
    notes: parts.filter(isNote),
    body: parts.slice(head.length).filter((part) => part.kind !== 'signature' && part !== dateline && !isNote(part)),
  };
}
