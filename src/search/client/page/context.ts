import type { SearchWords } from '../../../translations/search-words.ts';
import type { DateWords } from '../../../translations/words.ts';
import type { Script } from '../../manifest.ts';
import type { PageParts } from './parts.ts';
import type { Go } from './state.ts';

/** What the pieces of the page are made with. */
export interface PageContext {
  parts: PageParts;
  words: SearchWords;
  dates: DateWords;
  script: Script;
  /** Address of the tree that results lead into. */
  base: string;
  go: Go;
}
