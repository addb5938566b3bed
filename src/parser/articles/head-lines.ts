import { type House, spaceAbove } from '../house/survey.ts';
import type { Part } from '../part.ts';
import { blanks } from '../text/blank.ts';
import { countsPictures } from '../text/caption.ts';
import { isOfficeKicker } from '../text/office-kicker.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import { longestHeadline } from './take-list.ts';

const headKinds = new Set(['short', 'column', 'meta']);

/** `第一章 总则`: opens a part of a document. */
const chapter = /^第[一二三四五六七八九十百\d]{1,4}[章节節编編篇][ \u3000]?\S{0,12}$/;

/** `一、哪些人可以参加？` below a headline: the first crosshead of its text. */
const firstOf = /^(?:一、|[（(]一[）)]|壹、)\S/;

/** Names of boxes and sections inside an article; no headline reads so. */
const boxes = new Set(
  (
    '核心阅读 核心閱讀 核心提示 内容提要 內容提要 内容提示 阅读提示 閱讀提示 新闻背景 新聞背景 背景链接 背景連結 相关链接 相關連結 新闻链接 新聞連結 记者手记 記者手記 采访手记 採訪手記 ' +
    '编者按 編者按 编后 編後 编前 編前 开栏语 開欄語 开栏的话 開欄的話 专家点评 專家點評 名词解释 名詞解釋 延伸阅读 延伸閱讀 作者简介 作者簡介 人物简介 人物簡介 人物名片 小贴士 小貼士 ' +
    '温馨提示 溫馨提示 记者观察'
  ).split(' '),
);

const longestBox = 4;
/** `１、渡口` below `秋收（附图片８张）`: the first of several pictures. */
const firstPicture = /^[1１一][、.．]/;
const opensPictures = (part: Part, before: Part | undefined): boolean =>
  before?.kind === 'short' && firstPicture.test(part.text) && countsPictures(before.text);

const holdsMark = holdsOneOf(`${blanks}【】:：`);

/** `核心阅读` `新闻背景`: a line that names a box of the article in which it stands. */
const isBox = (part: Part | undefined): boolean =>
  part?.kind === 'short' &&
  (holdsMark(part.text)
    ? boxes.has(part.text.replace(/[【】:：\s]/g, ''))
    : part.text.length <= longestBox && boxes.has(part.text));

/** True for a part with which a headline may begin. */
export const opensHead = (part: Part): boolean =>
  part.opens === true ||
  (part.parted === true && part.kind === 'signature' && !part.glued) ||
  (headKinds.has(part.kind) && part.rule !== 'closing-source');

/** Lines that a headline and what stands with it have at most above its writer. */
const longestHead = 8;

const belowHeadline = new Set(['text', 'meta', 'signature', 'note', 'caption']);

/** A single plain line right above a heading, below the fields of its record or not: its kicker; no day and no source, which close the text above. */
function isKicker(parts: readonly Part[], start: number, index: number): boolean {
  const line = parts[index - 1];
  if (line?.kind !== 'short' || line.mark !== undefined) return false;
  if (!parts.slice(start, index - 1).every(({ rule }) => rule === 'record-field')) return false;
  return (!line.under && !/^[-—－]|[日号號。,，;；:：]$/.test(line.text)) || isOfficeKicker(line.text);
}

/** `本报记者 沈一舟` between the lines of a headline and its text. */
function isHeadWriter(parts: readonly Part[], start: number, index: number): boolean {
  const [part, below] = [parts[index], parts[index + 1]];
  if (part?.kind !== 'signature' || part.glued || index - start > longestHead) return false;
  return belowHeadline.has(below?.kind ?? '') || isBox(below);
}

/** The first crosshead, chapter or picture of the text of the headline above it. */
const opensText = (part: Part, above: Part | undefined): boolean =>
  chapter.test(part.text) ||
  (!part.mark && firstOf.test(part.text) && above?.kind === 'short') ||
  opensPictures(part, above);

/** The line above names what a marked headline belongs to, so the headline goes on with it. */
function standsBelowName(above: Part | undefined): boolean {
  if (above?.under) return above.mark === 'section';
  return above?.kind === 'column' || above?.kind === 'meta';
}

/**
 * Below more lines than a headline has, close to one another, one stands apart: a list right below a text, and a headline set apart from
 * it.
 */
function standsBelowList(parts: readonly Part[], start: number, index: number, house: House): boolean {
  const isSpaced = (part: Part | undefined): boolean => part !== undefined && spaceAbove(part, house) >= 1;
  if (index - start <= longestHeadline || !isSpaced(parts[index])) return false;
  return !parts.slice(start + 1, start + 1 + longestHeadline).some(isSpaced);
}

/**
 * Where blank lines mean something, a line right below a text, and below it a blank line and a headline that stands close to what is below
 * it: the line belongs to the text.
 */
function standsBelowText(parts: readonly Part[], start: number, index: number, house: House): boolean {
  const [above, first, part, below] = [parts[start - 1], parts[start], parts[index], parts[index + 1]];
  return (
    index === start + 1 &&
    above?.kind === 'text' &&
    first?.kind === 'short' &&
    first.mark === undefined &&
    part !== undefined &&
    below !== undefined &&
    house.gap === 0 &&
    first.gap === 0 &&
    !first.opensPage &&
    part.gap > 0 &&
    below.gap === 0
  );
}

/** The part at an index goes on with the lines of a headline that begin at `start`. */
function belongsToHead(parts: readonly Part[], start: number, index: number, house: House): boolean {
  const [above, part, below] = [parts[index - 1], parts[index], parts[index + 1]];
  if (!part || ((!headKinds.has(part.kind) || isBox(part)) && !isHeadWriter(parts, start, index))) return false;
  if (opensText(part, above) || part.opensPage || part.mark === 'crosshead') return false;
  if (spaceAbove(part, house) >= 2 && above?.mark !== 'section') return false;
  if (standsBelowList(parts, start, index, house) || standsBelowText(parts, start, index, house)) return false;
  if (part.mark === 'section' && below?.mark === 'heading') return false;
  const isMarked = part.mark === 'heading' || part.mark === 'item';
  return !isMarked || standsBelowName(above) || isKicker(parts, start, index);
}

/** Index of the first part below the lines of a headline: they end at the start of a page, at a wide gap, at another headline. */
export function endOfHead(parts: readonly Part[], start: number, house: House): number {
  let index = start + 1;
  while (belongsToHead(parts, start, index, house)) index += 1;
  return index;
}
