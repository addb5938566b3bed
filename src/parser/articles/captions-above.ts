import { bareColumn, isColumnName } from '../headlines/column-name.ts';
import type { Part } from '../part.ts';
import { givesPicture } from '../text/caption.ts';
import { isMostlyData } from '../text/data-share.ts';
import { sharedPairs } from '../text/same-subject.ts';
import { isPicture } from './boundaries/signed.ts';
import type { Draft } from './draft.ts';

/** Longest caption. */
const longest = 120;
/** `圖／青口日報資料照片`: a label and who gave the picture, behind a caption. */
const credited = /(?:[图圖]|照片|[摄攝]影)[／/][^，。！？；]{2,16}$/;

/** From where on the end of a text is the caption of one more picture: who took or gave it is named behind it. */
function captionFrom(body: readonly Part[]): number | undefined {
  const last = body.at(-1);
  const signed = last?.kind === 'signature' && isPicture(last);
  const at = body.length - (signed ? 2 : 1);
  const caption = body[at];
  if ((caption?.kind !== 'text' && caption?.kind !== 'caption') || caption.text.length > longest) return undefined;
  return signed || givesPicture(caption.text) || credited.test(caption.text) ? at : undefined;
}

/** Characters of the text below that are compared with a caption; fewest words, and the share of them that both must have. */
const stretch = 400;
const fewestWords = 6;
const ofBelow = 0.25;
/** Times as many words as it shares with the text above. */
const times = 3;

const told = (parts: readonly Part[]): string =>
  parts
    .filter(({ kind }) => kind === 'text' || kind === 'short')
    .map(({ text }) => text)
    .join(' ');

/** The caption tells of what stands below and not of what stands above. */
function isOfBelow(caption: string, above: Draft, at: number, below: Draft): boolean {
  const ofNext = sharedPairs(caption, told([...below.head, ...below.body]).slice(0, stretch));
  if (ofNext.of < fewestWords || ofNext.shared < ofNext.of * ofBelow) return false;
  const ofOwn = sharedPairs(caption, told([...above.head, ...above.body.slice(0, at)]));
  return ofNext.shared >= ofOwn.shared * times;
}

/** Who took the picture has a name in the article above, too. */
const isByItsReporter = (credit: Part | undefined, { head, body }: Draft, at: number): boolean =>
  credit?.signature?.signers.some(({ name }) =>
    [...head, ...body.slice(0, at)].some(({ text }) => text.includes(name)),
  ) === true;

/** `圖片故事` `2005.05.01`: lines that head no text of their own. */
const headsNothing = ({ head }: Draft): boolean =>
  head.every(({ text }) => isMostlyData(text) || isColumnName(bareColumn(text)));

/** Puts the caption of a picture that is printed above the headline of its article, at the end of the one above, where its words are. */
export function lowerCaptions(drafts: readonly Draft[]): Draft[] {
  const placed: Draft[] = [];
  for (const below of drafts) {
    const above = placed.at(-1);
    const at = above && captionFrom(above.body);
    const caption = above?.body[at ?? 0];
    if (
      !above ||
      at === undefined ||
      !caption ||
      !below.head.some(({ kind }) => kind === 'short') ||
      (at === 0 && !headsNothing(above)) ||
      isByItsReporter(above.body[at + 1], above, at) ||
      !isOfBelow(caption.text, above, at, below)
    ) {
      placed.push(below);
      continue;
    }
    placed.pop();
    if (at > 0) placed.push({ ...above, body: above.body.slice(0, at) });
    const head = at > 0 ? below.head : [...above.head, ...below.head];
    placed.push({ ...below, head, body: [...above.body.slice(at), ...below.body] });
  }
  return placed;
}
