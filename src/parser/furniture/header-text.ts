import { readNumber } from '../dates/numerals.ts';
import { lean } from '../text/lean.ts';
import { isPersonName } from '../text/names.ts';
import { holdsOneOf } from '../text/quick-look.ts';
import { remembered } from '../text/remembered.ts';

/** What the line above (or below) a page says. */
export interface HeaderText {
  /** `3` of `第3版`, `A3版`. */
  number?: number;
  /** The page as printed when letters stand in it: `A3`. */
  label?: string;
  /** `第18期（总第236期）` */
  issue?: string;
  date: boolean;
  weekday: boolean;
  /** The day of the old calendar, how many pages the issue has, or its price: `农历三月初八`, `今日四版`, `每份15元`. */
  aside: boolean;
  /** It names those who made the page. */
  staff: boolean;
  /** What is left when numbers and dates are taken away: the names of the page and of the publication. */
  words: string[];
}

const figure = '[\\d〇○零一二三四五六七八九十百]';
const page = `([A-Za-z]?)0{0,4}(${figure}{1,3})`;
/** Page names that are set without a blank beside the number: `第三版要闻`. */
const names =
  '(?:要闻|要聞|头版|頭版|综合|綜合|民生|经济|經濟|财经|財經|时政|時政|政务|政務|社会|社會|国际|國際|国内|國內|本地|地方|文化|文艺|文藝|副刊|体育|體育|教育|校园|校園|健康|法治|法制|科技|生活|娱乐|娛樂|评论|評論|理论|理論|专题|專題|专版|專版|特刊|焦点|焦點|关注|關注|视觉|影像|图片|圖片|新闻|新聞|广告|廣告)(?:新闻|新聞)?';
const apart = '[\\s:·•|丨│/—–―─_-]';

/** How pages are numbered in headers, surest first. The letter of the section is the first group, the number the second. */
const pageForms: readonly RegExp[] = [
  lean(new RegExp(`^[(]第\\s?${page}\\s?[版页頁](?=[)]$)`, 'u')),
  lean(
    new RegExp(
      `(?:^|(?<=${apart}|[期日一二三四五六天]))第\\s?${page}\\s?[版页頁](?=$|${apart}|[()]|共|${names}$)`,
      'u',
    ),
  ),
  lean(new RegExp(`(?<=^${names}|[日周週晚早晨][刊报報])第\\s?${page}\\s?[版頁页]$`, 'u')),
  lean(new RegExp(`(?:^|(?<=${apart}))${page}\\s?[版叠疊](?=$|${apart}|${names}$)`, 'u')),
  lean(/(?:^|(?<=[\s:·•|丨│]))([A-F])0?(\d{1,2})(?=$|[\s:·•|丨│]|\p{Script=Han}{2,4}$)/u),
  lean(/(?:^|(?<=[\s:·•|丨│]))()0(\d)(?=$|[\s:·•|丨│]|\/\p{Script=Han})/u),
];

/** `二月二十六日　综合　１`: a bare number at an end of a dated line. */
const atTheEdge = /(?:^(?=\d{1,2}[\s│])|(?<=[\s│])(?=\d{1,2}$))()(\d{1,2})/;

/** `青口日報　地方　4　2021年6月2日`: a bare number behind the names of the paper and the page. */
const amongNames = lean(/(?<=^\p{Script=Han}{2,10}\s\p{Script=Han}{2,6}\s)()(\d{1,2})(?=\s)/u);

/** `p04　2021年6月2日` */
const pageCode = /(?<=^|\s)[pP]\.?()(\d{1,2})(?=\s|$)/;

/** `2021年6月2日青口日报第2版`: the day, the paper and the page without a blank. */
const glued = lean(/(?<=^\s{6,}\p{Script=Han}{2,8}[报報刊讯訊息])第()(\d{1,2})版$/u);

/** `青口日报　2021年6月2日　头版` */
const frontPage = /(?<=\s)()([头頭]版)$/;

