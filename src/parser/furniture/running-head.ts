import { isBriefsName } from '../headlines/column-name.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { lean } from '../text/lean.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { endsWithOneOf, holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import { headRows } from './head-rows.ts';
import { isSectionName, readHeader } from './header-text.ts';
import { isNoPaper, namesPaper } from './paper-name.ts';
import type { FurnitureSite } from './rule.ts';

/** `动态` `快报` alone head columns; the name of a paper says whose it is. */
const shortest = 4;
const longest = 14;

/** The name of a paper or a newsletter of any kind, as far as its end tells. */
const publication = lean(
  /^[\p{Script=Han}\s·“”]{2,18}(?:日报|日報|晚报|晚報|时报|時報|快报|快報|周报|週報|周刊|週刊|月刊|校报|校報|简报|簡報|快讯|快訊|动态|動態|通讯|通訊|信息|导报|導報|新闻|新聞)$/u,
);

const endsAsPublication = endsWithOneOf('报報刊讯訊态態息闻聞');

/** A short name that stands in the middle of a sentence. */
const inSentence = lean(/^\p{Script=Han}{2,6}(?:报|報|讯|訊|刊)$/u);

const endsAsName = endsWithOneOf('报報讯訊刊');

/** Nothing but papers is called so: `校园周刊` and `各县简报` head columns, too. */
const sure = /(?<![简簡快速])[报報]$|[晨晚]刊$/;

const endsAsPaper = endsWithOneOf('报報刊');

/** Nothing closes the line: no mark of a sentence, no bracket. */
const goesOn = /[\p{L}\p{N},，、：:“「]$/u;

/** Length from which a line without a comma is a piece of a sentence, no headline. */
const longLine = 24;

/** `青口日报　2021年6月2日`: a paper and its day, and nothing else. */
function isPaperWithDay(text: string): boolean {
  if (!endsAsDay(text)) return false;
  const { date, words } = readHeader(text);
  return date && words.length === 1 && namesPaper(words[0] ?? '');
}
const endsAsDay = endsWithOneOf('日號号一二三四五六0123456789');

/** The sentence of the row above goes on below: what stands between is of the page. */
function interrupts({ row: { text }, before, after, belowFurniture }: FurnitureSite): boolean {
  if (
    !before ||
    belowFurniture ||
    /^本[报報刊]/.test(text) ||
    !((endsAsName(text) && inSentence.test(text)) || isSectionName(text.replace(/版$/, '')) || isPaperWithDay(text)) ||
    !goesOn.test(before.text)
  )
    return false;
  const last = before.text.slice(before.text.lastIndexOf('。') + 1);
  // `图为施工现场。沈一舟/摄`: the caption is over
  if (last !== before.text && (parseSignature(last)?.signers.length ?? 0) > 0) return false;
  if (/[,，。]/.test(before.text)) return true;
  const open = before.text.length >= longLine || /^[【〔（(]/.test(before.text);
  return open && after !== undefined && isRunningText(after.text);
}

/** Between the end of a text and the next headline, no other paper beside it. */
const standsAlone = ({ row: { text, mark }, before, after }: FurnitureSite): boolean =>
  mark === undefined &&
  endsAsPaper(text) &&
  sure.test(text) &&
  namesPaper(text) &&
  before !== undefined &&
  endsSentence(before.text) &&
  isRunningText(before.text) &&
  !(after && (isRunningText(after.text) || namesPaper(after.text)));

/** `开发区报` where the head of the issue says `青口经济技术开发区报`: the pages inside print the end of the name. */
const isShortened = ({ row: { text, mark }, rows, index }: FurnitureSite): boolean =>
  mark === undefined &&
  namesPaper(text) &&
  rows
    .slice(0, Math.min(index, headRows))
    .some(({ text: name }) => name.length > text.length && name.endsWith(text) && namesPaper(name));
/** Longest such name with its day. */
const longestDated = 30;

/** `青口社區報　2` `- 3 - 青口社区报`: the number of the page beside the name. */
const pageBeside = /^[-—－·•\s]{0,3}\d{1,3}[-—－·•\s]+|[-—－·•\s]+\d{1,3}[-—－·•\s]{0,3}$/;
const paged = holdsOneOf('0123456789');

/** `项目快讯` above `●…`: a column of items. */
const opensItem = opensWithOneOf('●◆■▲★○◇◎▶•·');
const headsItems = ({ row, after }: FurnitureSite): boolean =>
  after !== undefined && isBriefsName(row.text) && opensItem(after.text);

/** `青口快报` in the middle of a page: the head of the issue has told that the paper is called so, or it stands where no headline does. */
export function isRunningHead(site: FurnitureSite): boolean {
  const { row, rows, index, names } = site;
  const { text } = row;
  if (index === 0 || text.length < 2 || text.length > longestDated || isNoPaper(text) || headsItems(site)) return false;
  const name = paged(text) ? text.replace(pageBeside, '') : text;
  if (name.length <= longest && name.length >= shortest && names.has(name)) return true;
  if (interrupts(site)) return true;
  if (text.length > longest || text.length < shortest) return false;
  if (standsAlone(site) || isShortened(site)) return true;
  if (!namesPaper(text) && !(endsAsPublication(text) && publication.test(text))) return false;
  return rows.slice(0, Math.min(index, headRows)).some((head) => {
    if (head.text.length > 80) return false;
    const { words, issue, date, number } = readHeader(head.text);
    return words.includes(text) && (issue || date || number !== undefined);
  });
}
