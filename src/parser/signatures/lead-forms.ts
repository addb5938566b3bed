import { blanks } from '../text/blank.ts';
import { lean } from '../text/lean.ts';
import { type Form, quickLook } from '../text/quick-look.ts';

/** Pieces of which leads are made. */
const paper = '(?:本报|本報|本刊|本网|本網|本台|本臺|本社|本站|本校|本院|校报|校報|校刊)';
const agency = '[\\p{Script=Han}]{1,8}(?:社|报|報|网|網)';
const day = '(?:[\\d０-９一二三四五六七八九十廿卅]{1,3}月)?[\\d０-９一二三四五六七八九十廿卅]{1,3}日';
const fullDay = `(?:(?:19|20)\\d\\d年)?${day}`;
const wire = '(?:(?:专电|專電|专讯|專訊|电讯|電訊|电|電|讯|訊|消息)(?![员員社]))';
const slash = '[／/╱∕\\\\＼]';
const blank = '[ \\u3000]';
const name = '\\p{Script=Han}{2,4}';
/** `沈　舟`: a name of two characters, set as wide as one of three. */
const wide = '\\p{Script=Han}[ \\u3000]{1,2}\\p{Script=Han}';
export const report = '(?:综合|綜合|摄影|攝影|专题|專題)?(?:报道|報道|報導|报导)';
/** What else reporters sign: `〔本報記者沈一舟青口六日專訪〕`. */
const piece = '(?:专访|專訪|特稿|特写|特寫|专稿|專稿|侧记|側記)';
export const reporter = '(?:[\\p{Script=Han}]{0,12}(?:记者|記者|通讯员|通訊員|特派员|特派員|实习生|實習生)|作者|文)';

/** What the pieces above show at a glance: a text that was wired, a report, a slash. */
const wired = '电電讯訊消';
const reported = '道導导';
const slashes = '／/╱∕\\＼';

/** Forms of leads in the order tried, and which of them a text may have: of most texts none is asked. */
export interface LeadForms {
  patterns: readonly RegExp[];
  look: (text: string) => number;
}

const leadForms = (forms: readonly Form[]): LeadForms => ({
  patterns: forms.map(({ pattern }) => pattern),
  look: quickLook(forms),
});

const unicode = (pattern: string) => lean(new RegExp(pattern, 'u'));

/** From where the text is wired, with which a lead opens: 本报讯, 【本報訊】, 新华社青口5月6日电, (青口六日訊), 讯. A name may follow. */
export const wires = leadForms([
  // 本报讯  本报青口5月6日电  〔聯合社青口六日電〕  【青口報2021年5月6日訊】
  {
    opens: '【〔（(［[本校',
    holds: wired,
    pattern: unicode(
      `^(?:[【〔（(［\\[](?:${paper}|${agency})|${paper}|[【〔（(［\\[]\\p{Script=Han}{1,9})[\\p{Script=Han}]{0,10}?(?:${fullDay})?${wire}[】〕）)］\\]]?`,
    ),
  },
  // 新华社北京5月6日电  据新华社北京5月6日电  聯合社青口電：; 社区装电梯 is none
  {
    holds: wired,
    pattern: unicode(
      `^[据據]?${agency}[\\p{Script=Han}]{0,10}?(?:${fullDay}\\p{Script=Han}{0,2}${wire}|${wire}(?=[:： \\u3000（(【［。]))`,
    ),
  },
  // 青口通讯青口5月6日电（记者 沈一舟）
  {
    holds: '日',
    pattern: unicode(`^\\p{Script=Han}{2,6}(?:通[讯訊]|新[闻聞])[\\p{Script=Han}]{0,8}?${fullDay}${wire}`),
  },
  // 青口晨风5月6日讯（通讯员 沈一舟）
  { holds: '日', pattern: unicode(`^\\p{Script=Han}{2,8}${fullDay}[讯訊电電](?=${blank}*[（(【［[])`) },
  // 云上青口报道(通讯员沈一舟)
  {
    holds: '（(',
    pattern: unicode(`^\\p{Script=Han}{2,8}(?:${report}|消息|[网網报報台臺社])(?=${blank}*[（(](?:${reporter}))`),
  },
  // 青口讯（沈一舟）  青口讯 记者沈一舟 …
  { holds: '讯訊', pattern: unicode(`^\\p{Script=Han}{0,8}[讯訊](?=${blank}*[（(【［[]|${blank})`) },
]);

