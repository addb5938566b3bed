import { placesOf } from '../lists.ts';
import type { Part } from '../part.ts';
import { isMostlyData } from '../text/data-share.ts';
import { endsSentence } from '../text/marks.ts';
import { isDataLine } from './data-line.ts';

/** Fewest lines of data below texts. */
const fewest = 2;

const isData = (part: Part): boolean =>
  part.kind === 'dateline' ||
  ((part.kind === 'short' || part.kind === 'meta') && (isDataLine(part.text) || isMostlyData(part.text)));

/** A line of data right below a text that is over, or above a headline, and below no headline. */
function standsBelowText(parts: readonly Part[], index: number): boolean {
  const above = parts[index - 1];
  return above?.kind === 'text'
    ? endsSentence(above.text) || parts[index + 1]?.kind !== 'text'
    : above?.kind === 'signature' && parts[index - 2]?.kind === 'text';
}

const opensArticle = ({ mark }: Part): boolean => mark === 'heading' || mark === 'section';

/**
 * `来源：青口晚报` between the text below a marked headline and the next: the headlines have their texts right below, so it closes the text
 * above.
 */
function closeMarked(parts: readonly Part[]): Part[] {
  const first = parts.findIndex(({ mark }) => mark === 'heading');
  // above the first headline, too: the records of the file open with it
  if (first < 0 || parts[first - 1]?.kind === 'meta') return [...parts];
  return parts.map((part, index) => {
    const next = parts[index + 1];
    const between = index > first && part.kind === 'meta' && (next === undefined || opensArticle(next));
    return between && /^(?:text|list)$/.test(parts[index - 1]?.kind ?? '') ? { ...part, rule: 'closing-source' } : part;
  });
}

/**
 * Lists of a site that print day and section below each text (`…。` / `2021/06/02 14:04 社會`): all lines of data stand so, the first
 * text of the issue, with nothing above its headline, has none above it. They close the texts above.
 */
export function closeWithData(printed: readonly Part[]): Part[] {
  const parts = closeMarked(printed);
  const data = placesOf(parts, (part) => isData(part) && part.mark === undefined);
  const [first] = data;
  if (parts[0]?.line !== 1 || data.length < fewest || first === undefined) return parts;
  if (!data.every((index) => standsBelowText(parts, index))) return parts;
  const texts = parts.filter(({ kind }, index) => kind === 'text' && index < first).length;
  if (texts === 0) return parts;
  const closing = new Set(data);
  return parts.map(
    (part, index): Part =>
      part.kind !== 'dateline' && closing.has(index) ? { ...part, kind: 'dateline', rule: 'closing-data' } : part,
  );
}
