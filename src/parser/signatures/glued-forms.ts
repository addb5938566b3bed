import { lean } from '../text/lean.ts';
import { anyWord } from '../text/one-of.ts';
import { endsWithOneOf, holdsOneOf, opensWithOneOf } from '../text/quick-look.ts';

export const labelBefore =
  /^(.{0,18}?(?:记者|記者|通讯员|通訊員|实习生|實習生|特派员|特派員|分析员|分析員|[摄攝]影(?:[师師]|[记記]者)|摄影|攝影|撰稿|主持|编辑|編輯|审核|審核|責編|责编|作者|文|图|圖))(.+)$/;
export const photographed = /^[摄攝影]+$/;
export const labelAfter = new RegExp(
  `^(.{2,16}?)(${anyWord(
    '摄影报道 攝影報導 攝影報道 摄影 攝影 [翻转轉][摄攝] 摄 攝 供图 供圖 图 圖 文 主持 采访报道 採訪報導 採訪報道 报道 報導 報道 撰[文写寫] 撰稿 整理 供稿 口述 讲述 講述',
    '提供 诗并画 詩並畫 画 畫 通讯员 通訊員 记者 記者 实习生 實習生',
  )})$`,
);
/** `沈一舟通讯员` before a mark: a name, and the label of the next. */
export const nameThenLabel = lean(
  /^(\p{Script=Han}{2,4}?)(?:通讯员|通訊員|记者|記者|实习生|實習生|编辑|編輯|责编|責編)$/u,
);
export const endsAsLabel = endsWithOneOf('员員者生辑輯编編');
/** `沈一舟通讯员顾小满`: a label between two names. */
export const labelInside = lean(
  /^(\p{Script=Han}{2,6}?)((?:本报|本報)?(?:特约|特約|见习|見習|实习|實習)?(?:通讯员|通訊員|实习生|實習生|记者|記者|[摄攝]影(?:[师師]|[记記]者)|摄影|攝影|口述|讲述|講述))((?!报道|報[導道])\p{Script=Han}{2,12})$/u,
);

/** What a paper calls a writer behind the name: `沈一舟委员`. */
export const titleAfter =
  /^(.{2,4}?)(?:委员|委員|代表|先生|女士|同志|教授|老师|老師|议员|議員|主任|校长|校長|组长|組長|牧师|牧師|神父|修女|会长|會長|董事[长長]|理事[长長]|[传傳]道|[长長]老|[执執]事|法[师師]|司[铎鐸]|同学|同學)$/;

/** `香港沈一舟` `美國沈一舟` `桃園縣沈一舟`: the city or the country of a writer, glued to the name. */
export const home = lean(
  new RegExp(
    `^(${anyWord(
      '台北 臺北 台中 臺中 台南 臺南 高雄 新北 桃园 桃園 新竹 苗栗 彰化 南投 云林 雲林 嘉义 嘉義 屏东 屏東 宜兰 宜蘭 花莲 花蓮 台东 台東 臺東 澎湖 金门 金門 马祖 馬祖 基隆',
      '香港 澳門 澳门 北京 上海 天津 重庆 重慶 台湾 台灣 臺灣 美国 美國 英国 英國 法国 法國 德国 德國 泰国 泰國 韩国 韓國 日本 加拿大 新加坡 马来西亚 馬來西亞 印尼 澳洲 澳大利亚',
      '澳大利亞 新西兰 紐西蘭 菲律宾 菲律賓 越南 缅甸 緬甸',
    )}[市縣县]?(?:华府|華府|纽约|紐約|東京|东京|洛杉矶|洛杉磯)?)(\\p{Script=Han}{2,4})$`,
    'u',
  ),
);

/** `沈一舟上海报道`: a reporter and the place of a report, run on. */
export const reportedFrom = lean(/^(\p{Script=Han}{3,9}?)(?<![摄攝]影)(?:报道|報道|報導|报导)$/u);

/** `文‧沈一舟`: a dot between label and name. */
export const dottedLabel = lean(
  /^(文|图|圖|诗|詩|撰文|文字|摄影|攝影|作者|[图圖相]片提供)[·‧・•．.](\p{Script=Han}{2,8})$/u,
);

/** Names of media before 记者 and the like: no names of people. */
export const media =
  /(?:媒体|媒體|首席|[时時晚日早]报|[时時晚日早]報|本报|本報|见习|見習|实习|實習|特约|特約|校园|校園|学生|學生)$/;

/** `506.沈一舟`: a pupil behind the number of the class. */
export const numbered = lean(/^(\d{3,4})[.．、]?(\p{Script=Han}{2,4})$/u);
/** What is photographed, or how: `资料`, `翻拍`. */
export const picture = /^(?:[资資]料|翻拍|航拍|[转轉]|同[上前]|集[体體]|[组組]|[综綜]合)/;

/** `施政蓝图`, `青口镇地圖`: a word that ends as the label of pictures does. */
export const drawn = /[蓝藍地版企意][图圖]$/;

/** What labels and titles show at a glance: most names and other words are asked none of the expressions above. */
export const labelCharacters = '者员員生影稿辑輯核编編文图圖述持';
export const holdsLabel = holdsOneOf(labelCharacters);
export const holdsDot = holdsOneOf('·‧・•．.');
export const opensWithFigure = opensWithOneOf('0123456789');
export const titleEndings = '道老事铎鐸员員表生士志授师師任长長父女学學';
export const endsAsTitle = endsWithOneOf(titleEndings);
export const workEndings = '道導影摄攝图圖文写寫稿理述供画畫员員者生持';
export const endsAsWork = endsWithOneOf(workEndings);
