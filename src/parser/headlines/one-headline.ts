import { isUnitName } from '../signatures/labels.ts';
import { beforePeace } from '../text/ends-in-peace.ts';
import { endsWithEvent } from '../text/event.ts';
import { lean } from '../text/lean.ts';
import { leftOpen } from '../text/left-open.ts';
import { firstWord } from '../text/words.ts';
import { isHappened } from './happens.ts';
import {
  adds,
  demand,
  isHalfTitle,
  isKickerForm,
  isLabel,
  isNamed,
  isReaction,
  isSaying,
  subtitleWord,
} from './line-forms.ts';
import { isOfThemes } from './theme-words.ts';

/** Characters of grammar: two lines that share only these are not built alike. */
const grammar = new Set('的了在和是不一有');

/** Shortest call; `以河为脉` is half a headline. */
const shortestCall = 6;
/** `把好事办到家门口` / `一座小桥修了九天`, `城市管理要有温度`: what should be done, above what was: a kicker. */
const isCalled = (line: string): boolean =>
  line.length >= shortestCall && (demand.test(line) || /要[有讲講靠]/.test(line));
const isCallAbove = (first: string, second: string): boolean => isCalled(first) && !isCalled(second);

/** `老手艺` / `新传人`: short lines of one length that open with what is the other's contrary. */
const opposed = new Set(
  '老新 旧新 舊新 小大 昔今 古今 前后 前後 上下 左右 内外 內外 东西 東西 南北 早晚 城乡 城鄉 进出 進出'.split(' '),
);
const longestOpposed = 6;

/** `粮价稳了` / `农户笑了`: two short lines of one length, built alike. */
function isBuiltAlike(first: string, second: string): boolean {
  if (first.length > 12 || first.length !== second.length || /\s/.test(first + second)) return false;
  if (isKickerForm(first) || first === second || isCallAbove(first, second) || adds.test(second)) return false;
  const last = first.charAt(first.length - 1);
  if (last === second.charAt(second.length - 1) && first.length <= 6) return true;
  if (first.length <= longestOpposed && opposed.has(first.charAt(0) + second.charAt(0))) return true;
  return [...first].some((character, place) => second.charAt(place) === character && !grammar.has(character));
}

/** What a line of its own does not open with: the one who acts stands in the line above. */
const predicate = lean(/^(?:已|[将將](?=[于於在对對会會\p{Script=Han}])|赴|[获獲]|[荣榮][获獲]|均|皆|全部|正式)/u);
/** What opens a clause without its subject: an adverb, a verb with the word for its direction or outcome. */
const bare =
  /^(?:[别別不]再|不(?:能|用|必|会|會|可)|未必|提前|超额|超額|[请請]先|[終终][於于]|(?![一二三四五六七八九十两兩各几幾前巡深])\p{Script=Han}[出进進回])/u;
/** Fewest characters of a line that names who acts. */
const shortestActor = 8;
const shortestNoun = 3;
/** What tells that a line has a verb of its own. */
const told = /[了着著过過]|主持|提醒|[会會]\S{0,2}$/;

const isNoun = (line: string): boolean => line.length >= shortestNoun && !told.test(line) && !isLabel(line);

/** `全国大部分钢铁厂的主要产品` / `已超额完成全年计划`: a headline broken between the one who acts and the act. */
const isParted = (first: string, second: string): boolean =>
  (first.length >= shortestActor ? predicate.test(second) || bare.test(second) : isNoun(first) && bare.test(second)) &&
  !/[\s:：，,“”「」！!？?—]/.test(first + second) &&
  !endsWithEvent(first) &&
  !isKickerForm(first);

/** What an office does, without its name. */
const act =
  /^(?:[组組][织織](?!部)|重[视視]|[开開]展|推[出行]|[实實]施|建立|加[强強]|狠抓|[积積][极極]|[认認]真|大力|扎[实實]|切[实實]|努力|[坚堅]持|[举舉][办辦]|[荣榮]?[获獲]|被[评評])/;
