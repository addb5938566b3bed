import { blanks } from '../text/blank.ts';
import { leadForms, unicode } from './lead-form.ts';
import { blank, day, name, paper, piece, report, reported, reporter, slash, slashes, wire } from './lead-pieces.ts';

/**
 * Leads that open with their reporter, 【記者沈一舟／青口報導】 or 【青口報／記者沈一舟／青口報導】. Group `signed` is read as a signature,
 * `run` as names run on into a place.
 */
export const reporters = leadForms([
  // 【記者沈一舟／青口報導】 〔編譯沈一舟／綜合外電〕 【青口日報／記者沈一舟報導】 (沈一舟、顧小滿／青口報導)
  {
    opens: '【〔（(［[「＜',
    holds: slashes,
    pattern: unicode(
      `^[【〔（(［\\[「＜](?:[\\p{Script=Han}A-Za-z\\d]{2,12}${slash}(?=记者|記者))?(?<signed>[^】〕）)」＞。]{2,40}?)${slash}[^】〕）)＞／/╱∕]{0,16}?(?:${blank}?${report}|${piece}|专电|專電|外电|外電|[电電讯訊])[】〕）)］\\]」＞]`,
    ),
  },
  // （中央社記者沈一舟青口6日電） (青口報記者沈一舟白沙報導) 【News6/記者沈一舟報導】 （青口日報 沈一舟 白沙6日訊）
  {
    opens: '【〔（(［[＜',
    pattern: unicode(
      `^[【〔（(［\\[＜](?:[\\p{Script=Han}A-Za-z\\d]{0,12}(?:${slash}|${blank})?(?:特派)?(?:记者|記者|特派员|特派員)|[\\p{Script=Han}]{2,8}${blank}+)${blank}?(?<run>[\\p{Script=Han}·•・‧、 \\u3000]{2,24}?)(?:${day}[\\p{Script=Han}]{0,4}?)?(?:${wire}|${report}|${piece})[】〕）)］\\]＞]`,
    ),
  },
  // 青口訊／記者沈一舟報導
  {
    holds: '訊讯',
    pattern: unicode(
      `^\\p{Script=Han}{2,6}[訊讯]${slash}(?:记者|記者)${blank}?(?<run>[\\p{Script=Han}·•・‧、 \\u3000]{2,18}?)${report}(?=[:：]|${blank})`,
    ),
  },
  // 【沈一舟／青口】 縣府
  {
    opens: '【',
    pattern: unicode(`^【(?<signed>\\p{Script=Han}{3,4})${slash}\\p{Script=Han}{2,6}】(?=${blank}*\\S{6})`),
  },
  // 【推廣部／沈一舟】上午十點半，…
  {
    opens: '【〔',
    pattern: unicode(
      `^[【〔]\\p{Script=Han}{2,10}(?:[部课課股组組处處室科系院所站社会會隊队班]|中心)${slash}${blank}?(?<signed>${name}(?:[、 \\u3000]${name}){0,2})[】〕](?=${blank}*\\S{6})`,
    ),
  },
  // （记者 沈一舟）  【文/沈一舟】  （撰文：沈一舟）
  {
    opens: `${blanks}（(【〔［[`,
    pattern: unicode(
      `^${blank}*[（(【〔［[](?!文\\p{Script=Han}[】〕）)］\\]])(?<signed>(?:${reporter}|撰文|撰稿|图文|圖文|文字)[^（）()【】〔〕。]{1,60})[）)】〕］\\]]`,
    ),
  },
  // 記者沈一舟、顧小滿／青口報導
  {
    holds: slashes,
    pattern: unicode(
      `^(?<signed>(?:(?:记者|記者|通訊員|通讯员)[ :：]?)?${name}(?:[、 ]${name}){0,3})${blank}?${slash}${blank}?[\\p{Script=Han}.．、]{0,12}?${blank}?${report}(?:[:：]|(?=${blank}+\\S{4}))`,
    ),
  },
  // 記者沈一舟／青口報導：  記者沈一舟／特稿
  {
    opens: '记記',
    pattern: unicode(
      `^(?<signed>(?:记者|記者)[\\p{Script=Han}、 \\u3000]{2,24})[／/╱∕](?:[\\p{Script=Han}]{2,10}?${report}|${piece})[:：]?`,
    ),
  },
  // 【沈一舟 青口】 縣府
  {
    opens: '【',
    pattern: unicode(
      `^【(?<signed>\\p{Script=Han}{3}(?:${blank}\\p{Script=Han}{3}){0,2})${blank}\\p{Script=Han}{2,6}】(?=${blank}*\\S{6})`,
    ),
  },
  // 【沈一舟青口報導】
  { opens: '【〔', pattern: unicode(`^[【〔](?<run>[\\p{Script=Han}、 \\u3000]{4,18}?)(?:${report}|${piece})[】〕]`) },
  // ■沈一舟 春天来了  ◎本报记者沈一舟 春天来了
  {
    opens: '■□◆▲◎☉⊙',
    pattern: unicode(
      `^[■□◆▲◎☉⊙]\\s?(?<signed>(?:${reporter})?${blank}?${name}(?:[ \\u3000、]\\p{Script=Han}{2,3}){0,4})${blank}+(?![图圖攝摄文本记記通])(?=[^ \\u3000]{5})`,
    ),
  },
  // 記者沈一舟青口報導  本报记者沈一舟青口报道
  {
    opens: '【〔（(本校记記',
    pattern: unicode(
      `^[【〔（(]?(?:${paper})?(?:记者|記者)(?<run>[\\p{Script=Han}·•・‧、 \\u3000]{3,18}?)${report}[】〕）):：]?`,
    ),
  },
  // 通讯员沈一舟 记者顾小满报道：  沈一舟报道：
  {
    holds: ':：',
    pattern: unicode(
      `^(?<signed>(?:${reporter}${blank}?)?${name}(?:[、 ]${reporter}?${blank}?${name}){0,3})${blank}?${report}[:：]`,
    ),
  },
  // 晨报记者 沈一舟 报道　县粮食局  晨报记者 木合亚提·加尔恒 报道　县粮食局
  {
    holds: reported,
    pattern: unicode(
      `^(?<signed>${reporter}${blank}(?:\\p{Script=Han}{1,6}[·•・‧]\\p{Script=Han}{1,8}|${name}))${blank}${report}${blank}(?=\\S{4})`,
    ),
  },
  // 文/沈一舟 攝影/顧小滿 春天来了  文/圖 沈一舟 春天来了  文/沈一舟（青口大學教授）春天来了
  {
    opens: '图圖文诗詩',
    pattern: unicode(
      `^(?<signed>[图圖]?[文诗詩][／/](?:(?:图|圖|[摄攝]影)${blank})?${name}(?:${blank}[摄攝]影[／/]${name})?)(?:${blank}+(?![图圖攝摄])(?=[^ \\u3000]{5})|(?=[（(][^（()）。]{4,30}[)）][^ \\u3000]{5}))`,
    ),
  },
  // 通讯员 沈一舟 顾小满 春天来了  文/沈一舟 春天来了
  {
    opens: '通文撰图圖',
    pattern: unicode(
      `^(?<signed>(?:(?:通讯员|通訊員|文|撰文|图文|圖文|文[/／]图)${blank}?[／/∕:：]?${blank}?)${name}(?:[ \\u3000、]${name}){0,3})${blank}+(?![图圖攝摄文本记記通])(?=[^ \\u3000]{5}.{4})`,
    ),
  },
]);
