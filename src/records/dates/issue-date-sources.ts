import type { ParsedArticle, PrintedDate } from '../../parser/tree.ts';
import type { RecordDate, Sidecar } from '../schema/index.ts';
import type { YearWindow } from './years/find-window.ts';

/** All that may date an issue. */
export interface IssueDateSources {
  /** Id of the issue, that is its file name. */
  id: string;
  /** Path of its first file. */
  file: string;
  declared: Sidecar['date'];
  printed: readonly PrintedDate[];
  articles: readonly ParsedArticle[];
  /** When it was written, as far as the facts tell that it names. */
  window: () => YearWindow;
}

/** One way to date an issue; undefined when it does not know. */
export type IssueDateRule = (sources: IssueDateSources) => RecordDate | undefined;
