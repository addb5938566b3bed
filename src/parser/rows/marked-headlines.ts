import { tally } from '../lists.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { isMarkedCaption, namesPlaces } from '../text/caption.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { opensWithOneOf } from '../text/quick-look.ts';
import type { Row } from './row.ts';

const itemMarks = '◎◆◇▶►▷☆★■▲●※♦❖▍▌▎▋▊▉█▇▐•';
export const itemMark = new RegExp(`^[${itemMarks}]\\s*`);
const isMarked = opensWithOneOf(itemMarks);
/** `■记者 沈一舟 文/图`: the mark belongs to the name that signs. */
const signed = new RegExp(
  `^[${itemMarks}]\\s*(?:\\S{0,8}(?:记者|記者|通讯员|通訊員|特派员|特派員)|文|图|圖|文图|摄影|攝影)[\\s/／:：].{0,24}$`,
);

const triangles = opensWithOneOf('▲');
/** Longest line that says so. */
const longestShort = 60;
/** Fewest headlines of records. */
const fewestRecords = 3;
const credited = /(?:[摄攝]|提供|供[图圖])[)）]?$/;

/** `▲改造後的碼頭。` / `（記者沈一舟攝）`, `▲改造後的碼頭。（記者沈一` / `舟攝）`: a caption with its credit in the lines below. */
const creditBelow = /^▲[^▲（(]*[（(][^（()）。]{2,16}[摄攝][)）]$/;
const captionLines = 3;
const longestCaption = 80;
function isCreditedBelow(rows: readonly Row[], index: number): boolean {
  let caption = rows[index]?.text ?? '';
  for (let below = index + 1; below < index + captionLines; below += 1) {
    const { text = '', gap = 1 } = rows[below] ?? {};
    caption += text;
    if (gap > 0 || caption.length > longestCaption) return false;
    if (credited.test(text)) return creditBelow.test(caption);
  }
  return false;
}

/**
 * `▲沈一舟（左）在現場` `▲改造后的码头（顾小满摄）` `▲图为改造后的码头`: where one line behind a triangle says so, the triangles of the page point to
 * pictures; so do they where the headlines of its records are known.
 */
const pointsToPictures = (rows: readonly Row[]): boolean =>
  rows.some(
    ({ text }, index) =>
      triangles(text) &&
      text.length <= longestShort &&
      (credited.test(text) ||
        namesPlaces(text) ||
        isMarkedCaption(text.slice(1).trimStart()) ||
        isCreditedBelow(rows, index)),
  ) || rows.filter(({ mark, parted }) => mark === 'heading' && parted === true).length >= fewestRecords;

/** Fewest headlines of a page that one mark stands before, and their share of the short lines behind it. */
const fewest = 2;
const share = 0.5;
/** Shortest line of a mark and a headline. */
const shortestMarked = 3;

/** Longest line that is a mark and the name of a writer: `★ 沈一舟`. */
const longestName = 8;

/** Longest line that is a mark and a pen name. */
const longestPen = 4;

/** Widest indent of a paragraph. */
const widestIndent = 4;

/** A line with the indent of a paragraph right above a flush one: the first line of text wrapped by hand. */
const opensParagraph = (row: Row, next: Row): boolean =>
  row.indent >= 2 && row.indent <= widestIndent && next.indent < 2 && next.gap === 0;

/** `校聞` above `▲秋季運動會盛況`: no picture stands below the name of a section. */
const isBelowName = (above: Row | undefined): boolean =>
  above !== undefined && above.text.length <= longestName && !endsSentence(above.text) && !isMarked(above.text);

/** Headlines behind marks: lines that lead a text, by their index, and all that are headlines. */
interface MarkedHeadlines {
  leads: number[];
  items: Set<number>;
}

/** Shortest line behind a mark that leads a text, and the opening of the text in which it may be said again. */
const shortestLead = 5;
const opening = 40;

/** `●陶藝班招生` / `文化館陶藝班招生十二名，…`: what the text below says again is its headline, though it reads like names. */
const isToldAgain = ({ text }: Row, next: Row | undefined): boolean =>
  next !== undefined && text.length >= shortestLead && next.text.slice(0, opening).includes(text.slice(1).trim());

/** How many of some rows open with each mark. */
const countMarks = (rows: readonly Row[], indexes: readonly number[]): Map<string, number> =>
  tally(indexes.map((index) => rows[index]?.text.charAt(0) ?? ''));

/**
 * Where one mark leads several texts, the lines behind it are headlines; where it leads most that follow its short lines, all of these are,
 * whatever stands below.
 */
export function findMarked(rows: readonly Row[]): MarkedHeadlines {
  const pictures = pointsToPictures(rows);
  const lines = rows.flatMap(({ text }, index) =>
    text.length >= shortestMarked &&
    isMarked(text) &&
    !(pictures && triangles(text)) &&
    !signed.test(text) &&
    !isRunningText(text)
      ? [index]
      : [],
  );
  const heads = lines.some((index) => triangles(rows[index]?.text ?? '') && isBelowName(rows[index - 1]));
  // a caption may stand between two paragraphs
  const leadsWrapped = (row: Row, next: Row, below: Row): boolean =>
    row.indent < next.indent && opensParagraph(next, below) && (heads || !triangles(row.text));
  const names = new Set(
    lines.flatMap((index) => {
      const text = rows[index]?.text ?? '';
      return text.length <= longestName && parseSignature(text) ? [text.charAt(0)] : [];
    }),
  );
  // `◎阿木`: as short as a pen name, where other names of the page stand behind the mark
  const namesWriter = ({ text }: Row): boolean =>
    (text.length <= longestPen && names.has(text.charAt(0))) || parseSignature(text) !== undefined;
  const leadsText = (row: Row, next: Row | undefined, below: Row | undefined): boolean =>
    row.text.length >= shortestLead &&
    next !== undefined &&
    (isRunningText(next.text) || (below !== undefined && leadsWrapped(row, next, below))) &&
    // items of one list, some of them short
    next.text.charAt(0) !== row.text.charAt(0) &&
    !opensParagraph(row, next) &&
    (row.text.length > longestName || !namesWriter(row) || isToldAgain(row, next));
  const pick = (is: (row: Row, next: Row | undefined, below: Row | undefined) => boolean): number[] =>
    lines.filter((index) => rows[index] !== undefined && is(rows[index], rows[index + 1], rows[index + 2]));
  const leads = pick(leadsText);
  const shorts = pick((row, next) => !namesWriter(row) || isToldAgain(row, next));
  const [leading, all] = [countMarks(rows, leads), countMarks(rows, shorts)];
  const markOf = (index: number): string => rows[index]?.text.charAt(0) ?? '';
  const isFrequent = (mark: string): boolean => (leading.get(mark) ?? 0) >= fewest;
  const isUsual = (mark: string): boolean =>
    isFrequent(mark) && (leading.get(mark) ?? 0) >= (all.get(mark) ?? 0) * share;
  const items = [
    ...leads.filter((index) => isFrequent(markOf(index))),
    ...shorts.filter((index) => isUsual(markOf(index))),
  ];
  return { leads, items: new Set(items) };
}
