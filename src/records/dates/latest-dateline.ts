import type { PrintedDate } from '../../parser/tree.ts';
import type { RecordDate } from '../schema/index.ts';
import { isDay } from './days.ts';
import type { IssueDateSources } from './issue-date-sources.ts';

/** The latest whole date of a dateline or sign-off. */
export const latestOf = (printed: readonly PrintedDate[]) =>
  printed
    .filter(({ place, value }) => place === 'dateline' && isDay(value))
    .toSorted((a, b) => (a.value < b.value ? 1 : -1))[0];

/** Every article bears its own whole date: the issue is not older than the latest. */
export function latestDateline({ printed }: IssueDateSources): RecordDate | undefined {
  const latest = latestOf(printed);
  return (
    latest && {
      value: `[${latest.value}..]`,
      printed: latest.printed,
      basis: 'inferred',
      why: `没有印出本期日期；最晚的电头或落款日期是${latest.printed}，出版日不早于该日。`,
      lines: [latest.span],
    }
  );
}
