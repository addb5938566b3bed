import type { Part } from '../part.ts';
import { concatPrinted } from '../printed.ts';
import { hasLead } from '../signatures/lead.ts';
import { isMarkedCaption } from '../text/caption.ts';
import { endsSentence, endsWithColon } from '../text/marks.ts';
import { datesItself } from '../text/opening.ts';
import { sharedPairs } from '../text/same-subject.ts';
import { isPicture } from './boundaries/signed.ts';
import type { Draft } from './draft.ts';

/** Shortest caption that is a story, and no name of a scene (`▲現場擠滿民眾。`) below the headline of a text; longest. */
const ofCaption = { shortest: 18, longest: 180 };
/** Shortest text that may stop in mid-sentence; shorter lines are labels and verses. */
const shortestOpen = 20;

/** Where, below the one caption of a story with a headline and who signs it, text goes on that has no headline. */
function restBelow({ head, body: [first, second, third] }: Draft): number | undefined {
  if (head.length === 0 || first === undefined || first.kind === 'short') return undefined;
  if (first.text.length < ofCaption.shortest || first.text.length > ofCaption.longest) return undefined;
  const signed = second?.kind === 'signature';
  const rest = signed ? third : second;
  if (rest?.kind !== 'text' || !rest.running || rest.jumpFrom !== undefined || hasLead(rest.text)) return undefined;
  return signed ? 2 : isMarkedCaption(first.text) ? 1 : undefined;
}

/** A text that stops in mid-sentence. */
const isOpen = (part: Part): boolean =>
  part.kind === 'text' &&
  part.running &&
  part.mark === undefined &&
  part.text.length >= shortestOpen &&
  !endsSentence(part.text) &&
  !endsWithColon(part.text);

/** The share of its words that the text below a picture has in common with the article above, at least, and with the picture's, at most. */
const ofAbove = 0.057;
const ofStory = 0.12;
/** Parts that are compared. */
const reach = 20;

const told = (parts: readonly Part[]): string => parts.map(({ text }) => text).join(' ');

/** The text below tells nothing of the story, and the sentence above is open, or it tells of what the article above a picture tells. */
function goesOnAbove({ head, body }: Draft, above: Draft, last: Part, at: number): boolean {
  const rest = told(body.slice(at, at + reach));
  const story = sharedPairs(rest, told([...head, ...body.slice(0, at)]));
  if (story.shared >= story.of * ofStory) return false;
  if (isOpen(last) && !datesItself(rest)) return true;
  if (at === 2 && !(body[1] && isPicture(body[1]))) return false;
  const article = sharedPairs(rest, told([...above.head, ...above.body.slice(-reach)]));
  return article.shared >= 2 && article.shared >= article.of * ofAbove;
}

/**
 * Gives the text below a picture story with headline to the article above where it tells nothing of the picture: pictures stand
 * between the paragraphs of a text as they stand between the halves of a sentence.
 */
export function tellOn(original: readonly Draft[]): Draft[] {
  const drafts = [...original];
  for (let place = 1; place < drafts.length; place += 1) {
    const [above, story] = [drafts[place - 1], drafts[place]];
    const at = story && restBelow(story);
    const last = above?.body.at(-1);
    if (!above || !story || at === undefined || !last || last.kind === 'signature' || last.jumpTo !== undefined)
      continue;
    if (!goesOnAbove(story, above, last, at)) continue;
    const [rest, ...more] = story.body.slice(at);
    const halves = rest && isOpen(last) ? [last, rest] : [];
    const body =
      halves.length > 0
        ? [...above.body.slice(0, -1), { ...last, ...concatPrinted(halves, [{ rule: 'interrupted' }]) }, ...more]
        : [...above.body, ...story.body.slice(at)];
    drafts[place - 1] = { ...above, body };
    drafts[place] = { ...story, body: story.body.slice(0, at) };
  }
  return drafts;
}
