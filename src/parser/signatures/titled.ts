import { lean } from '../text/lean.ts';
import {
  isCommonWord,
  isLikelyName,
  isPersonName,
  isPossibleName,
  isTranscribedName,
  withoutBlanks,
} from '../text/names.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { endsWithOneOf, holdsOneOf, opensWithOneOf, quickLook } from '../text/quick-look.ts';
import { isRareName } from '../text/rare-names.ts';
import { firstWord } from '../text/words.ts';
import { isSchoolClass, isUnitName } from './labels.ts';
import type { Signature } from './parse-signature.ts';

/** What people are who write to papers and for them. */
const office = oneOf(
  /(?:教授|[讲講][师師]|主任|主席|[书書][记記]|校[长長]|院[长長]|[会會][长長]|理事[长長]?|董事[长長]?|秘[书書][长長]?|委[员員]|代表|[议議][员員])$/,
  /(?:[所局处處科部站馆館社村里乡鄉镇鎮县縣市段队隊组組班][长長]|[经經]理|[顾顧][问問]|教[师師]|[导導][师師]|老[师師]|[学學]生|同[学學]|牧[师師]|神父|修女)$/,
  /(?:[会會][员員]|[监監]事|作家|[诗詩]人|研究[员員生]|博士|[医醫律][师師生]|工程[师師]|志工|校友|家[长長]|幹事|干[事部]|退休人[员員]|上班族)$/,
  /(?:.[员員師师]|[护護]士|督[导導]|社工|[义義]工|[民员員]工|[战戰]士|司理|[会會][计計]|同工|子[弟女]|家[属屬]|眷[属屬]|[护護]理[长長]|[课課股厂廠营營连連排团團园園堂店船][长長])$/,
  /(?:公[务務][员員]|主[妇婦]|自由業|市民|居民|[读讀]者|工人|[农農]民|[职職][员員工]|[总總][编編][辑輯]|[编編][辑輯])$/,
);
/** `第12屆校友`, `新嶼市`: of what year, of what place. */
const place = lean(
  /^(?:第?[\d一二三四五六七八九十]{1,4}[届屆级級]\S{0,8}|\p{Script=Han}{1,8}[省市县縣州区區乡鄉镇鎮村里港埠])$/u,
);
/** What brackets behind a name at the head of a text hold beside place and office: kinds of texts and parts of them. */
const kindOfText =
  /(?:小[说說]|短篇|散文|[诗詩]|故事|童[话話]|[随隨][笔筆]|[节節][选選]|[连連][载載]|外一[首篇章]|[上中下续續完])$/;

const name =
  '(\\p{Script=Han}{2,4}|\\p{Script=Han}{1,2}[ \\u3000]{1,2}\\p{Script=Han}{1,2}|\\p{Script=Han}{2,5}[·•・‧]\\p{Script=Han}{1,6})';
const mark =
  '(?:[□■◎◆●☉⊙▲★◇○]\\s?|[^\\s／/─—–-]{1,6}(?:新[闻聞]|[报報网網社台臺])[─—–-]{1,2}|(?:\\d{4}[-./]\\d{1,2}[-./]\\d{1,2})?[◎☉⊙]\\s?)?';

