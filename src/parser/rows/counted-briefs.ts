import type { Brief } from './read-brief.ts';

/** Fewest briefs that are counted. */
const fewestCounted = 3;

/** Forms of numbers that count the briefs of the issue from 1 without a gap. */
export function countingForms(briefs: readonly (Brief | undefined)[]): Set<string> {
  const last = new Map<string, number>();
  const broken = new Set<string>();
  for (const brief of briefs) {
    if (brief?.number === undefined || !brief.stopped || brief.clauses) continue;
    if (brief.number !== (last.get(brief.form) ?? 0) + 1) broken.add(brief.form);
    last.set(brief.form, brief.number);
  }
  return new Set([...last].flatMap(([form, count]) => (count >= fewestCounted && !broken.has(form) ? [form] : [])));
}
