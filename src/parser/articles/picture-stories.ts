import type { Part } from '../part.ts';
import { concatPrinted } from '../printed.ts';
import { readLead } from '../signatures/lead.ts';
import { countsPictures, isMarkedCaption } from '../text/caption.ts';
import { endsSentence } from '../text/marks.ts';
import { datesItself, goesOn } from '../text/opening.ts';
import { commonPairs, sharedPairs } from '../text/same-subject.ts';
import { isPicture } from './boundaries/signed.ts';
import type { Draft } from './draft.ts';

/** Shortest caption that tells news by itself, and below a headline of its own; longest caption. */
const shortest = { bare: 30, headed: 18 };
const longest = 180;
/**
 * Fewest words of a caption that tell a subject; the share of them from which on it may be that of the article around it, or of the one
 * below.
 */
const fewestWords = { bare: 15, headed: 8 };
const sameSubject = { own: 0.12, below: 0.25 };

/** Parts above and below in which a caption's subject, items like it and who else signs are looked for. */
const reach = 20;

const mark = /^[▲△▼▽◀▶]/;

/** `▲五月六日，信眾遶境…` `图为…。9月25日，…`: a sentence of it says when, as news does. */
const tellsDay = (text: string): boolean =>
  text
    .replace(/\s/g, '')
    .split(/[。！？]/)
    .some((sentence) => /^[连連]日[来來]/.test(sentence) || datesItself(sentence.replace(mark, '')));

/** A quick look: a whole sentence of that length, signed below or marked as a caption. */
const mayBeCaption = ({ kind, text, jumpFrom }: Part, below: Part | undefined): boolean =>
  (kind === 'text' || kind === 'caption' || kind === 'list') &&
  jumpFrom === undefined &&
  text.length >= shortest.headed &&
  text.length <= longest &&
  (below?.kind === 'signature' || isMarkedCaption(text)) &&
  endsSentence(text);

/** One of several items behind one mark, which is then no mark of pictures. */
function isItem(caption: Part, rest: readonly Part[]): boolean {
  const sign = caption.text.charAt(0);
  if (!mark.test(sign)) return false;
  return rest.some(({ kind, text }) => kind !== 'short' && text.length >= shortest.headed && text.startsWith(sign));
}

/** `沈一舟 摄影报道`: took the picture and wrote. */
const wroteToo = /[摄攝]影[报報][道導导][)）]?$/;

/** Who took the picture signs below; who wrote, too, where somebody else signs the text above. */
function isSigned({ head, body }: Draft, index: number): boolean {
  const signature = body[index + 1];
  if (signature?.kind !== 'signature') return false;
  if (isPicture(signature) || !wroteToo.test(signature.text)) return isPicture(signature);
  return [...head, ...body.slice(Math.max(0, index - reach), index)].some(
    ({ kind, text }) => kind === 'signature' || (readLead(text)?.signers.length ?? 0) > 0,
  );
}

/** A line that may be the headline of a picture. */
const isHeadline = (part: Part | undefined): part is Part =>
  part?.kind === 'short' && part.text.length > 2 && !/[：:，,、]$/.test(part.text);

const told = (parts: readonly Part[]): string => parts.map(({ text }) => text).join(' ');
const contents = new Set(['text', 'list', 'caption']);
const opening = ({ head, body }: Draft): Part[] => [...head.slice(0, reach), ...body.slice(0, reach)].slice(0, reach);

/** What a caption is compared with besides its own article. */
interface Around {
  below: Draft | undefined;
  common: () => ReadonlySet<number>;
}