const dates: readonly RegExp[] = [
  lean(
    new RegExp(
      `(?:中华民国|中華民國|民国|民國|公元|西元|[公国國新][历曆])?[\\dO〇○零一二三四五六七八九十百元]{2,7}\\s?年\\s?${figure}{1,3}\\s?月\\s?(?:[\\d一二三四五六七八九十廿卅]{1,3}\\s?[日号號])?`,
      'gu',
    ),
  ),
  /(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}/g,
  /(?<!\d)\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d(?!\d)/g,
  /(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d)期?/g,
  /(?<![\d.])(?:1\d\d|[1-9]\d)[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])(?![\d.])/g,
  /(?<![\d年])[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十廿卅]{1,3}\s?日/g,
];
const weekday = /[([]?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天][)\]]?/g;
/** A weekday that lost its last character, and the button of a site beside it: `星期　【打印】`. */
const cutWeekday = /星期(?=\s|$)|[【[]打印[】\]]/g;
/** The day of the old calendar, how many pages the issue has, and what it costs. */
const asides: readonly RegExp[] = [
  /(?:农历|農曆|夏历|夏曆|古历|古曆|陰曆|阴历)?\s?(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥])年?(?:[闰閏]?[正一二三四五六七八九十冬腊臘]{1,2}月)(?:初|十|廿|三|二)[一二三四五六七八九十]{1,2}日?/g,
  lean(
    /(?:农历|農曆|夏历|夏曆)(?:\p{Script=Han}{2}年)?[闰閏]?[正一二三四五六七八九十冬腊臘]{1,2}月(?:初|十|廿|三|二)?[一二三四五六七八九十]{1,2}日?/gu,
  ),
  /(?:(?:今日|今天|本期|本报今日|本報今日|本版)(?:出版|出[纸紙])?\s?共?|共)\s?[\d〇○零一二三四五六七八九十两兩]{1,3}\s?(?:[大小]?[版页頁张張]|[开開]\s?[\d一二三四五六七八九十]{1,3}\s?[版页頁])|第\s?[\d一二三四五六七八九十]{1,3}\s?[张張]/g,
  /(?<=^|\s)(?:零售|每[份期]|[定售][价價])[:：]?\s?(?:(?:HK|NT|港[币幣]|新[台臺][币幣])?\$?\s?[\d.一二三四五六七八九十百]{1,5}[元角分](?:[\d一二三四五六七八九][角分])?|(?:HK|NT)?\$\s?[\d.]{1,5})(?=$|\s)/g,
];
const years: readonly RegExp[] = [
  /[〔[(]\s?(?:19|20)\d\d\s?[〕\])]/g,
  /(?:^|(?<=\s))(?:19|20)\d\d年?(?=\s|第|$)|(?:19|20)\d\d年(?=第)/g,
  /(?<!\d)\d{3,4}-?\d{7,8}(?!\d)/g,
  /(?<![A-Za-z])(?:Vol|No)\.?\s?\d+/gi,
  /(?:https?:\/\/|www\.)[\w./-]+(?:\s[\w./]{1,6})*/g,
];
const issue =
  /[(]?(?:总|總|累计|累計)?\s?第\s?[\dA-Za-z〇○零一二三四五六七八九十百千]{1,7}\s?[期号號辑輯][)]?(?:\s?[(]?(?:总|總|累计|累計)\s?第?\s?[\d〇○零一二三四五六七八九十百千]{1,7}\s?[期号號][)]?)?|[(]?(?:总|總)第?\s?[\d〇○零一二三四五六七八九十百千]{1,7}\s?[期号號][)]?/g;
/** `青口公報3666期` `3749期青口公報`: a number beside the name of a paper. */
const bareIssue = /(?<=[报報刊讯訊])\s?\d{1,5}期$|^\d{1,5}期(?=\S{2,8}[报報刊讯訊]$)/;
/** `责任编辑/罗立` `版面設計：羅立` `新闻热线:000-0000000`: who made the page, and whom to call. */
const staff = lean(
  /(?<=^|[\s|丨·•,、])(?:责任|責任|本版|值班|执行|執行|美术|美術|版面|视觉|視覺|文字|[图圖]片)?(?:编辑|編輯|责编|責編|值班|主编|主編|督印人|承印人|总编辑|總編輯|总编|總編|编委|编审|美编|美編|校对|校對|校检|检校|版式|组版|組版|排版|制版|设计|設計|审读|審讀|审校|審校|审核|審核|签发|簽發|发行人|發行人|社长|社長|监制|監製)[:/ ]\s?\p{Script=Han}[\p{Script=Han}·]{1,5}(?:[、,]\p{Script=Han}{2,4})*(?=$|[\s|丨/,、])/gu,
);
const call =
  /(?<=^|[\s|丨·•])(?:本[报報])?(?:新[闻聞]|投稿|[爆报報]料|[读讀]者服[务務]|[广廣]告|[发發]行|[编編][辑輯]部)?(?:[热熱専专專][线線]|[电電][话話]|(?:[电電]子)?[邮郵信]箱|Email)\s?[:：]?\s?[\dA-Za-z()@._-]{5,}/gi;
/** `出版日期:` before the day. */
const published = /(?:出版|[发發]行|出[报報])(?:日期|[时時][间間])\s?[:：]/;
const between = /[\s|丨│·•:,、/—–―─_=~()【】[\]《》<>●■◆★※*;-]+/;

/** True for a text with one of them. */
function isWide(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 0x3000 || (unit >= 0xff01 && unit <= 0xff5e)) return true;
  }
  return false;
}

