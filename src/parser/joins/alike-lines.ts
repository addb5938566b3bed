import { hasLead } from '../signatures/lead.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import type { JoinRule } from './rule.ts';
import { isWideHeadline } from './wrapped-headline.ts';

/** A page of which parts are wrapped by hand: a line as wide as its neighbours that stops in mid-sentence goes on in the next. */
export const alikeLines: JoinRule = {
  name: 'alike-lines',
  where: { wrapped: false, open: true, marked: false },
  test: ({ head, before, after, running, house: { stretches } }) => {
    const stretch = stretches?.get(before.line);
    if (stretch === undefined || after.gap > 1 || hasLead(after.text)) return false;
    if (before === head && !running && isWideHeadline(before.text)) return false;
    if (stretches?.get(after.line) === stretch) return true;
    return (isRunningText(after.text) || endsSentence(after.text)) && parseSignature(after.text) === undefined;
  },
};
