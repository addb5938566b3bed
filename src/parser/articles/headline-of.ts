import { arrangeHeadline } from '../headlines/arrange.ts';
import { briefHeadline, briefsHeadline, sectionHeadline } from '../headlines/briefs-headline.ts';
import type { Settling } from '../headlines/choose-title.ts';
import type { Headline } from '../headlines/headline.ts';
import type { Part } from '../part.ts';
import { opensAsItem } from '../text/item-mark.ts';
import type { Draft } from './draft.ts';

/** The article below is the next item of a column of briefs, which starts with this one. */
const startsBriefs = (next: Draft | undefined): boolean =>
  next?.start.evidence.some(({ rule }) => rule === 'signed-brief' || rule === 'brief-in-column') ?? false;

/** The line above is the name of a column of signed briefs. */
const headsBriefs = ({ start }: Draft): boolean => start.evidence.some(({ rule }) => rule === 'signed-briefs-below');

const dispatch = /[〔【（(][^〔〕【】（()）]{1,12}[电電讯訊][〕】）)]/g;
/** `〔聯合社青口六日電〕…。〔又電〕…`: several dispatches in one paragraph. */
const stringsDispatches = (text: string): boolean => (text.match(dispatch)?.length ?? 0) > 1;

/** One paragraph, and nothing else but who signs it; no row of items and no dispatches set on one line. */
function isBrief({ body }: Draft): boolean {
  const [text, ...others] = body.filter(({ kind }) => kind === 'text');
  if (text === undefined || others.length > 0 || opensAsItem(text.text) || stringsDispatches(text.text)) return false;
  return !body.some(({ kind }) => kind === 'list' || kind === 'table' || kind === 'short');
}

/** What a headline is read with, beside its lines. */
interface Around {
  /** The draft below. */
  next: Draft | undefined;
  /** Number of the first line of data. */
  data: number | undefined;
  settling: Settling | undefined;
}

/** The headline of a draft whose lines are `lines`: above briefs the name of their column, which is no title of the first. */
export function headlineOf(draft: Draft, lines: readonly Part[], { next, data, settling }: Around): Headline {
  const ofBriefs = startsBriefs(next)
    ? (briefsHeadline(lines) ?? sectionHeadline(lines, headsBriefs(draft)))
    : isBrief(draft)
      ? briefHeadline(lines)
      : undefined;
  const text = draft.body.find(({ kind }) => kind === 'text')?.text ?? '';
  return ofBriefs ?? arrangeHeadline(lines, text, data, settling);
}
