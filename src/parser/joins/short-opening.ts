import { echoOf } from '../headlines/echo.ts';
import { hasLead } from '../signatures/lead.ts';
import { beforePeace } from '../text/ends-in-peace.ts';
import { endsWithEvent } from '../text/event.ts';
import { lean } from '../text/lean.ts';
import { leftOpen } from '../text/left-open.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { opensSentence } from '../text/opening.ts';
import { opensWithOneOf, quickLook } from '../text/quick-look.ts';
import { surnameLength } from '../text/surnames.ts';
import { firstPiece, isToldBelow } from './first-piece.ts';
import { mayGoOn } from './may-go-on.ts';
import type { JoinRule } from './rule.ts';

const dateOpening =
  /^(?:(?:今年|去年)?\d{1,2}月(?:\d{1,2}日)?(?:[上下]午|晚|凌晨|至|,|，)|近日|日前|昨日|昨天|今天|今日|连日来|連日來|本报讯|本報訊|会议(?:指出|强调|要求)|會議(?:指出|強調|要求))/;
/** Marks and grammar words after which no line of a headline ends. */
const unfinished = oneOf(
  /[，,、“‘「『（(《〈及或让讓令给給每某第]$/,
  new RegExp(`(?<![${beforePeace}])和$`),
  /(?<![棉薄厚])被$/,
  /(?<![理自缘緣情因事])由$/,
  /(?<![一二三四五六七八九十两兩几幾])把$/,
  /(?<![参參赠贈给給授])[与與]$/,
  /(?<![大天特公行即])使$/,
  /(?<!是.{0,30})(?<!的[和与與及].{1,12})的$/,
  /(?<![行作因成大有无無])[为為]$/,
  /[,，](?:要求|希望|呼[吁籲]|建[议議]|表示|指出|[强強][调調]|提醒)$/,
);

/** `孩子们围坐在灯下听着`: what goes on in text; `她一直惦记着` `那盏灯还亮着` are headlines, `沈一舟著` names a book's author, `显著` is no doing. */
const goesOnDoing =
  /^(?!.*(?:[还還那仍总總]|一直)).{6,}(?<![活亮醒开開坐站等守笑唱走爱愛看想跟望忙显顯卓昭名巨专專])[着著]$/;

/** `新车亮相　沈一舟任大使`: a headline of two clauses, whatever its last character. */
const parted = /^[^\s，,。]+[ \u3000][^\s，,。]+$/;

/** With what a line ends that may be unfinished, the marks of which one is open in it, and what stands in the day inside a line. */
const look = quickLook([
  { ends: '，,、“‘「『（(《〈着著和与與及或把被由使让讓令给給每某第的为為求望吁籲议議示出调調醒' },
  { holds: '“「『《（(‘【' },
  { holds: '日来來点點时時周週天晚晨起' },
  { holds: ',，' },
]);
/** `选出新一届村“两`: a quotation or bracket opened and not closed. */
const openPairs = leftOpen(['“”', '「」', '『』', '《》', '（）', '()', '‘’', '【】']);

/** `新安小学1月6日顺利通过`, `记者从2月3日召开的大`: a day in the midst of a line; headlines leave it to the text. */
const dayInside =
  /(?:\d{1,2}月\d{1,2}日|日前|近日|昨日|连日来|連日來|[入开開].以来|[入开開].以來|今年以来|今年以來)(?=.{3})/;
/** `社區本週六上午9時在活動中心`, `公所即日起發送`: who, then the hour or the day, then more. */
const timeInside =
  /.{4}(?:(?:[上下]午|清晨|凌晨|傍晚|[今昨][晚晨夜早]|晚[间間上])[\d一二三四五六七八九十]{1,3}[点點时時](?![的之])|[本上每][週周][一二三四五六日]|[昨今明][天日起晚晨]|即日起)(?=.{2})/;
const document = /(?:通知|公告|公示|通告|启事|啟事|声明|一览|安排|预告|名单|问答)$/;

/** `5月6日上午,区委书记` + `主持召开…。`: a first piece too short to be told from a headline by its length. */
const isCutSentence = (before: string, after: string) =>
  (dayInside.test(before) || (timeInside.test(before) && !endsWithEvent(before) && !hasLead(after))) &&
  !/[\s:：]/.test(before) &&
  mayGoOn(before) &&
  !document.test(before) &&
  (!opensSentence(after) || /^(?:记者|記者)[从從]/.test(before)) &&
  !isToldBelow(before, after);

/** `记者从区人大常委` + `会获悉，…`: who told the reporter. */
const hearsFrom = /^[记記]者[从從](?![业業军軍事小无無容]).{2,}/;

/** `八十一岁的沈一舟` `项目部工程师沈一`: an age or an office, then the name, whole or cut, and what its bearer did stands below. */
const named = lean(
  new RegExp(
    `^\\p{Script=Han}{0,12}${anyWord(
      '[\\d一二三四五六七八九十]{1,3}多?[岁歲]的 工程[师師] [队隊馆館校院镇鎮乡鄉县縣市区區村里社局处處科站店会會厂廠所组組][长長] 主[任席] [书書][记記] 教[授练練]',
      '[老医醫导導厨廚][师師] 医生 委[员員] 代表 理事 [经經]理 店[东東主]',
    )}\\p{Script=Han}{2,3}$`,
    'u',
  ),
);
const acts = opensWithOneOf('正也还還则則都已曾说說表指解坦认認透补補提坐站带帶拿笑背用把在从從每告讲講蹲建强強');
/** `十六岁就站上柜台…`: at what age. */
const aged = /^[\d一二三四五六七八九十]{1,3}[岁歲](?=\p{Script=Han})/u;
const stopsBehindName = (before: string, after: string): boolean =>
  (acts(after) || aged.test(after)) &&
  named.test(before) &&
  surnameLength(/.{2,3}$/.exec(before)?.[0] ?? '') > 0 &&
  !opensSentence(after);

/** `自治会总干事沈` + `舟说，…`, `農會主任顧小` + `滿表示，…`: an office, and a name that is cut before its bearer speaks. */
const spoken = /^\p{Script=Han}{1,2}(?:[说說称稱]|表示|指出|介?[绍紹]|透露|坦言|[认認][为為]|[强強][调調])[，,：:]/u;
const official = lean(/(?:[长長员員事理任记記授师師东東表]|干事|幹事|主席)(\p{Script=Han}{1,3})$/u);
function cutsSpeaker(before: string, after: string): boolean {
  if (!spoken.test(after)) return false;
  const opening = official.exec(before)?.[1];
  return opening !== undefined && surnameLength(opening) > 0;
}

/** Characters of a text in which its lead says the headline again; share of its pairs with which a line is said again. */
const lead = 80;
const leastEcho = 0.5;

export const shortOpening: JoinRule = {
  name: 'short-opening',
  where: firstPiece,
  test: ({ before, after, house }) => {
    if (before.text.length < 4) return false;
    const shown = look(before.text);
    const isOpen =
      ((shown & 1) !== 0 && unfinished.test(before.text) && !parted.test(before.text)) ||
      ((shown & 2) !== 0 && openPairs(before.text) !== 0) ||
      ((shown & 4) !== 0 && house.broken > 0 && isCutSentence(before.text, after.text)) ||
      ((shown & 8) !== 0 && dateOpening.test(before.text)) ||
      ((shown & 1) !== 0 && (house.broken > 0 || (shown & 8) !== 0) && goesOnDoing.test(before.text)) ||
      (house.broken > 0 &&
        (hearsFrom.test(before.text) ||
          cutsSpeaker(before.text, after.text) ||
          stopsBehindName(before.text, after.text)));
    return isOpen && !hasLead(after.text) && echoOf(before.text, after.text.slice(0, lead)) < leastEcho;
  },
};
