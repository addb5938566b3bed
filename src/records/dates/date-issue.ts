import type { ParsedIssue } from '../../parser/tree.ts';
import type { MessageRecord, RecordDate, Sidecar } from '../schema/index.ts';
import { checkDates } from './check-dates.ts';
import { issueDate } from './issue-date.ts';
import { factTexts } from './years/fact-texts.ts';
import { findWindow, type YearWindow } from './years/find-window.ts';
import { publicationPlace } from './years/publication-place.ts';

/** What is known of an issue beside its tree that may date it. */
export interface DatedSource {
  id: string;
  /** Path of its first file. */
  file: string;
  declared: Sidecar['date'];
  /** Division that the publication serves. */
  place: string | undefined;
}

/** The date of an issue, and what does not fit together in its dates. The facts it names are looked for only when nothing else dates it. */
export function dateIssue(
  { articles, dates: printed }: Pick<ParsedIssue, 'articles' | 'dates'>,
  { id, file, declared, place }: DatedSource,
): { date: RecordDate; messages: MessageRecord[] } {
  let found: YearWindow | undefined;
  const window = () => {
    found ??= findWindow(factTexts(articles), publicationPlace(place));
    return found;
  };
  const date = issueDate({ id, file, declared, printed, articles, window });
  const conflict = found?.conflict;
  return { date, messages: checkDates({ id, file, date, printed, ...(conflict && { conflict }) }) };
}
