import type { Part } from '../part.ts';
import { concatPrinted } from '../printed.ts';
import { hasLead } from '../signatures/lead.ts';
import { endsWithHan, opensWithHan } from '../text/han.ts';
import { endsSentence, endsWithColon } from '../text/marks.ts';
import { wordsAtBreak } from '../text/words.ts';
import type { Draft } from './draft.ts';

/** Shortest text that may stop in mid-sentence; shorter lines are labels and verses. */
const shortest = 20;
/** Most parts of a picture story, its signature included. */
const longestStory = 4;

/** The text with which a draft stops in mid-sentence. */
function openText({ body }: Draft): Part | undefined {
  const last = body.at(-1);
  if (last?.kind !== 'text' || !last.running || last.mark || last.jumpTo !== undefined) return undefined;
  return last.text.length >= shortest && !endsSentence(last.text) && !endsWithColon(last.text) ? last : undefined;
}

/** A comma, or a figure and what it counts: `…共有339名`. */
const unfinished = /(?:[，,、；;]|\d\p{Script=Han}?)$/u;

/** The texts are halves of one sentence: the first stops behind a comma or a figure, or in the midst of a word. */
const isHalf = (open: string, rest: string): boolean =>
  unfinished.test(open) || (endsWithHan(open) && opensWithHan(rest) && wordsAtBreak(open, rest).cut !== undefined);

/** Where, below the signature that closes a short story with a headline, text goes on that has none. */
function restBelow({ head, body }: Draft): number | undefined {
  const signed = body.findIndex(({ kind }) => kind === 'signature');
  const rest = body[signed + 1];
  if (head.length === 0 || signed < 1 || signed >= longestStory || rest?.kind !== 'text') return undefined;
  return rest.jumpFrom === undefined && rest.running && !hasLead(rest.text) ? signed + 1 : undefined;
}

/**
 * Puts the halves of a sentence together between which a picture story with headline and signature is printed: the text above it stops
 * in mid-sentence, and text without a headline follows its signature.
 */
export function joinInterrupted(original: readonly Draft[]): Draft[] {
  const drafts = [...original];
  for (let place = 1; place < drafts.length; place += 1) {
    const [above, story] = [drafts[place - 1], drafts[place]];
    const open = above && openText(above);
    const at = open && story && restBelow(story);
    if (!above || !story || !open || at === undefined) continue;
    const [rest, ...more] = story.body.slice(at);
    if (!rest || !isHalf(open.text, rest.text)) continue;
    const joined = { ...open, ...concatPrinted([open, rest], [{ rule: 'interrupted' }]) };
    drafts[place - 1] = { ...above, body: [...above.body.slice(0, -1), joined, ...more] };
    drafts[place] = { ...story, body: story.body.slice(0, at) };
  }
  return drafts;
}
