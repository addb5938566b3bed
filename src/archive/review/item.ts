import { anchorIn } from '../../records/corrections/line-anchor.ts';
import { placeMessage } from '../../records/place-message.ts';
import type { Issue } from '../../records/schema/index.ts';

/** Something that nobody but a reader of the paper can settle. */
export interface ReviewItem {
  kind: 'boundary' | 'headline' | 'date' | 'name';
  /** 0 to 1: how much it needs a look; the list is sorted by it. */
  need: number;
  /** File and line to look at, relative to the content folder. */
  file: string;
  line: number;
  /** The line as a correction names it, for example `44:1f3a`; absent when the item speaks of more than one line. */
  anchor?: string;
  /** What to look at and why, in sentences. */
  text: string;
  /** The reading not chosen, in one sentence, with its score. */
  other?: string;
  /** The article, whose id `--explain` takes. */
  article?: string;
}

type Told = Pick<ReviewItem, 'kind' | 'need' | 'text'> & Partial<Pick<ReviewItem, 'other' | 'article'>>;

/** A review item placed by its line in the issue; with `lines`, the lines of the issue, the line gets its anchor. */
export function reviewItem(issue: Issue, line: number, told: Told, lines?: readonly string[]): ReviewItem {
  const message = { rule: told.kind, severity: 'info', text: told.text, line } as const;
  const placed = placeMessage(message, issue.source);
  return {
    ...told,
    need: Math.round(told.need * 100) / 100,
    file: placed.file ?? issue.id,
    line: placed.line ?? line,
    ...(lines && { anchor: anchorIn(lines, line) }),
  };
}
