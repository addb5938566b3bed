import { lean } from '../text/lean.ts';
import { isPersonName } from '../text/names.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { type Form, fitsOneOf } from '../text/quick-look.ts';
import type { FurnitureRule } from './rule.ts';

const rights = new RegExp(
  `^(?:[^。]{0,30}\\s|[^。，,\\s]{2,12}(?=版[权權]所有))?(?:${anyWord(
    '© \\(c\\) copyright (?:[网網]站|本[网網站报報刊]|[报報]社)?版[权權]所有 著作[权權]所有',
  )}|all rights reserved|未[经經]授[权權])[^。]{0,60}。?$`,
  'i',
);
const forbidden = /^[^。，,]{0,10}(?:[请請]勿(?:翻[摄攝]|[转轉][载載])|禁止[转轉][载載])[^。]{0,10}$/;
const registered = lean(
  /\p{Script=Han}ICP[备備证證]|公[网網]安[备備]|(?:违法|[违違]法和不良|不良)信息[举舉][报報]|互[联聯][网網][举舉][报報]中心|^[举舉][报報](?:[电電][话話]|[邮郵]箱)\s?[:：]/u,
);
/** `青口報社股份有限公司 統編：00000000`: who keeps the site; `台北市 天氣預報　一週天氣預報`: links to the weather. */
const keeper =
  /^[^。，:：]{2,24}(?:公司|[报報]社|[杂雜][志誌]社|基金[会會]|中心)\s*[|｜]?\s*[(（]?(?:[统統](?:一?[编編][号號]|[编編])|[营營]利事[业業][统統]一[编編][号號])\s?[:：]?\s?\d{8}[)）]?$/;
const weather = /^\S{0,6}\s?天[气氣][预預][报報]\s+\S{0,6}天[气氣][预預][报報]$/;
/** `全文收錄於 第 72 期 91 ~ 92 頁`: where a magazine printed what the site has given a part of. */
const printedIn = /^(?:全|原)文[收刊][录錄登载載][於于在][^。，]{0,16}第\s?\d+\s?[期卷][^。，]{0,20}[页頁]$/;
const stamp =
  /^[|｜（(]?\s?(?:最[后後]|本[页頁])?(?:更新|修改)(?:日期|[时時][间間]|[时時][间間]戳)?\s?[:：]?\s?[\d年月日時时分秒.:：/ -]{8,}[)）]?$/;
/** `当前报纸名称:青口日报` `目前顯示的是 3月 30, 2022的文章`: what the page shows. */
const shown = /^(?:[当當目]前(?:报纸|報紙|版面|版次)(?:名[称稱])?\s?[:：].{2,20}|目前[显顯]示的是.{4,30}的文章)$/;
/** `自动轮播广告(右)1栏` `總網頁瀏覽量`: places for what a site puts in by itself. */
const slot = oneOf(
  /^[^。，]{0,8}(?:[广廣]告|advertisement)[^。，]{0,12}[栏欄位]$/i,
  /^[-—－－【（(\s]*(?:[广廣]告|advertisement)[-—－】）)\s]*$/i,
  /^[^。，]{0,16}(?:[浏瀏][览覽]|[点點][阅閱]|[访訪][问問])[总總]?(?:量|人次|次[数數])$/i,
);
/** `您使用的浏览器版本较旧` `消息請下載…iPhone/Android`: how to see the site. */
const device =
  /[浏瀏][览覽]器.{0,40}(?:版本|更新|支援|支持|[体體][验驗])|更新.{0,6}[浏瀏][览覽]器|下[载載].{0,24}(?:iPhone|iPad|Android|安卓版)/i;
/** `※ 發信站: …` `◆ From: …` `3F:推 abc: …`: what a board writes around each letter; `Continue reading “…”`. */
const board =
  /^※\s?(?:[发發]信站|[编編][辑輯]|文章[网網]址|推文)\s?[:：]|^※ ?\[本文[转轉][录錄]自|^◆\s?From\s?[:：]|^--$|^\d{1,3}F[:：]|^查看完整版本[:：]|^Continue reading\s?[“"「]/;

/** `本文链接:http://…` `※更多活動花絮 https://…` `（http://…）`: where the page stands, or more of it. */
const address =
  /^(?:[（(]|本[文页頁][链鏈連网網][接結结址]\s?[:：]\s?|※\s?[^\s。，,]{0,10}\s)(?:https?:\/\/|www\.)[^\s\u3400-\u9fff]+$/;

const notices: readonly Form[] = [
  { pattern: rights, holds: '©权權(gG' },
  { pattern: forbidden, holds: '勿禁' },
  { pattern: registered, holds: 'I安举舉' },
  { pattern: stamp, holds: '更修' },
  { pattern: shown, opens: '当當目' },
  { pattern: printedIn, opens: '全原' },
  { pattern: keeper, ends: '0123456789)）', holds: '编編' },
  { pattern: weather, ends: '报報' },
  { pattern: slot, ends: '告栏欄位量次数數tT-—－】）)' },
  { pattern: device, holds: '览覽载載' },
  { pattern: board, opens: '※◆-0123456789查C' },
];

const isNotice = fitsOneOf(notices);
const isAddress = fitsOneOf([{ pattern: address, opens: '（(本※' }]);

/** `青口发布 2021-06-02 18:30`: the account that gave a page out, and when, above its first headline; a person there has written it. */
const account = lean(/^([\p{Script=Han}A-Za-z·]{2,16})\s+\d{4}[-/]\d{1,2}[-/]\d{1,2}\s+\d{1,2}:\d\d$/u);

function givesAccount(text: string): boolean {
  const name = account.exec(text)?.[1];
  return name !== undefined && !isPersonName(name);
}

/** `版权所有 请勿转载` `更新时间：2021-06-02 09:14`: what a site says about its page, not about an article. */
export const siteNotice: FurnitureRule = {
  name: 'site-notice',
  limit: 120,
  needs: { holds: '期卷/当當目位※◆-F查C编編天©权權勿禁举舉览覽载載I安更修告栏欄量次数數(gGtT' },
  test: ({ row: { text, mark }, opensIssue, belowFurniture }) =>
    isNotice(text) || (mark === undefined && isAddress(text)) || (opensIssue && belowFurniture && givesAccount(text)),
};
