import { namesSection } from '../headlines/column-name.ts';
import type { Part } from '../part.ts';
import { endsSentence } from '../text/marks.ts';
import { goesOn } from '../text/opening.ts';
import { sharedPairs } from '../text/same-subject.ts';

/** Fewest paragraphs, and the shortest and longest, that are taken for items of news. */
const fewest = 3;
const shortest = 30;
const longest = 400;

/** Share of words in common from which on two paragraphs tell of one thing, and how many words must be compared. */
const sameSubject = 0.05;
const leastWords = 10;

/** The same share for items of one body, whose name is in all of them, when most tell a day in their opening. */
const sameBody = 0.15;
const mostDated = 0.8;
const opening = 70;
const day = /\d{1,2}[月日號号]|[昨前今近]日|日前|[昨今前]天/;

/** Share of neighbours that tell of different things. */
const mostOf = 2 / 3;

/**
 * Below the name of a section, whole paragraphs one after another, of which none goes on with the one above and most have no subject
 * in common with it, or each tells its day and little of what the others tell: items of news without headlines, each a text of its own.
 */
export function holdsItems(
  head: readonly Part[],
  parts: readonly Part[],
  from: number,
  common: () => ReadonlySet<number>,
): boolean {
  const last = head.at(-1);
  if (head.length > 3 || last === undefined || last.kind === 'signature' || !namesSection(last.text)) return false;
  const texts: string[] = [];
  for (let index = from; parts[index]?.kind === 'text'; index += 1) texts.push(parts[index]?.text ?? '');
  if (texts.length < fewest) return false;
  if (texts.some((text) => text.length < shortest || text.length > longest || !endsSentence(text) || goesOn(text)))
    return false;
  const pairs = texts.slice(1).map((text, place) => sharedPairs(texts[place] ?? '', text, common()));
  const dated = texts.filter((text) => day.test(text.slice(0, opening))).length >= texts.length * mostDated;
  const most = dated ? sameBody : sameSubject;
  const apart = pairs.filter(({ shared, of }) => of >= leastWords && shared < of * most);
  return apart.length >= pairs.length * mostOf;
}
