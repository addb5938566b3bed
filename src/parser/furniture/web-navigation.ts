import { blanks } from '../text/blank.ts';
import { isRunningText } from '../text/marks.ts';
import { holdsOneOf, opensWithOneOf, quickLook } from '../text/quick-look.ts';
import { unitsOf } from '../text/unit-set.ts';
import type { FurnitureRule, FurnitureSite } from './rule.ts';
import { isSiteMenu, isSitePath } from './site-paths.ts';
import { ambiguousWords, siteWords } from './site-words.ts';
import { countsViews } from './view-count.ts';

/** The words by their first code unit, in their order: one expression of all of them takes much longer. */
const wordsOf = new Map<number, string[]>();
for (const word of siteWords) wordsOf.set(word.charCodeAt(0), [...(wordsOf.get(word.charCodeAt(0)) ?? []), word]);
const wordAt = (text: string, at: number): string | undefined =>
  wordsOf.get(text.charCodeAt(at))?.find((word) => text.startsWith(word, at));
const openings = siteWords.map((each) => each.charAt(0)).join('');
/** What stands between several of them. */
const signs = `${blanks}|｜/／·•‧*★◆:：,，、>＞»›<＜«‹↑↓[]【】〖〗()（）▲▼◀▶←→+-…○.`;

const firsts = unitsOf(openings);
const separators = unitsOf(signs);

/** What the words of a line say. */
interface Reading {
  /** Words that lead through a site, the doubtful ones apart. */
  sure: number;
  doubtful: number;
  /** Characters that belong to no such word. */
  other: number;
}

const isFigure = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Most characters of other words beside words of a site. */
const mostOther = 40;

const holdsSentence = holdsOneOf('，。！？；“”');

/**
 * Reads a line word by word; a word counts where a sign, a blank or an end of the line stands on both sides. It reads no further where a
 * sentence stands beside the words, or too much else.
 */
function readWords(text: string): Reading | undefined {
  const { length } = text;
  const reading: Reading = { sure: 0, doubtful: 0, other: 0 };
  let free = true;
  // words right behind one another: none where the last goes on as another word does (`默认设置更新`)
  let run = { sure: 0, doubtful: 0, length: 0 };
  const keep = () => {
    reading.sure += run.sure;
    reading.doubtful += run.doubtful;
    run = { sure: 0, doubtful: 0, length: 0 };
  };
  for (let at = 0; at < length; ) {
    const unit = text.charCodeAt(at);
    if (separators.has(unit)) {
      keep();
      free = true;
      at += 1;
      continue;
    }
    const found = free && firsts.has(unit) ? wordAt(text, at) : undefined;
    if (found === undefined) {
      if (isFigure(unit)) keep();
      if (reading.other === 0 && holdsSentence(text)) return undefined;
      reading.other += run.length;
      run = { sure: 0, doubtful: 0, length: 0 };
      if (reading.other >= mostOther) return undefined;
      reading.other += 1;
      at += 1;
      free = false;
    } else {
      if (ambiguousWords.has(found)) run.doubtful += 1;
      else run.sure += 1;
      run.length += found.length;
      at += found.length;
    }
  }
  keep();
  return reading;
}

const startsWithYear = opensWithOneOf('12d');

const longestWord = siteWords.reduce((longest, { length }) => Math.max(longest, length), 0);
const hasSign = holdsOneOf(signs);
/** A line of links opens with one of the words, or has a sign that stands around them. */
const mayOpen = quickLook([{ opens: openings }, { holds: `${blanks}|｜>＞»[【〖▲▼` }]);

/** Two sure words among names and dates: `第5版:社区 上一版 下一版`. */
const fewest = 2;

/** `3上一版 下一版4`: the arrows of a font of signs, copied as the figures on whose keys they lie. */
const arrows =
  /(?<!\d)[3478]\s*(?=[上下前后後]一)|(?<=[上下前后後]一[版篇期页頁条條则則])\s*[3478](?!\d)|^[34]\s+[34]$/g;

