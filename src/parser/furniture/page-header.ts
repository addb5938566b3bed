import { isSentDay } from '../roles/day-line.ts';
import type { Row } from '../rows/row.ts';
import { lean } from '../text/lean.ts';
import { endsSentence, isRunningText } from '../text/marks.ts';
import { narrowFigures } from '../text/narrow.ts';
import { isOldDay } from '../text/old-day.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import {
  citesPaper,
  datesArticle,
  datesDocument,
  endsRelease,
  goesOnFrom,
  isDocument,
  isSignOff,
  namesWriter,
  standsAboveLinks,
} from './article-day.ts';
import { type HeaderText, isSectionName, namesPublication, readHeader } from './header-text.ts';
import type { FurnitureRule, FurnitureSite } from './rule.ts';

/** `青口日報1929年7月`, and `青口日報1933年11月` elsewhere: texts of several issues, each below the name of the paper and the month. */
const comesAgain = (name: string, { rows, row }: FurnitureSite): boolean =>
  rows.some(({ text }) => text !== row.text && text.length <= name.length + longestDate && text.startsWith(name));
const longestDate = 12;

/** `《青口石》第一期发行`: what became of an issue. */
const issued = /[期号號辑輯][发發]行/;

/** A long name of a paper, which says so at its end: `青口中学共青团工作动态周报`. */
const serial =
  /(?:周[报報]|週[报報]|月[报報]|[简簡][报報]|快[报報]|周刊|週刊|月刊|通[讯訊]|[动動][态態]|[会會][讯訊])$/;

/** Rows at the head of an issue among which a masthead is looked for. */
const headRows = 8;

/** `3 民生`: a bare number and a name count as a header only at the edge of a page or beside a dated header. */
const bareNumber = lean(/^(?:\d{1,2}[\s\u3000]\p{Script=Han}{2,4}|\p{Script=Han}{2,4}[\s\u3000]\d{1,2})$/u);
/** `2版文苑`: a name of any kind behind the number of a page, above who edited it or its day. */
const numberedPage = lean(/^\d{1,2}版\p{Script=Han}{2,8}$/u);

/** Who edited a page, or its day and nothing else. */
function isOfHead(row: Row | undefined): boolean {
  if (!row || row.text.length > 40) return false;
  const { staff, date, words } = readHeader(row.text);
  return words.length === 0 && (staff || date);
}

/** `— 1 —` above `青口日报　2021年6月2日`: the foot of a page, which may cut a sentence. */
const isPageNumber = ({ text }: Row): boolean =>
  /^[-‐―－﹣—–─·•\s]{0,4}[\d０-９]{1,3}[-‐―－﹣—–─·•\s]{0,4}$/.test(text);

/** A dated line with a weekday: surely a header, whatever stands around it. */
function isDated(row: Row | undefined): boolean {
  if (!row || row.text.length > 40 || !/(?:星期|周|週)/.test(row.text)) return false;
  const { date, weekday } = readHeader(row.text);
  return date && weekday;
}

function isBareHeader({ row, before, after, belowFurniture }: FurnitureSite): boolean {
  const text = narrowFigures(row.text);
  if (numberedPage.test(text)) return row.opensPage || isOfHead(after);
  if (!bareNumber.test(text)) return false;
  const free =
    belowFurniture || (before !== undefined && endsSentence(before.text) && !isRunningText(after?.text ?? ''));
  const named = free && isSectionName(text.replace(/[\d\s\u3000]+/g, ''));
  return row.opensPage || named || isDated(before) || isDated(after);
}

/** A number beside a word of headers, a date, a section letter, or at the edge of the line; most lines have none. */
const promising =
  /[\d〇○零一二三四五六七八九十百千两兩大０-９]\s?[版页頁叠疊期号號辑輯月张張]|[\d０-９][-./．－／][\d０-９]|[A-FＡ-Ｆ][\d０-９]|(?:^|[\s·•|│｜丨])[\d０-９]{1,2}(?:$|[\s:：|│｜丨·•/／])|[农農][历曆]|[腊臘正冬]月[初十廿]|^版次|[a-z]\.? \d{1,2}, (?:19|20)\d\d$/;

/** The marks of sentences. */
const holdsMark = holdsOneOf('。；;！？!?“”「」');

