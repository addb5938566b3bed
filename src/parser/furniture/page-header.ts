import { isSentDay } from '../roles/day-line.ts';
import type { Row } from '../rows/row.ts';
import { isRunningText } from '../text/marks.ts';
import { isOldDay } from '../text/old-day.ts';
import { oneOf } from '../text/one-of.ts';
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
import { headRows } from './head-rows.ts';
import { type HeaderText, isSectionName, namesPublication, readHeader } from './header-text.ts';
import { isBareHeader, isCrosshead, namesPage, numbersPage } from './numbered-page.ts';
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

/** Longest such name, and longest other that stands beside the number of an issue. */
const longestSerial = 30;
const longestName = 18;

/** Who publishes: a paper, a newsletter, an office of editors. */
const publishes = /[报報讯訊刊编編印办辦]/;

/** A look ahead: most lines have none of these. */
const promising = oneOf(
  // `3版` `第12期` `6月`
  /[\d〇○零一二三四五六七八九十百千两兩大０-９]\s?[版页頁叠疊期号號辑輯月张張]/,
  // `2021-06-02` `A03`
  /[\d０-９][-./．－／][\d０-９]|[A-FＡ-Ｆ][\d０-９]/,
  // `3 民生` `要闻·01`: a number at the edge of the line
  /(?:^|[\s·•|│｜丨])[\d０-９]{1,2}(?:$|[\s:：|│｜丨·•/／])/,
  // `农历五月` `腊月廿三` `版次` `June 2, 2021`
  /[农農][历曆]|[腊臘正冬]月[初十廿]|^版次|[a-z]\.? \d{1,2}, (?:19|20)\d\d$/,
);

/** What stands at an article and not above a page, though it holds a day or a number. */
const ofText = oneOf(
  // `发布时间：` `来源：`
  /(?:[时時]\s*[间間]|(?<![出发發][版行报報])日期|[档檔][期次]|展期|期[间間限]|编号|編號|作者|稿源|供稿|撰稿|撰文|来源|來源|记者|記者)\s?[:：／]/,
  /(?:刊登|刊[发發]|[发發][布佈表]|更新|上[传傳])(?:[时時][间間]|日期)/,
  // `… 记者沈一舟` `文／沈一舟`
  /[\s\u3000][记記]者\s?[^\s\d]{2,4}$|^[记記]者[\s\u3000]?[^\s\d]{2,4}[\s\u3000]/,
  /(?:^|[\s|｜])(?:撰?文|[图圖]|[攝摄]影)\s?[・·／/:：]/,
  // `青政字第12号`: the number of a document
  /字\s?第/,
  // `[书评]《…》`, `摘自《青口日报》`
  /^[[［【][^\]］】]{2,4}[\]］】]\s*《|(?:摘自|[选選轉转]自|原[载載刊]|[转轉][载載]|刊[于於載载])[^。]{0,4}《/,
  // `下转第3版`
  /(?:上接|下转|下轉|转|轉|接)第/,
);

/** `2021年` `二〇二一年` `2021-6`: a day with its year. */
const printsYear = /[\d０-９〇○零一二三四五六七八九十元]\s?年|\d[-./]\d/;

/** The marks of sentences. */
const holdsMark = holdsOneOf('。；;！？!?“”「」');

/** The day stands at the end of the line, behind a blank. */
const endsDated = (text: string): boolean =>
  /[\s\u3000][^\s\u3000]*\d[^\s\u3000]*$|[\s\u3000]\S{2,7}年\S{2,6}日$/.test(text);

/** `…典禮訂於九月三日` `九月三日(星期五)下`: a day inside a sentence that the measure cuts. */
const insideSentence =
  /[于於在至到从從将將][\d一二三四五六七八九十]{1,3}\s?月|日?[(（](?:星期|周|週).[)）][上下中](?:午|$)/;

/** `中華民國一一〇年六月號`: the month by which a monthly numbers its issue; nobody signs a text with it. */
const monthly = /^\S{2,8}年\S{1,3}月[号號]$/;

/** `日期：2021-06-02` beside `版次：3`: what a record of a page is headed by, line by line. */
const dayOfPage = /^日期\s?[:：]\s?[^。，]{5,20}$/;
const ofPage = /^版次\s?[:：]/;
const datesPage = ({ row, before, after }: FurnitureSite): boolean =>
  dayOfPage.test(row.text) && (ofPage.test(before?.text ?? '') || ofPage.test(after?.text ?? ''));

/**
 * In an issue that is a list and nothing else, what heads a page, not the list or one of its entries: the first line names the list, the
 * second dates it.
 */
const isOfPage = ({ number, issue, words }: HeaderText, text: string, index: number): boolean =>
  (number !== undefined && /[版页頁]/.test(text)) || issue !== undefined || (index > 1 && words.length === 0);

const opensPaper = ({ row, index }: FurnitureSite): boolean => row.opensPage && index === 0;

/** `— 1 —` above `青口日报　2021年6月2日`: the foot of a page, which may cut a sentence. */
const isPageNumber = ({ text }: Row): boolean =>
  /^[-‐―－﹣—–─·•\s]{0,4}[\d０-９]{1,3}[-‐―－﹣—–─·•\s]{0,4}$/.test(text);

