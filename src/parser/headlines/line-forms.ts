import { isUnitName } from '../signatures/labels.ts';
import { endsWithEvent } from '../text/event.ts';
import { lean } from '../text/lean.ts';
import { isLikelyName, isPersonName, isTranscribedName } from '../text/names.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { endsWithOneOf, fitsOneOf, holdsOneOf } from '../text/quick-look.ts';
import { isOfThemes } from './theme-words.ts';

/** `…调研时强调` `…系列报道之二` `一论“…”` `劳动者的故事`: forms of lines that lead up to a title. */
const hasKickerForm = fitsOneOf([
  {
    ends: '调調出求示话話说說语辞动動层層窗边邊时時',
    pattern:
      /(?:强调|強調|指出|要求|表示|提出|并讲话|並講話|时说|時說|寄语|致辞|活动|活動|走基层|走基層|之窗|在行动|在行動|在身边|在身邊|进行时|進行時)$/,
  },
  {
    holds: '列续續',
    pattern:
      /(?:系列|连续|連續)(?:活动|活動|报道|報導|报导|评论|評論)?(?:之|[（(])?[一二三四五六七八九十\d]{0,3}[）)]?$/,
  },
  { ends: '事响響', pattern: /的故事$|^(?!.{0,2}[把将將]).{3,}的事$|.{4}影[响響]$/ },
  { ends: '员員阵陣力战戰', pattern: /.{2}[齐齊](?:[动動][员員]|上[阵陣]|努力|出力|[参參][战戰])$/ },
  {
    opens: '一二三四五六七八九十再走迎我新',
    pattern: /^(?:[一二三四五六七八九十再][论論评評]|走进|走進|迎接|我[区县市镇區縣鎮]又一|(?:新春)?走基[层層])/,
  },
  {
    opens: '我身本对對专專',
    pattern:
      /^(?:(?:我[们們])?身[边邊]的\S{2,3}|本[报報刊社]\S{0,4}[评評][论論][员員]|[对對][话話]\S{2,8}|[专專][访訪]\S{2,8})$/,
  },
]);

/** `…调研时强调`, `…在会上指出`: what an office-holder stressed is the line below, the title. */
export const isSaying = (text: string): boolean =>
  text.length >= 5 && /(?:强调|強調|指出|(?:时|時|上|中)(?:要求|表示|提出|说|說))$/.test(text);

/** `平安建设` `青口风采` `民生关注`: a theme under which a paper gathers its reports. */
const theme = lean(
  new RegExp(
    `^\\p{Script=Han}{2,6}${anyWord(
      '建[设設] [风風][采貌] [视視][点點线線] 聚焦 [关關]注 直[击擊] 一[线線] 在[线線] 新事 新[鲜鮮]事 [热熱][话話] 特[讯訊] 新星 [脉脈][动動] 回眸 身影 表情',
      '微光 先[锋鋒] 楷模 榜[样樣] [传傳][真承] 融合 振[兴興] 支援 下[乡鄉沉] [惠利便为為]民 [强強][县縣国國市企] [为為]本 [问問]答 攻[坚堅] [扶脱脫][贫貧] 前沿',
      '[讲講][堂坛壇] [课課]堂 天地 [园園]地 [广廣]角 [纵縱][横橫] [视視]窗 大[观觀] [论論][坛壇] [史夜][话話] 掌故 [钩鉤]沉 拾[遗遺贝貝零] [战戰抗防]疫 普法',
      '反[诈詐] [创創]城 [双雙][拥擁] 党建 黨建 [禁戒]毒 新[风風貌篇] 直通[车車] 面[对對]面 零距[离離] [会會]客[厅廳]',
    )}$`,
    'u',
  ),
);
/** `发扬艰苦奋斗精神` `办好人民满意的教育`: what all are called upon to do. */
const call = lean(
  new RegExp(
    `^${anyWord(
      '聚焦 [关關]注 走[进進] [决決][战戰] [备備][战戰] [优優]化 守[护護] 弘[扬揚] [发發][扬揚] [践踐]行 [争爭][当當创創] 喜迎 [庆慶]祝 [纪紀]念',
      '[学學][习習](?!班) [办辦]好 落[实實] [贯貫][彻徹] 深化 情系 情繫',
    )}\\p{Script=Han}{2,8}$`,
    'u',
  ),
);
/** `乡村振兴看东屏` `高质量发展看青口`: a theme, and where or how it is looked at. */
const looked = lean(/^(\p{Script=Han}{4,6})看\p{Script=Han}{2,4}$/u);
function isLookedAt(text: string): boolean {
  const [, what = ''] = looked.exec(text) ?? [];
  return (
    what !== '' &&
    (theme.test(what) || isOfThemes(what) || /^(?:高[质質]量[发發]展|[开開]局之年|新[时時]代)$/.test(what))
  );
}