/** Full-width letters, figures and marks as half-width ones, one for one, so that offsets hold. */
function narrow(text: string): string {
  if (!isWide(text)) return text;
  return text.replace(/[\uff01-\uff5e\u3000]/g, (wide) =>
    wide === '\u3000' ? ' ' : String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

/** Four single characters and more with blanks between them: `2 0 2 1 年 6 月 2 日`. */
const spaced = /(?<=^|\s)\S(?: +\S){3,}(?=\s|$)/g;

/** What the parts of a header show at a glance. */
const holdsAside = holdsOneOf('甲乙丙丁戊己庚辛壬癸历曆版页頁张張元角分');
const holdsDate = holdsOneOf('月-./0123456789');
const holdsYear = holdsOneOf('0123456789:.');

/** Reads a line as a page header: page, issue, date, and the words beside them. Says nothing about whether it is one. */
export const readHeader = remembered(headerOf);

function headerOf(printed: string): HeaderText {
  const text = narrow(printed);
  const closed = text.includes(' ') ? text.replace(spaced, (run) => run.replace(/ +/g, '')) : text;
  const source = closed === text ? printed : closed;
  let rest = closed;
  const take = (pattern: RegExp): boolean => {
    const before = rest;
    rest = rest.replace(pattern, (found) => ' '.repeat(found.length));
    return rest !== before;
  };
  const header: HeaderText = { date: false, weekday: false, aside: false, staff: false, words: [] };
  if (/[编編校版设設审審签簽发發社监監值督印]/.test(rest)) header.staff = take(staff);
  if (/\d{5}|@/.test(rest)) take(call);
  if (holdsAside(rest)) for (const pattern of asides) header.aside = take(pattern) || header.aside;
  if (holdsDate(rest)) for (const pattern of dates) header.date = take(pattern) || header.date;
  header.weekday = take(weekday) || (header.date && take(cutWeekday));
  if (holdsYear(rest)) for (const pattern of years) take(pattern);
  if (header.date) take(published);
  const numbers: string[] = [];
  const keep = (found: string, at: number) => {
    const start = at + found.length - found.trimStart().length;
    numbers.push(source.slice(start, at + found.length).replace(/\s/g, ''));
    return ' '.repeat(found.length);
  };
  rest = rest.replace(issue, keep);
  if (numbers.length === 0 && rest.includes('期')) rest = rest.replace(bareIssue, keep);
  if (numbers.length > 0) header.issue = numbers.join('');
  for (const pattern of header.date ? [...pageForms, frontPage, glued, pageCode, atTheEdge, amongNames] : pageForms) {
    const found = pattern.exec(rest);
    const number = found?.[2] === undefined ? undefined : pattern === frontPage ? 1 : readNumber(found[2]);
    if (!found || number === undefined || number === 0) continue;
    header.number = number;
    if (found[1]) header.label = `${found[1].toUpperCase()}${number}`;
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    break;
  }
  header.words = rest.split(between).filter((word) => word !== '');
  return header;
}

const publication = /(?:报|報|刊|讯|訊|简报|簡報|通讯|通訊|快报|快報|新闻社|编|編|印|办|辦|网|網|社)$/;
const section = lean(
  new RegExp(
    `^(?:${names}|[乡鄉][镇鎮村情]|[视視][点點]|市政|[都城]市|[党黨]建|基[层層]|[旅][游遊]|[环環]保|[农農][业業]|[两兩]岸|特稿|人物|[港澳][闻聞]|文[教体體娱娛]|[专專][版栏欄刊题題]|[社园園][区區]|[法农農][制治业業村]|\\p{Script=Han}{2,3}[周週]刊)$`,
    'u',
  ),
);
/** Pages of papers are called so: `民生`, `教育周刊`. */
export const isSectionName = (word: string): boolean => word.length <= 6 && section.test(word);

/** The word is what a paper is called, as far as its end tells. */
export const namesPublication = (word: string): boolean => word.length >= 3 && publication.test(word);

const service =
  /^(?:(?:责任|責任|本版|值班|执行|執行|美术|美術|见报|版面)?(?:编辑|編輯|责编|責編|主编|主編|编委|美编|美編|校对|校對|版式|组版|組版|检校|电话|電話|热线|熱線|邮箱|信箱)|E-?mail|新闻热线|投稿)/i;

const plain = lean(/^\p{Script=Han}{2,8}$/u);

/** The name of the page among the words of its header: `民生`, `要闻`; the publication and the editors are not. */
export function pageName({ words }: HeaderText): string | undefined {
  let serving = false;
  const found = words.filter((word) => {
    serving = service.test(word) || (serving && isPersonName(word));
    return !serving && plain.test(word) && (!publication.test(word) || word.length <= 2);
  });
  return found[found.length - 1];
}
