import type { Archive } from '../../archive/types.ts';
import { yearOf } from '../../records/edtf.ts';
import type { Issue, Settings } from '../../records/schema/index.ts';
import { groupBy } from './group-by.ts';

export interface Paper {
  publication: Settings['publications'][number];
  /** Newest first. */
  issues: Issue[];
  /** The first and the last year of its issues; absent where none is known. */
  years?: { first: number; last: number };
}

function yearsOf(issues: readonly Issue[]): Pick<Paper, 'years'> {
  const years = issues.flatMap(({ date }) => yearOf(date.value) ?? []);
  return years.length === 0 ? {} : { years: { first: Math.min(...years), last: Math.max(...years) } };
}

type Records = Pick<Archive, 'settings' | 'issues'>;

function findPapers({ settings, issues }: Records): Paper[] {
  const members = groupBy(issues, ({ publication }) => publication);
  if (members.size < 2 || members.size === issues.length) return [];
  return settings.publications.flatMap((publication) => {
    const own = members.get(publication.id) ?? [];
    return own.length === 0 ? [] : [{ publication, issues: own, ...yearsOf(own) }];
  });
}

const found = new WeakMap<Records, Paper[]>();

/**
 * The papers that have a page of their own, in the order of `archive.yaml`; looked for once, as every issue asks. There are none in an
 * archive of one paper, where the page of all issues is that page, nor in one that holds a single issue of each.
 */
export function papersOf(archive: Records): readonly Paper[] {
  const papers = found.get(archive) ?? findPapers(archive);
  found.set(archive, papers);
  return papers;
}