/** The day stands at the end of the line, behind a blank. */
const endsDated = (text: string): boolean =>
  /[\s\u3000][^\s\u3000]*\d[^\s\u3000]*$|[\s\u3000]\S{2,7}年\S{2,6}日$/.test(text);

/** `0\d` and a name need nothing more; a bare two-figure number needs a date. */
function namesPage({ number, date, words }: HeaderText, text: string): boolean {
  if (number === undefined) return false;
  return (
    /[版页頁叠疊]|(?:^|[\s:：·•|])[A-FＡ-Ｆ]/.test(text) ||
    date ||
    (words.length === 1 && words[0] !== undefined && words[0].length <= 4) ||
    // `02 副刊 青口晚报`
    (words.length === 2 && words.some((word) => namesPublication(word)) && words.some(({ length }) => length <= 4))
  );
}

/** `…典禮訂於九月三日` `九月三日(星期五)下`: a day inside a sentence that the measure cuts. */
const insideSentence =
  /[于於在至到从從将將][\d一二三四五六七八九十]{1,3}\s?月|日?[(（](?:星期|周|週).[)）][上下中](?:午|$)/;

/** `01 望闻问切` between two texts: a numbered crosshead; names of pages are known ones. */
const isCrosshead = (
  { date, issue, words }: HeaderText,
  { row: { text, opensPage }, before, after }: FurnitureSite,
): boolean =>
  /^0\d\s/.test(text) &&
  !date &&
  issue === undefined &&
  !opensPage &&
  !words.some((word) => isSectionName(word) || namesPublication(word)) &&
  isRunningText(before?.text ?? '') &&
  isRunningText(after?.text ?? '');

/** `中華民國一一〇年六月號`: the month by which a monthly numbers its issue; nobody signs a text with it. */
const monthly = /^\S{2,8}年\S{1,3}月[号號]$/;

/** `日期：2021-06-02` beside `版次：3`: what a record of a page is headed by, line by line. */
const dayOfPage = /^日期\s?[:：]\s?[^。，]{5,20}$/;
const ofPage = /^版次\s?[:：]/;
const datesPage = ({ row, before, after }: FurnitureSite): boolean =>
  dayOfPage.test(row.text) && (ofPage.test(before?.text ?? '') || ofPage.test(after?.text ?? ''));

/** `民生·2` `要闻 · 01` `3 | 副刊`: the name of a page and its number on both sides of a point. */
const pointed = lean(
  /^(?:(?<name>\p{Script=Han}{2,4})\s?[·•|│｜丨]\s?\d{1,2}|\d{1,2}\s?[·•|│｜丨]\s?(?<word>\p{Script=Han}{2,4}))$/u,
);
/** Such a line numbers a page where it opens one, stands beside its date, or names what pages are called. */
function numbersPage({ row, before, after, belowFurniture }: FurnitureSite): boolean {
  const { name, word = name } = pointed.exec(row.text)?.groups ?? {};
  if (word === undefined) return false;
  return row.opensPage || isSectionName(word) || (belowFurniture && isDated(before)) || isDated(after);
}

/**
 * In an issue that is a list and nothing else, what heads a page, not the list or one of its entries: the first line names the list, the
 * second dates it.
 */
const isOfPage = ({ number, issue, words }: HeaderText, text: string, index: number): boolean =>
  (number !== undefined && /[版页頁]/.test(text)) || issue !== undefined || (index > 1 && words.length === 0);

const opensPaper = ({ row, index }: FurnitureSite): boolean => row.opensPage && index === 0;