const longestTheme = 10;
/** `全国助残日`, `國際護士節`: a day on which all papers tell of the same. */
const day = lean(/^(?:全[国國民]|世界|[国國][际際])\p{Script=Han}{2,5}[日周月節节]$/u);

/** Who does something for a theme, and what: a headline. */
const doing =
  /[了着著过過将將已]|[调調]研|督[导導查]|[检檢]查|[视視]察|考察|走[访訪]|召[开開]|[举舉]行|[启啟][动動]|部署|[开開]展|推[进進动動]|加[强強]|[获獲]/;
const isTheme = (text: string): boolean =>
  text.length <= longestTheme &&
  (theme.test(text) || call.test(text) || day.test(text) || isLookedAt(text) || isOfThemes(text)) &&
  !doing.test(text);

const mayReact = endsWithOneOf('切意视視目好注心');
const reaction =
  /^(?:各界|各方|市民|民[众眾衆]|[街坊居]民|街坊|[群羣][众眾衆]|[社会會]{2}(?:人士|各界)|有[关關]方面|[当當]局|[舆輿]情|人士)\S{0,2}(?:[极極至甚咸表深殊]|[颇頗][为為])\S{0,2}(?:[关關]切|注意|重[视視]|[瞩矚]目|叫好|[关關]注|[热熱]心)$/;
/** `各界深表關切`: what everybody felt, above the title or below it. */
export const isReaction = (text: string): boolean =>
  text.length <= longestReaction && mayReact(text) && reaction.test(text);
const longestReaction = 12;

/** True for a line that leads up to a title by its form. */
export const isKickerForm = (text: string): boolean => hasKickerForm(text) || isTheme(text) || isReaction(text);

/** Shortest line that a title is broken behind; a shorter one says who speaks (`专家：`). */
const shortestHalf = 6;
const longestHalf = 16;
const longestName = 4;

/** A person, or an office, at the end of a line. */
const endsWithSpeaker = (line: string): boolean => {
  if (isUnitName(line) || /[·•・‧某]|[长長任师師]$/.test(line)) return true;
  for (let length = 2; length <= longestName; length += 1) {
    const name = line.slice(-length);
    if (isPersonName(name) || isLikelyName(name) || isTranscribedName(name)) return true;
  }
  return false;
};

/** `沈一舟：`, `青口公司实验室：`: a name alone, of whom the line below tells; an office-holder (`青口镇镇长沈一舟：`) says it himself. */
export const isNamed = (text: string): boolean =>
  /[:：]$/.test(text) && (isPersonName(text.slice(0, -1)) || isUnitName(text.slice(0, -1)));

/** `垃圾分类三年记：` above `从站桶到自觉`: one title, broken behind its colon, for nobody speaks before it. */
export function isHalfTitle(text: string): boolean {
  const line = text.slice(0, -1);
  if (line.length < shortestHalf || line.length > longestHalf || !/[:：]$/.test(text)) return false;
  return !/[\s，,、。：:“”「」]/.test(line) && !isKickerForm(line) && !isSaying(line) && !endsWithSpeaker(line);
}

/** `把课堂还给学生` `以更实作风抓好防汛`: what is to be done, as a meeting puts it. */
export const demand =
  /^(?:把|以|[让讓]|推[动動進进]|[坚堅](?:持|[决決]|定)|[奋奮]力|全力|努力|扎[实實]|[确確]保|加快|切[实實])/;

/** How a text says of what kind it is. */
export const subtitleWord =
  /(?:侧记|側記|纪实|紀實|综述|綜述|见闻|見聞|纪略|记事|掠影|巡礼|扫描|访谈录|述评|观察|札记|札記|手记|手記|随感|隨感|印象记)$/;
/** `第廿三章 渡口的灯（四）`: a chapter of the serial that the line above names. */
export const chapter = /^第[一二三四五六七八九十百廿卅\d]{1,4}[章回节節集部]/;
const clauses = lean(/^(?=.*\p{Script=Han}\S*[ \u3000].*\p{Script=Han})\S{2,16}(?:[ \u3000]+\S{2,16}){1,3}$/u);
const holdsBlank = holdsOneOf(' \u3000');
/**
 * `年味渐浓 供销足 城东集市早市开到七点半`: clauses with blanks between them. No name set wide, no letter-spaced line, no words of another
 * language.
 */
export const isInClauses = (text: string): boolean => holdsBlank(text) && clauses.test(text);
/** Two clauses of one length: `补短板 强弱项`. */
export function isSlogan(text: string): boolean {
  if (!holdsBlank(text)) return false;
  const halves = /^(\S{2,12})[ \u3000]+(\S{2,12})$/.exec(text);
  return halves !== null && halves[1]?.length === halves[2]?.length;
}