const holdsArrow = holdsOneOf('3478');

/** `2008年2月22日 星期五 【打印】`: the day of a page beside its buttons. */
const day =
  /^(?:date\s)?\d{4}\s?[-年./]\s?\d{1,2}\s?[-月./]\s?\d{1,2}\s?日?(?:\s{0,2}(?:星期|[周週])[一二三四五六日天]?)?(?=\s)/;
const longestSpaced = 40;
/** `頁 首` `上 一 頁` `< t o p >`: letter-spaced. */
const spaced = /^[-\s<>]*\p{L}(?:[ \u3000]\p{L}){1,5}[-\s<>]*$/u;
const holdsBlank = holdsOneOf(' \u3000');
/** `詳細內容 »` `看更多>>`: an arrow behind a word. */
const onward = /[>＞»›→+＋]$/;

/** The line consists of such words, or holds two of them and little else; below furniture it may be one that headlines hold, too. */
function isNavigation(printed: string, place: 'anywhere' | 'below-furniture'): boolean {
  const belowFurniture = place === 'below-furniture';
  if (!hasSign(printed) && (printed.length > longestWord || !firsts.has(printed.charCodeAt(0)))) return false;
  const closed =
    printed.length <= longestSpaced && holdsBlank(printed) && spaced.test(printed)
      ? printed.replace(/[ \u3000]+/g, '')
      : printed;
  const undated = startsWithYear(closed) ? closed.replace(day, '') : closed;
  const text = holdsArrow(undated) ? undated.replace(arrows, ' ') : undated;
  if (text.trim() === '') return belowFurniture;
  if (mayOpen(text) === 0) return false;
  const reading = readWords(text);
  if (!reading) return false;
  const { sure, doubtful, other } = reading;
  if (other === 0) return sure > 0 || doubtful > 1 || (doubtful === 1 && (belowFurniture || onward.test(text)));
  return sure >= fewest;
}

/** Longest line that is looked at. */
const longest = 100;

/** True for a line that leads through a site, in text pulled from its page. */
export function leadsThroughSite(text: string): boolean {
  if (text.length > longest || text.includes('。')) return false;
  return isNavigation(text, 'anywhere') || isSiteMenu(text) || isSitePath(text);
}

/** The same, or a word that may be a headline elsewhere: `精彩回顾` above a count of readers. */
export const mayLeadThroughSite = (text: string): boolean =>
  text.length <= longest && isNavigation(text, 'below-furniture');

/** Rows around among which such a word comes again. */
const around = 200;

/** `相關圖片` `分享：` between the end of a text and a headline, twice and more. */
const comesAgain = ({ row: { text }, before, after, rows, index }: FurnitureSite): boolean =>
  text.length <= longestWord &&
  firsts.has(text.charCodeAt(0)) &&
  before !== undefined &&
  isRunningText(before.text) &&
  !isRunningText(after?.text ?? '') &&
  isNavigation(text, 'below-furniture') &&
  rows.slice(Math.max(0, index - around), index + around).filter((row) => row.text === text).length > 1;

/**
 * `上一版 下一版 返回首页` `首页 > 新闻 > 正文`: links and buttons of a site; words that may be a headline only below other furniture or
 * above a count of readers; `图片` where a picture stood above its text.
 */
export const webNavigation: FurnitureRule = {
  name: 'web-navigation',
  limit: longest,
  test: (site) => {
    const { row, after, isLink, belowFurniture } = site;
    const { text } = row;
    return (
      isLink ||
      ((text === '图片' || text === '圖片') && isRunningText(after?.text ?? '')) ||
      (!text.includes('。') &&
        (belowFurniture || countsViews(after?.text ?? '') ? isNavigation(text, 'below-furniture') : comesAgain(site)))
    );
  },
};