/** `第3版 民生 2021年6月2日 星期三` `中華民國110年6月2日` `2021年第5期(总第88期)`: the line above a page that names and dates it. */
export const pageHeader: FurnitureRule = {
  name: 'page-header',
  limit: 80,
  needs: { holds: '0123456789０１２３４５６７８９版页頁叠疊期号號辑輯月张張' },
  test: (site) => {
    const { row, before, after, index, opensIssue, belowFurniture, listOnly, names } = site;
    const { text } = row;
    if (text.startsWith('日期') && row.mark === undefined && datesPage(site)) return true;
    if (
      row.mark === 'list' ||
      holdsMark(text) ||
      !promising.test(text) ||
      /(?:[时時]\s*[间間]|(?<![出发發][版行报報])日期|[档檔][期次]|展期|期[间間限]|编号|編號|作者|稿源|供稿|撰稿|撰文|来源|來源|记者|記者)\s?[:：／]|[\s\u3000][记記]者\s?[^\s\d]{2,4}$|^[记記]者[\s\u3000]?[^\s\d]{2,4}[\s\u3000]|(?:^|[\s|｜])(?:撰?文|[图圖]|[攝摄]影)\s?[・·／/:：]|(?:刊登|刊[发發]|[发發][布佈表]|更新|上[传傳])(?:[时時][间間]|日期)|字\s?第|^[[［【][^\]］】]{2,4}[\]］】]\s*《|(?:上接|下转|下轉|转|轉|接)第|(?:摘自|[选選轉转]自|原[载載刊]|[转轉][载載]|刊[于於载載])[^。]{0,4}《/.test(
        text,
      )
    )
      return false;
    if (text.length <= 12 && (numbersPage(site) || monthly.test(text))) return true;
    if (insideSentence.test(text) || isSentDay(text)) return false;
    const header = readHeader(text);
    if (header.date && datesArticle(site) && namesWriter(header.words)) return false;
    if (header.date && (header.words.length === 0 || namesWriter(header.words)) && standsAboveLinks(site)) return false;
    if (listOnly && !isOfPage(header, text, index)) return false;
    const page = namesPage(header, text);
    const rest = header.words.join(' ');
    if (page && (isCrosshead(header, site) || (text.startsWith('《') && citesPaper(site)))) return false;
    if (!page && !(header.issue && header.aside) && goesOnFrom(site)) return false;
    // with a day of the old calendar letters and verses are signed, too
    if (header.aside && rest === '')
      return (!header.date && (page || belowFurniture || !isOldDay(text))) || !isSignOff(site);
    if (!page && !header.issue && !header.date) return isBareHeader(site);
    if (/\d/.test(rest) || rest.length > 30 || issued.test(text)) return false;
    if (page)
      return header.words.length <= 5 && rest.length <= 24 && (!/[,，]/.test(text) || /[版页頁叠疊]/.test(text));
    if (header.issue && rest === '' && before && isDocument.test(before.text)) return false;
    if (header.issue)
      return (
        header.words.length <= 3 &&
        (rest.length <= 6 || header.date || index < headRows || serial.test(rest)) &&
        rest.length <= (serial.test(rest) ? 30 : 18)
      );
    if (header.staff) return rest.length <= 16;
    if (header.weekday) return rest.length <= 16 && !(rest === '' && (datesArticle(site) || endsRelease(site)));
    // `河口报 6月2日` `河口报 June 2, 2021`: the paper above its first page, with a day
    if (header.date && header.words.length === 1 && opensPaper(site) && namesPublication(rest)) return true;
    if (/[，,]/.test(text) || !/[\d０-９〇○零一二三四五六七八九十元]\s?年|\d[-./]\d/.test(text)) return false;
    if (rest === '')
      return (
        !isSignOff(site) &&
        !datesArticle(site) &&
        !datesDocument(site) &&
        (row.opensPage || index < 6 || before?.opensPage === true)
      );
    // `2021年6月2日　今日青口　副刊`
    if (header.words.length === 2 && header.words.some(isSectionName) && rest.length <= 12) return true;
    // `青口县防汛指挥部　　2021年6月2日` below the number of a briefing
    const named = header.words.length === 1 && (names.has(rest) || namesPublication(rest));
    if (named && belowFurniture && before !== undefined && isPageNumber(before)) return true;
    if (
      named &&
      rest.length <= 8 &&
      after &&
      !isRunningText(after.text) &&
      (comesAgain(rest, site) || !isSignOff(site))
    )
      return true;
    const ofBriefing = belowFurniture && (opensIssue || readHeader(before?.text ?? '').issue !== undefined);
    if (ofBriefing && header.words.length === 1 && endsDated(text)) return rest.length <= 20;
    return (
      (row.opensPage || index < 5) &&
      (/(?:报|報|讯|訊|刊|快讯|简报|簡報|通讯|通訊|编|編|印|办|辦)/.test(rest) || rest.length <= 6) &&
      rest.length <= 22
    );
  },
};