/** `市篮球联赛总决赛` `縣運動會第二日` `现场会上` `棉纺路街道`: where and on what occasion; nothing happens in it. */
const occasion = oneOf(
  /(?:决赛|決賽|联赛|聯賽|锦标赛|錦標賽|運動會|运动会|第[一二三四五六七八九十\d]+[日天届屆次场場轮輪]|大会|大會|团拜|團拜|[会會]上|年[会會]|典[礼禮]|[节節])$/,
  /(?:立法[会會]|街道|社[区區]|分局|公司|工[会會]|[联聯]合[礼禮]拜|[调調]查|主持|[快时時短][评評]|[将將][届屆至临臨]|[声聲]中|[临臨]近|[漫杂雜][谈談])$/,
  /(?:[论論][坛壇]|[视視][点點]|茶座|絮[语語]|[现現]?[场場])$/,
  /(?:[进進]展|[风風]波|[业業罷罢热熱]潮|善[后後]|[现現][状狀]|[动動][态態]|始末|[内內]幕)$/,
);
const longestLabel = 12;
/** True for a line that tells where and on what occasion. */
export const isLabel = (text: string): boolean =>
  text.length <= longestLabel &&
  !/[\s，,：:！!？?]|[一二三四五六七八九十\d][局场場]$/.test(text) &&
  (occasion.test(text) || isUnitName(text)) &&
  !endsWithEvent(text);

/** `全市教育工作会议举行` `沈一舟到青口村走访`: the meeting or the round at which was said what stands below. */
export const meeting =
  /(?:会|會|会议|會議)(?:召开|召開|举行|舉行|指出|强调|闭幕|開幕|开幕|閉幕)?$|(?:召开|召開|举行|舉行|主持)\S*(?:会|會|会议|會議|大会|大會)$|与\S*座谈$|调研|調研|考察|视察|視察|走访|走訪/;
/** `比去年提早八天` `每石達…` `对话…`: a detail of what the line above tells. */
export const detail = oneOf(
  oneOf(
    /^(?:比|较|較|每(?![个個一位])|达|達|其中|共|为期|為期|历时|歷時|总投资|總投資|事发|事發|对话|對話|专访|專訪|访|訪|工期|目前|今后|今後|今年[将將再还還拟擬]|年[内內底][還还将將再前]|明年[将將再起]|会议)/,
    /^(?:會議|大会|大會)/,
    /^(?!一[位个個人名家所件支]|(?:19|20)\d\d[级級])[各一二三四五六七八九十百千\d]+(?:名|位|个|個|户|戶|家|人|所|款|件|支|隊|队|方|里|级|級)/,
    /^(?:高于|低于|记者|記者|現場|现场|市民|今年\S{0,4}已|專家|专家|网民|網民|初步|.{0,3}一度|預計|预计|逾|近|超)/,
  ),
  /比(?:去年|上年|前年|原?[计計][划劃]|同期)\S{0,6}(?:提高|提前|增[加长長]|下降|[减減]少)/,
);
/** `总投资71亿元` `比去年提早八天` `将设三条公交线` `年内还将新建六处`: a detail or a plan, which is no half of a title. */
export const adds = oneOf(
  /^(?:[将將]|[总總]投|[预預][计計]|其中|比|[较較]|[为為]期|[历歷][时時])/,
  /^(?:今年[将將再还還拟擬]|年[内內底][还還将將再]|明年[将將再起]|[即明][日起][起试試]|自[明即\d]\S{0,5}[日月]起)/,
);

/** `水利局：年底啟用`: an office answers what the line above tells or asks. */
export const officeAnswers =
  /^\S{0,5}(?:[局署府處处所部院會会司廠厂校警]|[區区市縣县鎮镇鄉乡局校院處处所][長长]|局长|局長|[議议][員员]|官方|校方|院方|厂方|廠方|警方|业主|業主)[：:]\S/;
/** `传达上级精神 部署重点工作`: what was on the agenda. */
export const agenda = /^(?:传达|傳達|研究|部署|听取|聽取|审议|審議|安排|讨论|討論)/;
/** `沈一舟主持会议 顾小满出席`: who was there. */
export const attends =
  /(?:讲话|講話|致辞|致辭|作报告|发言|發言|會談|会谈|指示|作了报告|部署\S{0,16}工作|感言)$|(?:主持|出席|分别|陪同)/;

const attendant = lean(
  /^\p{Script=Han}{2,4}(?:主持|出席|参加|參加|[致講讲][话話辞辭])(?:[会會][议議]|[并並]?[讲講][话話])?$/u,
);
/** `沈一舟主持` `沈一舟出席并讲话`: who was there, and nothing else. */
export const isAttendant = (text: string): boolean => text.length <= longestAttendant && attendant.test(text);
const longestAttendant = 10;
