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

/** Share of neighbours that tell of different things. */
const mostOf = 2 / 3;

/**
 * Below the name of a section, whole paragraphs one after another, of which none goes on with the one above and most have no subject
 * in common with it: items of news without headlines, each a text of its own.
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
  const apart = pairs.filter(({ shared, of }) => of >= leastWords && shared < of * sameSubject);
  return apart.length >= pairs.length * mostOf;
}