/** A day or a number that stands in a text or beside it, and heads no page. */
function isOfText(header: HeaderText, site: FurnitureSite): boolean {
  const { date, issue, aside, words } = header;
  const { text } = site.row;
  if (date && namesWriter(words) && datesArticle(site)) return true;
  if (date && (words.length === 0 || namesWriter(words)) && standsAboveLinks(site)) return true;
  if (site.listOnly && !isOfPage(header, text, site.index)) return true;
  if (namesPage(header, text)) return isCrosshead(header, site) || (text.startsWith('《') && citesPaper(site));
  return !(issue && aside) && goesOnFrom(site);
}

/** `第3版 民生 2021年6月2日`: the number of the page. */
const headsPage = (words: readonly string[], rest: string, text: string): boolean =>
  words.length <= 5 && rest.length <= 24 && (!/[,，]/.test(text) || /[版页頁叠疊]/.test(text));

/** `2021年第5期(总第88期)`: the number of the issue. */
function headsIssue({ words, date }: HeaderText, rest: string, { before, index }: FurnitureSite): boolean {
  if (rest === '' && before && isDocument.test(before.text)) return false;
  const named = serial.test(rest);
  return (
    words.length <= 3 &&
    (rest.length <= 6 || date || index < headRows || named) &&
    rest.length <= (named ? longestSerial : longestName)
  );
}

/** `2021年6月2日`: nothing but a day with its year. */
const headsAlone = (site: FurnitureSite): boolean =>
  !isSignOff(site) &&
  !datesArticle(site) &&
  !datesDocument(site) &&
  (site.row.opensPage || site.index < 6 || site.before?.opensPage === true);

/** `2021年6月2日　今日青口　副刊`: a day with its year, and what it stands beside. */
function datesHead({ words }: HeaderText, rest: string, site: FurnitureSite): boolean {
  const { row, before, after, index, opensIssue, belowFurniture, names } = site;
  if (words.length === 2 && words.some(isSectionName) && rest.length <= 12) return true;
  const named = words.length === 1 && (names.has(rest) || namesPublication(rest));
  // `青口县防汛指挥部　　2021年6月2日` below the number of a briefing
  if (named && belowFurniture && before !== undefined && isPageNumber(before)) return true;
  const aboveHeadline = after !== undefined && !isRunningText(after.text);
  if (named && rest.length <= 8 && aboveHeadline && (comesAgain(rest, site) || !isSignOff(site))) return true;
  const ofBriefing = belowFurniture && (opensIssue || readHeader(before?.text ?? '').issue !== undefined);
  if (ofBriefing && words.length === 1 && endsDated(row.text)) return rest.length <= 20;
  return (row.opensPage || index < 5) && (publishes.test(rest) || rest.length <= 6) && rest.length <= 22;
}

/** A line without the number of a page or an issue, by the day or the staff that it names. */
function headsByDay(header: HeaderText, rest: string, site: FurnitureSite): boolean {
  const { text } = site.row;
  if (header.staff) return rest.length <= 16;
  if (header.weekday) return rest.length <= 16 && !(rest === '' && (datesArticle(site) || endsRelease(site)));
  // `河口报 6月2日` `河口报 June 2, 2021`: the paper above its first page, with a day
  if (header.date && header.words.length === 1 && opensPaper(site) && namesPublication(rest)) return true;
  if (/[，,]/.test(text) || !printsYear.test(text)) return false;
  return rest === '' ? headsAlone(site) : datesHead(header, rest, site);
}

/** `第3版 民生 2021年6月2日 星期三` `中華民國110年6月2日` `2021年第5期(总第88期)`: the line above a page that names and dates it. */
export const pageHeader: FurnitureRule = {
  name: 'page-header',
  limit: 80,
  needs: { holds: '0123456789０１２３４５６７８９版页頁叠疊期号號辑輯月张張' },
  test: (site) => {
    const { text, mark } = site.row;
    if (text.startsWith('日期') && mark === undefined && datesPage(site)) return true;
    if (mark === 'list' || holdsMark(text) || !promising.test(text) || ofText.test(text)) return false;
    if (text.length <= 12 && (numbersPage(site) || monthly.test(text))) return true;
    if (insideSentence.test(text) || isSentDay(text)) return false;
    const header = readHeader(text);
    if (isOfText(header, site)) return false;
    const page = namesPage(header, text);
    const rest = header.words.join(' ');
    // with a day of the old calendar letters and verses are signed, too
    if (header.aside && rest === '')
      return (
        (!header.date && (page || site.belowFurniture || !isOldDay(text))) ||
        (header.date && header.weekday) ||
        !isSignOff(site)
      );
    if (!page && !header.issue && !header.date) return isBareHeader(site);
    if (/\d/.test(rest) || rest.length > 30 || issued.test(text)) return false;
    if (page) return headsPage(header.words, rest, text);
    return header.issue ? headsIssue(header, rest, site) : headsByDay(header, rest, site);
  },
};