/** `讀者沈一舟敬啓` `沈一舟上　二月十一日`: closes a letter. */
const respectful = lean(
  new RegExp(
    `^(?:[读讀]者)?[ \\u3000]?${name}[ \\u3000]?${anyWord(
      '敬?上 [谨謹]上 敬[启啟啓] 拜[启啟啓上] [顿頓]首 手[启啟啓]',
    )}(?:[ \\u3000]*[一二三四五六七八九十廿\\d]{1,3}月[一二三四五六七八九十廿\\d]{1,3}日)?$`,
    'u',
  ),
);
/** `（沈一舟／新嶼市，公務員）` `沈一舟（河口大學教授）` `◎沈一舟（溪埔）` `沈一舟／學會常務理事` `青新聞─沈一舟／河口` */
const described = lean(
  new RegExp(
    `^(?<open>[（(]?)(?<mark>${mark})${name}[ \\u3000]?[（(／/╱∕，,][ \\u3000]?(?<what>[^（）()。！？!?“”：:]{1,30}(?:[（(][^（）()。！？!?“”：:]{1,12}(?=[）)]))?)[）)]?$`,
    'u',
  ),
);
const lived = lean(/^\p{Script=Han}{2,5}$/u);
/** `（作者沈一舟，現居河口）` */
const presented = lean(
  new RegExp(
    `^[（(](?:作者|[筆笔]者)[:：]?[ \\u3000]?${name}[，,、 \\u3000]\\S[^（）()。！？!?“”：:]{1,40}[）)]$`,
    'u',
  ),
);
/** `[河口]沈一舟` `［美］約翰·史密斯` */
const placed = lean(new RegExp(`^[[［〔（(]\\p{Script=Han}{1,4}[\\]］〕）)]\\s?${name}$`, 'u'));
/** `─河口‧沈一舟` below a letter: its place and its writer. */
const sent = lean(new RegExp(`^[─—–-]{1,2} ?\\p{Script=Han}{2,6}[·•・‧]${name}$`, 'u'));
/** `沈一舟 執事`: what a congregation or a school calls a writer, behind the name. */
const styles =
  '牧[师師]|[姊姐]妹|弟兄|[传傳]道(?:[师師])?|[执執]事|[长長]老|司[铎鐸]|神父|修女|修士|主教|法[师師]|居士|老[师師]|教授|[医醫護护药藥][师師]|律[师師]|[校院園园][长長]|主任|先生|女士|同[学學]|委[员員]|[议議][员員]|[总總]?[干幹]事|理事[长長]';
const styled = lean(new RegExp(`^${name}[ \\u3000]+(?:${styles}|\\p{Script=Han}{2,4}董事)$`, 'u'));

/** `英語老師` `全體同學` `代理校長`: which of them, or what they teach; nobody is named. */
const which = new RegExp(
  `^${anyWord(
    '英[语語文] 武[术術] [书書]法 曲[艺藝] [计計]算[机機] 全[体體班校] 班[级級] 包班 [毕畢][业業]班 高[一二三中] [国國][小中] 安[亲親] [任授][课課] 代[理课課]',
    '常[务務任] [时時]任 [许許]多 何[谓謂] 成[长長]',
  )}$`,
);

/** `沈一舟老師`: glued to the name. */
const addressed = lean(new RegExp(`^(\\p{Script=Han}{2,4})(?:${styles})$`, 'u'));

/**
 * `河口大學教授 沈一舟` `第12屆校友 沈一舟` `青口 沈一舟` `護理部　督導　沈一舟` `記錄　高二　沈一舟` `第一小組　沈一舟姊妹`: what somebody is, in as
 * many as three pieces, and the name.
 */
const called = lean(
  new RegExp(
    `^(?<what>[\\p{Script=Han}\\dA-F·、()（）/／]{2,24}(?:[ \\u3000]+[\\p{Script=Han}\\dA-F·、()（）/／]{2,12}){0,2})[ \\u3000]+(?!(?:${styles})$)${name}(?:[会會][长長]|[ \\u3000]*(?:${styles}))?$`,
    'u',
  ),
);
const between = /[ \u3000]+/;
const lastPiece = /[^ \u3000]+$/;

/** `記錄　高二　沈一舟`: what the writer did, before what the writer is. */
const did = /^(?:[记記筆笔][录錄](?:整理)?|整理|[执執][筆笔]|口述|[讲講]述|撰?文|作者)$/;

/** `联系人 沈一舟`: whom to ask, not who wrote. */
const contact = /^(?:[业業][务務]|新[闻聞])?(?:[联聯][系繫络絡]|[负負][责責]|[责責]任|[经經][办辦]|洽[询詢])人$/;

export interface Titled extends Signature {
  /** Only where a headline stands above it and its text below. */
  below: boolean;
}

/** `安寧病房` `青年團契` `北橋堂` `高二義` `中五丁` `4B` `旅居河口`: where somebody serves, learns or lives, in names that no paper but that of the house prints. */
const ofHouse = lean(
  oneOf(
    /^\p{Script=Han}{1,8}(?:病房|[门門][诊診]|[团團]契|[教禮礼]?堂|[课課]|[营營连連排团團])$/u,
    /^(?:[高初国國小大中][一二三四五六]|[高初国國][中]?[一二三]年?|[一二三四五六]年)[甲乙丙丁戊己忠孝仁愛爱信義义和平勇智誠诚]?班?$/u,
    /^[1-6][A-F]班?$/u,
    /^(?:旅居|[现現]居|客居|寄自)\p{Script=Han}{2,6}$/u,
  ),
);

