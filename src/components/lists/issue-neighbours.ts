import type { Issue } from '../../records/schema/index.ts';
import { groupBy } from './group-by.ts';

/** The issues of the same publication before and after each issue. `issues` stand newest first. */
export function issueNeighbours(issues: readonly Issue[]): Map<string, { previous?: Issue; next?: Issue }> {
  const publications = groupBy(issues, (issue) => issue.publication);
  return new Map(
    [...publications.values()].flatMap((members) =>
      members.map((issue, index) => {
        const [next, previous] = [members[index - 1], members[index + 1]];
        return [issue.id, { ...(previous && { previous }), ...(next && { next }) }] as const;
      }),
    ),
  );
}
