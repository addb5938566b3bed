import { blanks } from '../text/blank.ts';
import { fitsOneOf, holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';
import { unitsOf } from '../text/unit-set.ts';
import { isSection } from './section-name.ts';
import { sectionOfSite } from './site-lists.ts';

/**
 * `首页 > 新闻 > 正文` `> 政务公开 > 通知` `青口日报>19921222`: where a page stands in its site; names between pointed signs, no sentence.
 */
const trail = /^(?:[>＞»›]\s?)?[^。，,:：<>＞»›]{1,24}(?:\s?[>＞»›]{1,2}\s?[^。，,:：>＞»›]{1,24})+(?:\s?[>＞»›])?$/;
/** `青口月刊首頁 / 青口月刊 / 第609期` */
const slashes = /^(?:::+\s)?[^。，,:：/／]{0,16}(?:首[页頁]|主[页頁]|Home)(?:\s?[/／]\s?[^。，,:：/／]{1,16}){1,4}$/;
const place = /^(?:您|你)?(?:当前|目前|现在|現在|所在)?的?位置\s?(?:[:：>＞]?\s?(?:首[页頁]|[>＞])|[:：].{2,24}$)/;
/** `上一篇：没有了` `下一篇：老渡口搬新家`: the articles beside this one. */
const beside = /^[上下](?:一[篇条條则則日期版頁页章节節集回](?:\s?[:：]\s?|[ \u3000]+)|[篇条條则則][:：]\s?)\S.{0,60}$/;
/** `青口大学 - 《青口大学报》`: who keeps the site, and its paper. */
const ofPaper = /^(?:《[^》。，]{2,16}》|[^《》。，\s]{2,16})\s[-–—]\s《[^》。，]{2,16}[报報刊讯訊]》$/;
/** `第A01版：要聞　第B05版：澳聞`: the pages of an edition, one beside the other. */
const pages =
  /^第?\s?[A-Z]?\d{1,3}\s?[版頁页叠疊](?:[:：]\s?|[\s\u3000]?)[^\s\u3000:：，。]{2,8}(?:[\s\u3000|｜/／]+第?\s?[A-Z]?\d{1,3}\s?[版頁页叠疊](?:[:：]\s?|[\s\u3000]?)[^\s\u3000:：，。]{2,8})+$/;
const isPath = fitsOneOf([
  { pattern: pages, opens: '第ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789' },
  { pattern: ofPaper, ends: '》' },
  { pattern: beside, opens: '上下' },
  { pattern: place, opens: '您你当目现現所的位' },
  { pattern: slashes, holds: '/／' },
  { pattern: trail, holds: '>＞»›' },
]);

const more = /^[<＜]?\s?(?:[点點]我)?[看查]?更多(.{2,10}?)\s?[>＞»›]*$/;

/** `更多港聞` `點我看更多新聞>>`: a way to more texts of a section. */
function leadsToMore(text: string): boolean {
  const found = text.length <= 16 && text.includes('更多') ? more.exec(text) : null;
  return found !== null && (/[>＞»›]$/.test(text) || isSection(found[1] ?? ''));
}

/** True for a line that says where a page stands in its site or names its pages, or leads to the text beside it. */
export const isSitePath = (text: string): boolean => (isPath(text) && !/[！？；;…]/.test(text)) || leadsToMore(text);

/** Fewest names of sections in a menu on one line, and their longest. */
const fewestSections = 5;
const longestSection = 6;
const longestLatin = 10;

const parts = unitsOf(`${blanks}|｜·`);
const holdsMark = holdsOneOf('，。！？；：、');
/** A figure stands in few names: `3C`. */
const holdsFigure = holdsOneOf('0123456789');
const manySections = 10;

const opensHome = opensWithOneOf('首主H');

/** A quick look: what parts the names stands between them all. */
function mayBeMenu(text: string): boolean {
  const { length } = text;
  let between = opensHome(text) ? fewestParted : 0;
  for (let at = 0; at < length; at += 1) if (parts.has(text.charCodeAt(at))) between += 1;
  return between >= fewestParted - 1;
}

/** Fewest names between strokes, and beside the word for the first page of the site. */
const fewestParted = 4;
const fewestBelowHome = 2;
/** So many short names on one line are a menu with few of them known: `要聞 河口關懷 各村消息 渡口生活 樂在橋頭 青口文化 焦點報導`. */
const manyParted = 7;
const fewestKnown = 2;
const home = /^(?:首[页頁]|主[页頁]|Home|HOME)$/;

/**
 * `今日新聞 社論 評論 專題報導 讀者園地 報社簡介` `首頁｜最新消息`: the sections of a site on one line, half of them, or two of many,
 * called as sections are.
 */
export function isSiteMenu(text: string): boolean {
  if (!mayBeMenu(text) || holdsMark(text)) return false;
  const names = text.split(/[\s|｜·]+/).filter((name) => name !== '');
  if (names.length < manySections && holdsFigure(text)) return false;
  if (home.test(names[0] ?? ''))
    return names.length >= fewestBelowHome && names.every(({ length }) => length <= longestSection);
  const fewest = /[|｜]/.test(text) ? fewestParted : fewestSections;
  if (
    names.length < fewest ||
    names.some((name) => name.length > (/^[A-Za-z]+$/.test(name) ? longestLatin : longestSection))
  )
    return false;
  const known = names.filter((name) => name.length >= 2 && (sectionOfSite.test(name) || isSection(name))).length;
  return known >= (names.length >= manyParted ? fewestKnown : names.length / 2);
}