/** Whether words say who a person is: office, place, body or class. */
const says = (what: string): boolean =>
  office.test(what) ||
  place.test(what) ||
  isUnitName(what) ||
  isSchoolClass(what) ||
  ofHouse.test(what) ||
  /[，,、／/]/.test(what);

/** Whether each of the pieces says so; the first may say what the writer did. */
function sayAll(what: string): boolean {
  const pieces = what.split(between);
  return pieces.length === 1
    ? says(what) || what.length <= shortestOther
    : pieces.every((piece, place) => says(piece) || (place === 0 && did.test(piece)));
}
/** `青口`: a place or an office as short as that is not asked what it is. */
const shortestOther = 4;

const department = /[\p{Script=Han}\d](?:系|[学學]院|[专專][业業]|研究所)$/u;
const titledPen = lean(/^(?<what>[\p{Script=Han}\d（）()]{2,16})[ \u3000](?<name>\p{Script=Han}{2,3})$/u);

/** `小苏` `老邱` `阿明`: how people are called where they work. */
const familiar = lean(/^[小老阿]\p{Script=Han}$/u);
/** `清花车间 小苏`: a unit and how one of its people is called. */
export function readFamiliar(text: string): Signature | undefined {
  const { what = '', name = '' } = (endsAsName(text) ? titledPen.exec(text) : null)?.groups ?? {};
  if (!familiar.test(name) || isCommonWord(name) || !(isUnitName(what) || isSchoolClass(what))) return undefined;
  const start = text.length - name.length;
  return { signers: [{ name, role: 'writer', start, end: text.length }], units: [], explicit: true };
}

/** `计算机系 青禾` `校友 田间客`: what somebody is, and a name of any kind; only where others of the issue sign so. */
export function readTitledPenName(text: string): Signature | undefined {
  const { what = '', name = '' } = (endsAsName(text) ? titledPen.exec(text) : null)?.groups ?? {};
  if (name === '' || isCommonWord(name) || contact.test(what)) return undefined;
  if (!office.test(what) && !department.test(what) && !isSchoolClass(what)) return undefined;
  const start = text.length - name.length;
  return { signers: [{ name, role: 'writer', start, end: text.length }], units: [], explicit: true };
}

/** `青年團契 以諾`: where somebody serves or learns, and two characters that are no word of the dictionary: a name, whichever it is. */
export function readServing(text: string): Signature | undefined {
  const { what = '', name = '' } = (endsAsName(text) ? titledPen.exec(text) : null)?.groups ?? {};
  if (name.length !== shortestPen || !isPossibleName(name) || firstWord(name).length > 1) return undefined;
  if (!ofHouse.test(what) && !isUnitName(what)) return undefined;
  const start = text.length - name.length;
  return { signers: [{ name, role: 'writer', start, end: text.length }], units: [], explicit: true };
}
const shortestPen = 2;

/** How surely a form signs, where it does, and which names beyond the usual ones it lets be read. */
interface Manner {
  explicit: boolean;
  below: boolean;
  names?: 'rare' | 'likely' | 'pen';
}
const outright: Manner = { explicit: true, below: false, names: 'rare' };
const closesLetter: Manner = { explicit: false, below: false };
const belowHeadline: Manner = { explicit: false, below: true };

function signedBy(text: string, printed: string | undefined, { explicit, below, names }: Manner): Titled | undefined {
  if (printed === undefined) return undefined;
  const plain = withoutBlanks(printed);
  const isUsual = isPersonName(plain) || isTranscribedName(plain);
  const isNamed =
    isUsual ||
    (names === 'rare' && isRareName(plain)) ||
    (names === 'likely' && isLikelyName(plain)) ||
    (names === 'pen' && isPossibleName(plain));
  if (!isNamed) return undefined;
  const start = text.indexOf(printed);
  return {
    signers: [{ name: plain, role: 'writer', start, end: start + printed.length }],
    units: [],
    explicit,
    below,
  };
}

/** Longest line of a name and what its bearer is. */
const longest = 44;

