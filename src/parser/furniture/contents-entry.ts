import { readNumber } from '../dates/numerals.ts';
import type { Row } from '../rows/row.ts';
import { blanks } from '../text/blank.ts';
import { lean } from '../text/lean.ts';
import { isRunningText } from '../text/marks.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { endsWithOneOf, holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';

const heading = new RegExp(
  `^[【[〖■◆●▎·◎○★☆▲◇□▍►▶]*${anyWord(
    '本期 本刊 今日 今天 本版 本[报報] 本[周週] 一[周週] [内內]容 [内內][页頁] [详詳][见見](?=各版|[内內][页頁])',
  )}?(?:[节節]目|新[闻聞])?(?:主要)?${anyWord(
    '[内內]容 目[录錄次] [导導][读讀航覽览] 要目 提要 要[闻聞][导導][读讀] (?<=今[日天])焦[点點] 看[点點] 摘要 [头頭][条條] 必[读讀] 索引',
    '(?:(?:今[日天]|本期)的?)?(?:[电電]子[报報])?速[览覽] (?<=[详詳][见見])(?:各版|[内內][页頁])',
    '(?<=[内內][页頁])(?:精[采彩]|重[点點]|[预預]告)',
  )}[】\\]〗■◆●·:：]*$`,
);
const mayHead = endsWithOneOf(`容录錄次读讀航覽览目要闻聞点點摘头頭條条引版页頁采彩告】]〗■◆●·:：${blanks}`);
const numbering = oneOf(
  /^(?:[（(]?(?:([一二三四五六七八九十]{1,3})|(\d{1,2}))[)）、.．:：]\s?|[●◆■▲★○◇▶►▎※•·\-*]\s?)/u,
  /^(?:\d{1,2}[ivx]{1,4}[.．、]\s?|第?\d{1,2}版[:：]?\s?|P\d{1,3}\s)/u,
  /^\d{1,3}[ \t\u3000]+(?=[\p{Script=Han}“‘「『《【〈])/u,
);
const pageReference = new RegExp(
  `[\\s.…·。—>＞»→-]*${anyWord(
    '(?<=\\s)[A-D]\\d{1,2}',
    '[（(]?\\s?(?:详见|詳見|见|見|转|轉)?\\s?(?:第?[A-D]?[\\d一二三四五六七八九十]{1,3}[版页頁]|[Pp]\\d{1,3})\\s?[)）]?',
    '[\\s.…·]{2,}[（(]?\\d{1,3}[)）]?',
  )}$`,
);
/** `3　老渡口搬新家`: the page stands before the headline. */
const pageBefore = /^\d{1,3}[ \t\u3000]/;
/** A page reference that headlines never end with: behind dots or an arrow, with its section, or in words. */
const sureReference = oneOf(
  /(?:(?<=[\s\u3000])[A-D]\d{1,2}|(?:[.…·]{2,}|[>＞»→]+)\s?[（(]?第?[A-D]?\d{1,3}[版页頁]?[)）]?)$/,
  /[（(](?:详见|詳見|见|見|转|轉)第?[A-D]?[\d一二三四五六七八九十]{1,3}[版页頁][)）]$/,
);

const holdsBlank = holdsOneOf(blanks);
const bare = (text: string) => (holdsBlank(text) ? text.replace(/\s+/g, '') : text);
const endsAsPage = endsWithOneOf('版页頁0123456789)）');
const opensNumbered = opensWithOneOf('（(一二三四五六七八九十0123456789●◆■▲★○◇▶►▎※•·-*第P');
const isClosed = endsWithOneOf('；;：:。');

/** True for `《老渡口搬新家》`: one name in book marks and nothing else. */
export const isInBookMarks = (text: string): boolean =>
  text.startsWith('《') && text.length > 2 && text.indexOf('》') === text.length - 1 && text.lastIndexOf('《') === 0;

/** The headline in a contents entry: without its number, its mark, the book marks around it and its page. */
export function entryText(text: string): string {
  const unpaged = endsAsPage(text) ? text.replace(pageReference, '') : text;
  const unnumbered = bare(opensNumbered(unpaged) ? unpaged.replace(numbering, '') : unpaged);
  const open = isClosed(unnumbered) ? unnumbered.slice(0, -1) : unnumbered;
  return isInBookMarks(open) ? open.slice(1, -1) : open;
}

/** `目录` `本期导读` `内容提要：`: what stands above a list of contents. */
export const isContentsHeading = ({ text }: Row): boolean =>
  text.length <= 16 && mayHead(text) && heading.test(bare(text));

/** `目录` `目次`: nothing but contents stands below; 要目 and 导读 may be a text. */
export const isTableOfContents = (row: Row | undefined): boolean =>
  row !== undefined && isContentsHeading(row) && /目\s*[录錄次]/.test(row.text);

/** Longest contents entry, and the longest with the full stop that ends a numbered list. */
export const longestEntry = 60;
const longestSentence = 40;

/** `地点：`: a label, no entry. */
const labelled = lean(/^\p{Script=Han}{2,6}[:：]/u);

/** A row that may be an entry of a contents list. */
export interface Entry {
  name: string;
  /** It is numbered, marked or has a page. */
  marked: boolean;
  /** It says on which page its article stands. */
  paged: boolean;
  /** It ends like a page, which headlines may do: `（3版）`; or a figure stands before it. */
  referred: boolean;
  /** A text stands right below it. */
  headsText: boolean;
  number?: number;
}

/** Reads a row as an entry of a contents list; absent when it cannot be one. */
export function entryOf({ text, mark }: Row, index: number, rows: readonly Row[]): Entry | undefined {
  if (mark === 'heading' || mark === 'crosshead') return undefined;
  if (text.length > longestEntry || text.length < 2) return undefined;
  // `◆健康園地◆`: a column
  if (text.charAt(0) === text.charAt(text.length - 1) && !/[\p{L}\p{N}]/u.test(text.charAt(0))) return undefined;
  const found = numbering.exec(text);
  if (text.endsWith('。') && (found === null || text.length > longestSentence)) return undefined;
  const ends = endsAsPage(text) && pageReference.test(text);
  if (!found && !ends && (text.length < 4 || labelled.test(text))) return undefined;
  const name = entryText(text);
  const number = readNumber(found?.[1] ?? found?.[2] ?? '');
  if (name === '') return undefined;
  const headsText = isRunningText(rows[index + 1]?.text ?? '');
  const paged = ends && sureReference.test(text);
  const referred = ends ? /[版页頁]\s?[)）]?$/.test(text) : pageBefore.test(text);
  return {
    name,
    marked: found !== null || ends,
    paged,
    referred,
    headsText,
    ...(number === undefined ? {} : { number }),
  };
}