/** `县教育工会` / `重视报刊发行工作`: the name of who acts, and the act. */
const isOfficeActing = (first: string, second: string): boolean =>
  second.length > 5 && act.test(second) && isUnitName(first) && !/[\s:：]/.test(first);

/** `青口县` / `部署下一阶段重点工作`: a place, and what it does. */
const township = lean(/^\p{Script=Han}{2,4}[县縣市区區镇鎮乡鄉]$/u);
const doing =
  /^(?:部署|召[开開]|[举舉][行办辦]|[启啟][动動]|[开開]展|推[进進行出]|打造|出[台臺]|印[发發]|[发發]布|建[成立设設]|[实實]施|加[快强強]|[组組][织織]|全面|全力|扎[实實])/;
const isPlaceActing = (first: string, second: string): boolean =>
  second.length > 5 && doing.test(second) && township.test(first) && !isKickerForm(first);

/** `强化应急管理` / `提升服务质量`: two themes of one length are one headline, and neither leads up to the other. */
const areThemes = (first: string, second: string): boolean =>
  first.length === second.length && isOfThemes(first) && isOfThemes(second);

/** The last word of a line, set apart by a blank. */
const lastWord = lean(/^\S{4,}[ \u3000]\p{Script=Han}{1,2}$/u);

/** `居民学急救 街坊` + `做“第一响应人”`: the measure cuts a clause behind its first word. */
const isWrapped = (first: string, second: string): boolean =>
  lastWord.test(first) && !/^[—─(（]/.test(second) && (!isBlank(first.at(-2)) || cutsWord(first.slice(-1), second));
const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\u3000';
/** `全` + `校師生齊走一里路`; a single character that is half of no word (`为群众办实 事`) was parted by chance from its own line. */
const cutsWord = (last: string, second: string): boolean => firstWord(last + second).length > 1;

/** What no headline ends with. */
const goesOn = new RegExp(
  `\\S{2}(?:(?<!一)把|被|(?<![参參给給赋賦])[与與]|(?<![${beforePeace}])和|(?<![不相大协協共会會合等认認胡如赞贊伙夥雷随隨混])同|(?<![存实實现現所内內自健潜潛外何安])在)$`,
);
/** `沈一舟同志在青口縣勞動模範` + `大會上的講話`: where it was said, cut before the words that close it. */
const saidAt = /在[^上中里裡内內时時下后後前间間]{3,}$/;
const saidThere = /^[^在]{2,20}上的\S{2,}$/;
const quotes = ['“”', '「」', '《》'] as const;
const openQuotes = leftOpen(quotes);
/** `拟表彰“文明家` + `庭”名单公示`, `專訪沈一舟：把` + `山路走成教室`: the upper line is left open. */
function isOpen(first: string, second: string): boolean {
  if (goesOn.test(first) || (saidThere.test(second) && saidAt.test(first))) return true;
  const open = openQuotes(first);
  return open !== 0 && quotes.some((pair, place) => (open & (1 << place)) !== 0 && second.includes(pair.charAt(1)));
}

/** `河口` / `风云`, `首都消` / `息`: a name set in a square, or whose last character fell to a line of its own. */
const square = lean(/^(?:\p{Script=Han}{2}\n\p{Script=Han}{2}|\p{Script=Han}{2,4}\n\p{Script=Han})$/u);
const longestSquare = 5;
const isSquare = (first: string, second: string): boolean =>
  first.length + second.length <= longestSquare && square.test(`${first}\n${second}`);

/** True when the measure cuts one line of a headline in two. */
const isCutLine = (first: string, second: string): boolean =>
  isSquare(first, second) || isWrapped(first, second) || isOpen(first, second) || isHalfTitle(first) || isNamed(first);

/** `第七章` / `渡口`, `碼頭風雲` / `第廿三回`: the part of a serial. */
const part = /^第[一二三四五六七八九十廿卅百\d]{1,4}[章回集節节篇部]$/;
const isPart = (first: string, second: string): boolean =>
  part.test(first) || (part.test(second) && first.length <= longestName);
/** Longest name of a serial. */
const longestName = 10;

/** Shortest and longest line of a headline set in two lines of one length, or nearly of one. */
const shortestEven = 3;
const longestEven = 8;

/** `一颗螺丝钉的讲究`: names a thing and tells nothing. */
const nounPhrase = /的\S{1,3}$/;

/**
 * `大橋今通車` / `渡船成絕響`: two short lines of one length, or nearly of one, and nothing else that tells one from the other. Whether they are
 * one headline the deck around them tells.
 */
export const isEven = (first: string, second: string): boolean =>
  Math.abs(first.length - second.length) <= 1 &&
  Math.min(first.length, second.length) >= shortestEven &&
  Math.max(first.length, second.length) <= longestEven &&
  !/[\s:：“”「」！!？?·．・‧•—（(]/.test(first + second) &&
  !isKickerForm(first) &&
  !isCallAbove(first, second) &&
  !(isLabel(first) && !told.test(first)) &&
  !isSaying(first) &&
  !isReaction(second) &&
  !adds.test(second) &&
  !subtitleWord.test(second) &&
  !nounPhrase.test(second);

/** `返乡不是退路` / `是新路`: what it is not, then what it is. */
const denied = /不(?:是|只|[仅僅]|[单單])/;
const isContrast = (first: string, second: string): boolean =>
  /^(?:而|更|才|[还還])?是/.test(second) && denied.test(first);

/** `考前一週` / `圖書館不打烊`: when, which says nothing by itself. */
const when = lean(
  /^\p{Script=Han}{1,3}[前后後][一二三四五六七八九十两兩半\d]{1,3}[个個]?(?:[週周天日年月夜]|小[時时])$/u,
);

/** `水清了 岸绿了` / `老河又能钓鱼了`, `候鸟来了` / `滩涂热闹了`: what became of several things, in clauses that end alike. */
const became = /^(?:[^\s，,]{1,4}了[ \u3000])?[^\s，,]{1,12}了\n[^\s，,]{3,12}了$/;

/** `渡口柜台前` / `民警拦下五万元`: where, which says nothing by itself. */
const where = lean(
  /^(?!.*[在的了])\p{Script=Han}{2,6}(?:[柜櫃][台臺]|[门門窗校村]口?|[车車站桥橋街][头頭]|[灯燈]下?)[前旁里裡裏]$/u,
);

/** `沈一舟在青口调研时强调 抢时间` / `保质量 促投产`: what somebody asks for begins on the line that says who, and goes on in clauses as short. */
const demands = /^[^\s，,]{4,}(?:强调|強調|指出|要求)[ \u3000](\S{2,8})\n(\S{2,8})(?:[ \u3000]\S{2,8})*$/;
function isDemand(first: string, second: string): boolean {
  const [, upper, lower] = demands.exec(`${first}\n${second}`) ?? [];
  return upper !== undefined && upper.length === lower?.length;
}

/** True when two lines are one headline, whatever other decks are like: neither says anything without the other, or both say the same. */
export const isSurelyOne = (first: string, second: string): boolean =>
  isCutLine(first, second) ||
  isPlaceActing(first, second) ||
  where.test(first) ||
  (second.endsWith('了') && became.test(`${first}\n${second}`));

/** True when two printed lines are one headline, whatever stands around them. */
export const isOneHeadline = (first: string, second: string): boolean =>
  isSurelyOne(first, second) ||
  (!isReaction(second) &&
    (areThemes(first, second) ||
      isPart(first, second) ||
      isContrast(first, second) ||
      isDemand(first, second) ||
      when.test(first) ||
      isBuiltAlike(first, second) ||
      isHappened(first, second) ||
      isParted(first, second) ||
      isOfficeActing(first, second)));