/** `（指導老師：羅立）` behind a pupil's name and school. */
const teacher = /[（(](?:指[导導]|[辅輔][导導])[教老][师師][:：][^（()）]{2,12}[)）]$/;
/** Marks of sentences; a title (`《青口日报》总编辑`) only in the brackets behind the name. */
const sentence = /[。！？!?“”]|^[^（(]*《/;
const mayBeSentence = holdsOneOf('。！？!?“”《');

/** What each form shows at a glance: how a letter closes; brackets or a stroke; brackets in front; a blank before or behind the name. */
const look = quickLook([
  { ends: '上启啟啓首日' },
  { holds: '（(／/╱∕，,' },
  { opens: '[［〔（(' },
  { holds: ' \u3000' },
]);

/** With what the place of a letter opens. */
export const mayBeSent = opensWithOneOf('─—–-');

const mayBeStyled = endsWithOneOf('师師道事老铎鐸父女士教授长長任生学學员員妹兄事');
const holdsDot = holdsOneOf('·•・‧');
/** Longest name with what its bearer is called: `沈一舟老师`. */
const longestCalled = 6;
/** The line ends with as few characters behind a blank as a name has. */
const endsAsName = (text: string): boolean =>
  text.length - 1 - Math.max(text.lastIndexOf(' '), text.lastIndexOf('\u3000')) <= longestCalled || holdsDot(text);

/** The name in `沈一舟老師`; absent for what is no name with such a word. */
export function nameCalled(text: string): string | undefined {
  const name = text.length <= longestCalled + 1 && mayBeStyled(text) ? addressed.exec(text)?.[1] : undefined;
  if (name === undefined || which.test(name)) return undefined;
  return isPersonName(name) || (name.length === 3 && isLikelyName(name)) ? name : undefined;
}

/** A name with what its bearer is: office, place, occupation. Absent for every other line. */
export function readTitled(printed: string): Titled | undefined {
  const text = /[）)]$/.test(printed) ? printed.replace(teacher, '') : printed;
  if (text.length < 3 || text.length > longest || (mayBeSentence(text) && sentence.test(text))) return undefined;
  const shown = look(text);
  const closing = shown & 1 ? respectful.exec(text) : null;
  if (closing) return signedBy(text, closing[1], outright);
  const presentation = /^[（(][作筆笔]/.test(text) ? presented.exec(text) : null;
  if (presentation) return signedBy(text, presentation[1], outright);
  const description = shown & 2 ? described.exec(text) : null;
  if (description?.groups) {
    const { open = '', mark: written = '', what = '' } = description.groups;
    const bracketed = /[）)]$/.test(text);
    if (kindOfText.test(what)) return undefined;
    if (open !== '' || written !== '')
      return bracketed || says(what) || lived.test(what) ? signedBy(text, description[3], outright) : undefined;
    // `沈一舟／新嶼`: the city of a reader
    const city = /^[^／/]{2,4}[／/]/.test(text) && lived.test(what);
    if (bracketed && /[／/]/.test(text) && says(what.replace(/[（(].*/, '')))
      return signedBy(text, description[3], outright);
    if (!bracketed && !city && !says(what)) return undefined;
    // `半畝（河口，退休教師）`: where one lives and what one is are said of people alone
    const isPerson = bracketed && /[，,、／/]/.test(what) && office.test(what);
    return signedBy(text, description[3], isPerson ? { ...belowHeadline, names: 'pen' } : belowHeadline);
  }
  const letter = mayBeSent(text) ? sent.exec(text) : null;
  if (letter) return signedBy(text, letter[1], closesLetter);
  const home = shown & 4 ? placed.exec(text) : null;
  if (home) return signedBy(text, home[1], belowHeadline);
  // what its bearer is called shows that it is a name
  const name = nameCalled(text);
  if (name !== undefined) return signedBy(text, name, { ...belowHeadline, names: 'likely' });
  if (!(shown & 8)) return undefined;
  const style = mayBeStyled(text) ? styled.exec(text) : null;
  if (style) return signedBy(text, style[1], { ...belowHeadline, names: 'rare' });
  const calling = endsAsName(text) ? called.exec(text) : null;
  if (!calling?.groups) return undefined;
  const { what = '' } = calling.groups;
  if (contact.test(what) || !sayAll(what)) return undefined;
  return signedBy(
    text,
    calling[2],
    says(what.slice(what.search(lastPiece))) ? { ...belowHeadline, names: 'rare' } : belowHeadline,
  );
}
