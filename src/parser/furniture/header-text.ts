import { readNumber } from '../dates/numerals.ts';
import { lean } from '../text/lean.ts';
import { anyWord } from '../text/one-of.ts';
import { type Form, holdsOneOf, opensWithOneOf, quickLook } from '../text/quick-look.ts';
import { remembered } from '../text/remembered.ts';
import {
  afterLabel,
  amidNames,
  amongNames,
  asides,
  atTheEdge,
  bareIssue,
  between,
  call,
  cutWeekday,
  dates,
  frontPage,
  glued,
  issue,
  names,
  pageCode,
  pageForms,
  published,
  shortWeekday,
  staff,
  weekday,
  years,
} from './header-forms.ts';

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

/** True for a text with one of them. */
function isWide(text: string): boolean {
  const { length } = text;
  for (let at = 0; at < length; at += 1) {
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

/** Four single characters and more with blanks between them, or the figures of a year: `2 0 2 1 年 6 月 2 日`, `2 0 2 1年6月2日`. */
const spaced = /(?<=^|\s)\S(?: +\S){3,}(?=\s|$)|(?<=^|\s)\d(?: \d){3}(?=年)/g;

/** What the parts of a header show at a glance: who made it, an aside, a day, a weekday, a year, an issue, a page. */
const shows = quickLook([
  { holds: '编編校版设設审審签簽发發社监監值督印' },
  { holds: '历曆版页頁张張元角分$℃度晴阴陰云雲雨雪雾霧霾甲乙丙丁戊己庚辛壬癸' },
  { holds: '月-./0123456789' },
  { holds: '期周週拜' },
  { holds: '0123456789:.学學佛' },
  { holds: '期号號辑輯' },
  { holds: '版页頁叠疊0123456789' },
]);
const [madeBy, aside, dated, onWeekday, ofYear, ofIssue, onPage] = [1, 2, 4, 8, 16, 32, 64];

const showsAside = quickLook(asides);
const showsDate = quickLook(dates);
const showsYear = quickLook(years);

/** `【1955.7.9　第1版】` `【版次】第2版`: the brackets around a header, and the label of a record. */
const framed = /^【版次】:?|^版次:|^【(?=[^【】]*\d[^【】]*】$)|(?<=^【[^【】]*\d[^【】]*)】$/g;
const mayBeFramed = opensWithOneOf('【版');

const datedForms = [...pageForms, frontPage, glued, pageCode, atTheEdge, amongNames];
const undatedForms = [...pageForms, afterLabel];
const none: readonly RegExp[] = [];
const labelled: readonly RegExp[] = [afterLabel];

/** How the page may be told on a line; `counted`: it holds figures, or a word for a page. */
function formsOf({ date, weekday: withDay }: HeaderText, counted: boolean): readonly RegExp[] {
  // `版次：一`
  if (!counted) return date ? none : labelled;
  const forms = date ? datedForms : undatedForms;
  return withDay ? [...forms, amidNames] : forms;
}

/** Reads a line as a page header: page, issue, date, and the words beside them. Says nothing about whether it is one. */
export const readHeader = remembered(headerOf);

/** `■2021年6月2日 ■星期三 ■第3版` `◎青口報◎ 110.6.2`: the mark before each part of a header, or on both sides of it. */
const partMark = /(?<=^|\s)[■●◆★▲□◇◎](?=\S)|(?<=\S)[■●◆★▲□◇◎](?=\s|$)/g;
const holdsPartMark = holdsOneOf('■●◆★▲□◇◎');

function headerOf(printed: string): HeaderText {
  const narrowed = narrow(printed);
  const wholeLine = mayBeFramed(narrowed) ? narrowed.replace(framed, (mark) => ' '.repeat(mark.length)) : narrowed;
  const text = holdsPartMark(wholeLine) ? wholeLine.replace(partMark, ' ') : wholeLine;
  const closed =
    text.includes(' ') && text.search(spaced) >= 0 ? text.replace(spaced, (run) => run.replace(/ +/g, '')) : text;
  const source = closed === text ? printed : closed;
  let rest = closed;
  const take = (pattern: RegExp): boolean => {
    // most parts are missing, and to replace nothing takes long
    if (rest.search(pattern) < 0) return false;
    const before = rest;
    rest = rest.replace(pattern, (found) => ' '.repeat(found.length));
    return rest !== before;
  };
  /** Takes whatever fits the forms that the line may show; true when something does. */
  const takeAll = (forms: readonly Form[], shown: number): boolean =>
    forms.reduce((taken, { pattern }, place) => (((shown >> place) & 1) === 1 && take(pattern)) || taken, false);
  const header: HeaderText = { date: false, weekday: false, aside: false, staff: false, words: [] };
  // what is taken leaves blanks: no part shows what the whole line does not
  const shown = shows(rest);
  if ((shown & madeBy) !== 0) header.staff = take(staff);
  if (/\d{5}|@/.test(rest)) take(call);
  if ((shown & aside) !== 0) header.aside = takeAll(asides, showsAside(rest));
  if ((shown & dated) !== 0) header.date = takeAll(dates, showsDate(rest));
  header.weekday =
    ((shown & onWeekday) !== 0 && take(weekday)) || (header.date && (take(cutWeekday) || take(shortWeekday)));
  if ((shown & ofYear) !== 0) takeAll(years, showsYear(rest));
  if (header.date) take(published);
  const numbers: string[] = [];
  const keep = (found: string, at: number) => {
    const start = at + found.length - found.trimStart().length;
    numbers.push(source.slice(start, at + found.length).replace(/\s/g, ''));
    return ' '.repeat(found.length);
  };
  if ((shown & ofIssue) !== 0 && rest.search(issue) >= 0) rest = rest.replace(issue, keep);
  if (numbers.length === 0 && rest.includes('期')) rest = rest.replace(bareIssue, keep);
  if (numbers.length > 0) header.issue = numbers.join('');
  for (const pattern of formsOf(header, (shown & onPage) !== 0)) {
    const found = pattern.exec(rest);
    const number = found?.[2] === undefined ? undefined : pattern === frontPage ? 1 : readNumber(found[2]);
    if (!found || number === undefined || number === 0) continue;
    header.number = number;
    if (found[1]) header.label = `${found[1].toUpperCase()}${number}`;
    rest = `${rest.slice(0, found.index)} ${rest.slice(found.index + found[0].length)}`;
    break;
  }
  header.words = rest.split(between).filter((word) => word !== '');
  if (header.number === undefined) takeEdgeNumber(header, isParted(closed));
  return header;
}

const strokes = /^[^/|｜]+[/|｜][^/|｜]+[/|｜][^/|｜]+$/;
const isParted = (text: string): boolean => holdsStroke(text) && strokes.test(text);
const holdsStroke = holdsOneOf('/|｜');

const bareNumber = /^[1-9]\d?$/;
const paper = /..(?:[报報刊]|[通快][讯訊]|[会會院校][讯訊])$/;
const pageCalled = lean(/^\p{Script=Han}{2,5}$/u);

/**
 * `5 ｜ 青口校友通訊 ｜ 校園` `青口社区报 副刊 4`: a bare number at an end of a line that holds nothing but the names of the paper and the
 * page. Between strokes, or between the paper and the number, the page may be called anything: `青口医院报 / 镜头 / 4`, `青口周报 一线 2`.
 */
function takeEdgeNumber(header: HeaderText, parted: boolean): void {
  const { words } = header;
  const [first = '', last = ''] = [words[0], words[words.length - 1]];
  const number = bareNumber.test(first) ? first : last;
  const names = words.filter((word) => word !== number);
  if (!bareNumber.test(number) || names.length !== words.length - 1 || names.length === 0 || names.length > 2) return;
  if (!names.some((name) => paper.test(name))) return;
  const behind = number === last && names.length === 2 && paper.test(names[0] ?? '') && pageCalled.test(names[1] ?? '');
  if (!behind && !names.every((name) => parted || paper.test(name) || isSectionName(name))) return;
  header.number = Number(number);
  header.words = names;
}

const publication = /(?:报|報|刊|讯|訊|简报|簡報|通讯|通訊|快报|快報|新闻社|编|編|印|办|辦|网|網|社)$/;
const section = lean(
  new RegExp(
    `^${anyWord(
      `${names} [乡鄉][镇鎮村情] [视視][点點] 市政 [都城]市 [党黨]建 基[层層] [旅][游遊] [环環]保 [农農][业業] [两兩]岸 特稿 人物 [港澳][闻聞]`,
      '文[教体體娱娛] [专專][版栏欄刊题題] [社园園][区區] 服[务務] 茶座 特[写寫] [观觀][点點] [时時言][论論] [法农農][制治业業村]',
      '\\p{Script=Han}{2,3}[周週]刊',
    )}$`,
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
  return words.findLast(
    (word) => !service.test(word) && plain.test(word) && (!publication.test(word) || word.length <= 2),
  );
}
