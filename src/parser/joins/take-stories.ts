import type { House } from '../house/survey.ts';
import { aboveIn } from '../lists.ts';
import type { Row } from '../rows/row.ts';
import { hasLead } from '../signatures/lead.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { closingTail } from '../splits/closing-signature.ts';
import { endsWithHan } from '../text/han.ts';
import { endsSentence, endsWithColon, isRunningText } from '../text/marks.ts';
import { opensAsNews, opensSentence } from '../text/opening.ts';
import { unitsOf } from '../text/unit-set.ts';
import { cutsWord, isUnfinished } from './halves.ts';

/** Most lines of a story's headline, longest of them, and most pieces and characters of its text. */
const mostHeads = 2;
const longestHead = 24;
const mostTexts = 3;
const longestText = 400;

/** Longest line that signs a story. */
const longestSigner = 24;

/** Characters behind the last full stop that may be a name instead of the start of a sentence. */
const maybeName = 8;

const stops = unitsOf('。！？!?”」』）)');

/** Characters from the last stop on, the stop among them; all of a text without one. */
function lengthFromStop(text: string): number {
  let at = text.length - 1;
  while (at > 0 && !stops.has(text.charCodeAt(at))) at -= 1;
  return text.length - Math.max(0, at);
}

/** A text that stops in mid-sentence. */
function stopsShort({ text, mark, jumpTo }: Row): boolean {
  if (mark || jumpTo !== undefined || endsSentence(text) || endsWithColon(text) || !isRunningText(text)) return false;
  if (!endsWithHan(text) && !isUnfinished(text)) return false;
  const stop = lengthFromStop(text);
  return (
    stop > maybeName + 1 ||
    (stop > 1 && closingTail(text) === undefined && parseSignature(text.slice(1 - stop)) === undefined)
  );
}

/** A line of a story's headline: short, and neither text nor a name. */
const isHead = ({ text, mark }: Row): boolean =>
  (mark === undefined || mark === 'item') &&
  text.length >= 2 &&
  text.length <= longestHead &&
  !isRunningText(text) &&
  !endsSentence(text) &&
  !endsWithColon(text) &&
  !/[，,、）)]$/.test(text);

const isText = ({ text }: Row): boolean => isRunningText(text) || endsSentence(text);

/** A line of its own that says who wrote or took it. */
const isSigner = (row: Row | undefined): boolean =>
  row !== undefined && row.text.length <= longestSigner && !isText(row) && parseSignature(row.text) !== undefined;

/** With what the caption of a picture is marked. */
const mark = /^[▲△▼◀▶■●◆]\s?/;

/** Number of rows of the story that stands at a place, with the row below it going on with `open`; 0 where none stands there. */
function storyAt(rows: readonly Row[], at: number, open: Row): number {
  let end = at;
  const isHere = (row: Row | undefined): row is Row =>
    row !== undefined &&
    row.page === open.page &&
    row.jumpTo === undefined &&
    row.jumpFrom === undefined &&
    !row.parted;
  for (let row = rows[end]; end < at + mostHeads && isHere(row) && isHead(row); row = rows[end]) end += 1;
  const heads = end - at;
  const first = rows[end];
  if (!first) return 0;
  if (heads === 0 && !opensAsNews(first.text.replace(mark, ''))) return 0;
  let length = 0;
  for (let texts = 0; texts < mostTexts; texts += 1) {
    const row = rows[end];
    if (!isHere(row) || !isText(row) || (heads > 0 && row.mark)) return 0;
    length += row.text.length;
    if (length > longestText) return 0;
    end += 1;
    const signer = isSigner(rows[end]);
    const credited = signer || closingTail(row.text) !== undefined;
    if (!credited && !endsSentence(row.text)) continue;
    const below = end + (signer ? 1 : 0);
    const rest = rows[below];
    if (!isHere(rest) || rest.mark || !isText(rest) || hasLead(rest.text) || opensSentence(rest.text)) {
      if (credited) return 0;
      continue;
    }
    const halves = cutsWord(open.text, rest.text) || (heads <= 1 && isUnfinished(open.text));
    // asked last, being slow: a story does not go on with the word above it
    if ((heads > 0 && credited) || (halves && (heads > 0 || credited)))
      return cutsWord(open.text, rows[at]?.text ?? '') ? 0 : below - at;
    if (credited) return 0;
  }
  return 0;
}

/** Rows without the stories that are set into them, and the rows of each story. */
export interface Stories {
  rows: readonly Row[];
  stories: readonly (readonly Row[])[];
}

/**
 * Takes out what a page sets between the halves of a sentence as an article of its own, a picture story mostly: a headline, a short text,
 * who took the picture. The text above stops in mid-sentence, and below it goes on. Linear in the number of rows.
 */
export function takeStories(rows: readonly Row[], { measure }: House): Stories {
  const stories: (readonly Row[])[] = [];
  if (measure !== undefined) return { rows, stories };
  const kept: Row[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row) break;
    const above = aboveIn(rows, at);
    const taken = above && stopsShort(above) ? storyAt(rows, at, above) : 0;
    const rest = rows[at + taken];
    if (taken === 0 || !rest) {
      kept.push(row);
      continue;
    }
    stories.push(rows.slice(at, at + taken));
    kept.push({ ...rest, resumes: true });
    at += taken;
  }
  return stories.length === 0 ? { rows, stories } : { rows: kept, stories };
}