/** What signs behind a wire, in the order tried; group `signed` is read as a signature. */
export const afterWire = leadForms([
  // 【本刊訊／沈一舟】 【本報訊／記者沈一舟】
  { opens: slashes, pattern: unicode(`^${slash}${blank}?(?<signed>[^】〕）)。]{2,30})[】〕）)\\]]`) },
  // (记者 沈一舟 通讯员 顾小满)  （沈一舟 文/图）
  {
    opens: `${blanks}（(【〔［[`,
    pattern: unicode(`^${blank}*[（(【〔［[](?<signed>[^（）()【】〔〕［\\]。]{2,60})[）)】〕］\\]]`),
  },
  // 记者沈一舟报道：  沈一舟报道：
  {
    holds: reported,
    pattern: unicode(
      `^[ \\u3000,，]*(?<signed>(?:${reporter}${blank}?)?[\\p{Script=Han}·•・‧ \\u3000、]{2,30}?)${blank}?${report}[:：,，]?`,
    ),
  },
  // 记者沈一舟 通讯员顾小满 …
  {
    opens: blanks,
    pattern: unicode(
      `^${blank}+(?<signed>${reporter}${blank}?${name}(?:[ \\u3000、]+(?:${reporter})?${blank}?${name}){0,3})(?=${blank}|报道|報導|[）)】〕\\]])`,
    ),
  },
  // 记者 沈　舟 …
  {
    opens: blanks,
    pattern: unicode(
      `^${blank}+(?<signed>${reporter}${blank}${wide}(?:${blank}(?:${wide}|\\p{Script=Han}{3}))?)(?=${blank}\\S{4})`,
    ),
  },
  // 沈一舟 …
  { opens: blanks, pattern: unicode(`^${blank}+(?<signed>\\p{Script=Han}{3})(?=${blank}+\\p{Script=Han}{4})`) },
]);

/**
 * Leads that open with their reporter, 【記者沈一舟／青口報導】 or 【青口報／記者沈一舟／青口報導】. Group `signed` is read as a signature,
 * `run` as names run on into a place.
 */
export const reporters = leadForms([
  // 【記者沈一舟／青口報導】 〔編譯沈一舟／綜合外電〕 【青口日報／記者沈一舟報導】 (沈一舟、顧小滿／青口報導)
  {
    opens: '【〔（(［[「',
    holds: slashes,
    pattern: unicode(
      `^[【〔（(［\\[「](?:[\\p{Script=Han}A-Za-z\\d]{2,12}${slash}(?=记者|記者))?(?<signed>[^】〕）)」。]{2,40}?)${slash}[^】〕）)／/╱∕]{0,16}?(?:${blank}?${report}|${piece}|专电|專電|外电|外電|[电電讯訊])[】〕）)］\\]」]`,
    ),
  },
  // （中央社記者沈一舟青口6日電） (青口報記者沈一舟白沙報導) 【News6/記者沈一舟報導】 （青口日報 沈一舟 白沙6日訊）
  {
    opens: '【〔（(［[',
    pattern: unicode(
      `^[【〔（(［\\[](?:[\\p{Script=Han}A-Za-z\\d]{0,12}(?:${slash}|${blank})?(?:特派)?(?:记者|記者|特派员|特派員)|[\\p{Script=Han}]{2,8}${blank}+)${blank}?(?<run>[\\p{Script=Han}·•・‧、 \\u3000]{2,24}?)(?:${day}[\\p{Script=Han}]{0,4}?)?(?:${wire}|${report}|${piece})[】〕）)］\\]]`,
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

/** Leads without a name that no wire opens. */
export const nameless = leadForms([
  // 青口网消息（新闻联播）：  青口電視臺消息：
  {
    holds: ':：',
    pattern: lean(/^\p{Script=Han}{1,8}[网網社台臺报報](?:消息|[讯訊电電])(?:[（(][^（()）]{2,12}[）)])?[:：]/u),
  },
  // 【晨光報6月2日報導】（中央社記者…）
  { opens: '【〔（([', pattern: unicode(`^[【〔（(\\[]\\p{Script=Han}{2,8}${fullDay}${report}[】〕）)\\]]`) },
  // (青口六日訊)  （晨光報訊）; 【鄉訊】, 【会讯】 and 【施政快訊】 are columns
  {
    opens: '（(【〔',
    pattern: unicode(
      `^[（(【〔](?!(?:[乡鄉社会會校庙廟教农農侨僑球影艺藝书書团團家村里]|\\p{Script=Han}{0,6}[简簡快短资資喜捷])[讯訊])\\p{Script=Han}{1,8}?(?:${day})?[讯訊电電][）)】〕]`,
    ),
  },
  // 【專訪】受颱風影響，…: a column stands before a headline, which has no comma
  { opens: '【〔', pattern: /^[【〔](?:[专專][访訪稿]|特[稿写寫约約])[】〕](?=[^，。]{2,30}[，。])/ },
  // 讯：…
  { opens: '讯訊', pattern: /^[讯訊][:：]/ },
  // 本报讯 …  本报青口5月6日电  〔聯合社青口六日電〕
  {
    opens: '【〔（(［[本校',
    pattern: unicode(
      `^(?:[【〔（(［\\[](?:${paper}|${agency})|${paper})[\\p{Script=Han}]{0,10}?(?:${fullDay})?${wire}[】〕）)］\\]:：]?`,
    ),
  },
  // 新华社北京5月6日电  聯合社青口電：; 社区装电梯 is none
  {
    holds: wired,
    pattern: unicode(
      `^${agency}[\\p{Script=Han}]{0,10}?(?:${day}\\p{Script=Han}{0,2}${wire}[:：]?|${wire}(?:[:：]|(?=[ \\u3000（(。])))`,
    ),
  },
]);