/** Where in a body a picture story stands, from its headline or caption to behind who took the picture. */
function storyAt(draft: Draft, index: number, { below, common }: Around): { from: number; to: number } | undefined {
  const { head, body } = draft;
  const caption = body[index];
  if (!caption) return undefined;
  const signed = isSigned(draft, index);
  // below a headline a mark alone is that of its first item
  if (!signed && (index === 0 || !isMarkedCaption(caption.text))) return undefined;
  if (!endsSentence(caption.text) || goesOn(caption.text)) return undefined;
  const form = isHeadline(body[index - 1]) ? 'headed' : 'bare';
  if (form === 'bare' && (caption.text.length < shortest.bare || !tellsDay(caption.text))) return undefined;
  const from = form === 'headed' ? index - 1 : index;
  const to = index + (signed ? 2 : 1);
  const rest = [...body.slice(Math.max(0, from - reach), from), ...body.slice(to, to + reach)];
  if (!rest.some(({ kind }) => contents.has(kind)) || isItem(caption, rest)) return undefined;
  const own = sharedPairs(caption.text, told([...head, ...rest]), common());
  if (own.of < fewestWords[form] || own.shared >= own.of * sameSubject.own) return undefined;
  const next = below && sharedPairs(caption.text, told(opening(below)), common());
  return next && next.shared >= next.of * sameSubject.below ? undefined : { from, to };
}

/** An article of its own for a picture story. */
function startStory(parts: readonly Part[]): Draft {
  const [first] = parts;
  const line = first?.line ?? 0;
  const head = parts.slice(0, first?.kind === 'short' ? 1 : 0);
  const evidence = [{ rule: 'picture-story', line, weight: 5 }];
  const start = { question: 'start' as const, line, evidence, sum: 5 };
  return { head, body: parts.slice(head.length), start, inside: [], alternatives: [] };
}

/**
 * Where the parts between them stood in the midst of a sentence, its halves (`rests`: the places of the second and later ones) are one
 * text.
 */
function joinHalves(parts: readonly Part[], rests: ReadonlySet<number>): Part[] {
  const joined: Part[] = [];
  for (let place = 0; place < parts.length; ) {
    let end = place + 1;
    while (rests.has(end)) end += 1;
    const pieces = parts.slice(place, end);
    const [first] = pieces;
    const seams = pieces.slice(1).map(() => ({ rule: 'interrupted' }));
    if (first) joined.push(pieces.length === 1 ? first : { ...first, ...concatPrinted(pieces, seams) });
    place = end;
  }
  return joined;
}

/** A draft without the picture stories among its texts, and these. Linear in the number of parts. */
function liftFrom(draft: Draft, around: Around): Draft[] {
  const { body } = draft;
  if (!body.some((part, at) => mayBeCaption(part, body[at + 1]))) return [draft];
  const head = draft.head.slice(0, reach);
  // `秋收（附图片８张）`: the pictures are its own
  if (head.some(({ text }) => countsPictures(text))) return [draft];
  const stories: Draft[] = [];
  const kept: Part[] = [];
  const rests = new Set<number>();
  for (let at = 0; at < body.length; at += 1) {
    const part = body[at];
    if (!part) break;
    if (!mayBeCaption(part, body[at + 1])) {
      kept.push(part);
      continue;
    }
    const above = kept.slice(-reach - 1);
    const near = [...above, ...body.slice(at, at + reach + 2)];
    const story = storyAt({ ...draft, head, body: near }, above.length, around);
    if (!story) {
      kept.push(part);
      continue;
    }
    stories.push(startStory(near.slice(story.from, story.to)));
    kept.length -= above.length - story.from;
    at += story.to - above.length - 1;
    const [last, rest] = [kept.at(-1), body[at + 1]];
    if (last?.kind !== 'text' || rest?.kind !== 'text' || endsSentence(last.text)) continue;
    rests.add(kept.length);
    kept.push(rest);
    at += 1;
  }
  return stories.length === 0 ? [draft] : [{ ...draft, body: joinHalves(kept, rests) }, ...stories];
}

/**
 * Makes an article of a picture that tells news of its own (图片新闻) among the texts of another: its caption says when, or has a
 * headline, and has hardly a word in common with the article around it.
 */
export function liftPictures(drafts: readonly Draft[]): Draft[] {
  let pairs: ReadonlySet<number> | undefined;
  const common = () => {
    pairs ??= commonPairs(
      drafts.flatMap(({ body }) => body.filter(({ kind }) => kind === 'text').map(({ text }) => text)),
    );
    return pairs;
  };
  return drafts.flatMap((draft, place) => liftFrom(draft, { below: drafts[place + 1], common }));
}
