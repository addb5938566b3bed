import type { Part } from '../part.ts';
import { columnRule, type Headline } from './arrange.ts';

/**
 * The headline above the first of several items that have none, each closed by its own name (`【简讯】` `短波`): the name of their
 * column, and no title. Absent when another line stands there.
 */
export function briefsHeadline(lines: readonly Part[]): Headline | undefined {
  const column = lines.map((line): Part | undefined => {
    const rule = columnRule(line, 0, lines.length + 1);
    return rule ? { ...line, rule } : undefined;
  });
  const named = column.filter((part) => part !== undefined);
  if (named.length === 0 || named.length < lines.length) return undefined;
  return { column: named, kicker: [], title: [], subtitle: [], margin: 1, evidence: [], weighings: [] };
}
