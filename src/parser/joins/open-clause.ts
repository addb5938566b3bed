import { echoOf } from '../headlines/echo.ts';
import { hasLead } from '../signatures/lead.ts';
import { parseSignature } from '../signatures/parse-signature.ts';
import { endsWithEvent } from '../text/event.ts';
import { endsWithHan } from '../text/han.ts';
import { anyWord } from '../text/one-of.ts';
import { opensSentence } from '../text/opening.ts';
import { endsWithOneOf } from '../text/quick-look.ts';
import { firstPiece, mayBeFirstPiece } from './first-piece.ts';
import type { JoinRule } from './rule.ts';

/** `据介绍,开通初期…` `沈一舟表示，…` `去年，…`: the first clause of a sentence; headlines and crossheads have none. */
const clause = new RegExp(
  `^(?:${anyWord(
    '[就为為在随隨经經自从從对對针針按据據] 根据 根據 作为 作為 由于 由於 通过 通過 今后 今後 目前 如今 截至 去年 今年 前天 昨天 今天 昨晚 今晨 凌晨 清晨 傍晚 当天 當天 近年',
    '早年 起初 后来 後來',
  )}[^,，]{0,16}|[^,，]{2,24}${anyWord(
    '[说說称稱明出] 透露 坦言 直言 [质質]疑 反映 回[应應] 建[议議] 呼[吁籲] [预預估][计計] 裁示 批[评評] 解[释釋] [补補]充 提醒 指出 强调 強調 要求 表示 介绍 介紹',
    '认为 認為 回忆 回憶 [时時后後中上来來际際间間前下晚晨岁歲分]',
  )})[,，].`,
);

/** `可是，小店不赊` `其實，他早就想好了`: a word that takes up what was said, and its comma; no line of its own opens so. */
const takesUp =
  /^(?:可是|但是|不[过過]|然而|[于於]是|因此|因而|所以|而且|其[实實]|原[来來]|果然|再[说說]|同[时時]|此外|另外|[当當]然|[随隨][后後]|接[着著]|[后後][来來]|[终終][于於])[,，]./;

/** `业界统计显示，上` `到今年4月，分厂`: such clauses open headlines, too, but none breaks off right behind the comma. */
const brokenOff = /^(?:到(?=[今去\d])[^,，]{0,16}|[^,，]{2,24}[显顯]示)[,，].{1,3}$/;

/** `…今晨6` + `時許…`: a figure and what it counts. */
const figure = /[^\d:：.．-]\d{1,4}$/;
const endsWithFigure = endsWithOneOf('0123456789');
const counted =
  /^(?:[余餘多]?(?:[艘台臺套起期趟支枚尾颗顆包箱袋桶层層栋棟间間片处處级級份本篇首株头頭匹节節队隊班周週倍成]|[个個名人位元年月日时時分秒岁歲天米吨噸件次户戶亩畝亿億万萬千百号號册冊场場家所座条條项項届屆只隻辆輛棵里斤度点點%％]|公[里尺斤顷頃]|平方))/;

/** `…原訂1月` + `25日…`, `清晨五点` + `半，…`: a month and its day, an hour and its minutes. */
const endsWithTime = endsWithOneOf('月点點时時');
const time = /[\d０-９一二三四五六七八九十][月点點时時]$/;
const timed = /^(?:[\d０-９一二三四五六七八九十]{1,3}[日號号分]|半|[许許]|左右|整)/;

/** `一、` `（一）` open an item, `十七年，` a headline. */
const numbered = /^[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|^[一二三四五六七八九十百\d]{1,4}[年天个個][,，]/;

/** `九个小时。` below `三天只睡了`: how much of what was done. */
const amount =
  /^[\d０-９一二三四五六七八九十两兩百千几幾半][\d０-９一二三四五六七八九十百千万萬多余餘]*[^\s\d，,。：:年月日号號、.．]/;

/** `早晨五点，` `那年冬天，`: how stories open. */
const setsScene =
  /^(?:早晨|清晨|凌晨|傍晚|黄昏|黃昏|中午|深夜|夜[里裡晚]|[上下]午|那[年天时時日]|[一这這]天|[春夏秋冬][天日])/;

/** Shortest line of clauses that is hardly a headline, and by how much the clauses of headlines differ at most. */
const longClauses = 14;
const even = 1;
const longestEven = 8;

/**
 * `青口新村建于上世纪八十年代，全是六`: clauses of uneven length, as in text; those of headlines match one another, or say what the text
 * says.
 */
function isUneven(text: string, below: string): boolean {
  if (text.length < longClauses || !endsWithHan(text) || numbered.test(text)) return false;
  if (endsWithEvent(text) && !(text.endsWith('了') && amount.test(below))) return false;
  const lengths = text.split(/[,，]/).map(({ length }) => length);
  const longest = lengths.reduce((most, length) => Math.max(most, length));
  const shortest = lengths.reduce((least, length) => Math.min(least, length));
  if (longest <= longestEven && longest - shortest <= even) return false;
  return !opensSentence(below) && !setsScene.test(below) && echoOf(text, below) < leastEcho;
}

/** `河口据点3日揭牌，由闲置多年的`: who, the day and what happened, then more. */
const dayClause = /^[^,，]{4,20}[\d０-９]日[^,，]{2,10}[,，].{4,}$/;
const goesOnFromDay = (text: string, below: string): boolean =>
  text.length >= longClauses + longestEven &&
  dayClause.test(text) &&
  !endsWithEvent(text) &&
  !opensSentence(below) &&
  echoOf(text, below) < leastEcho;

/** Share of its pairs with which a headline is said again in its text. */
const leastEcho = 0.3;

/**
 * `据介绍,开通初期每日办理旅客` + `列车21趟,…。`: a headline opens with no clause of time, place or speech, nor stops before what it
 * counts.
 */
export const openClause: JoinRule = {
  name: 'open-clause',
  where: firstPiece,
  test: (site) => {
    const { before, after, house } = site;
    const counts =
      (endsWithFigure(before.text) && figure.test(before.text) && counted.test(after.text)) ||
      (endsWithTime(before.text) && time.test(before.text) && timed.test(after.text));
    if (!counts && (!/[,，]/.test(before.text) || /[:：](?!\d)/.test(before.text))) return false;
    if (
      !mayBeFirstPiece(site) ||
      !(
        counts ||
        clause.test(before.text) ||
        takesUp.test(before.text) ||
        (house.broken > 0 && brokenOff.test(before.text)) ||
        (house.broken > 0 && goesOnFromDay(before.text, after.text)) ||
        (house.broken > 0 && before.gap <= after.gap && isUneven(before.text, after.text))
      )
    )
      return false;
    return !hasLead(after.text) && parseSignature(before.text) === undefined;
  },
};
