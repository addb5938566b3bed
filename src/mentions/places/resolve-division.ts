import { isClauseEdge } from '../text/characters.ts';
import { opensPlace, wordRank } from '../words/lookup.ts';
import type { DivisionHit } from './division-hits.ts';
import { chainOf, type Division } from './divisions/division.ts';
import { gazetteer } from './divisions/gazetteer.ts';
import { commonplace, unsafeAbroad, unsafeFullNames, unsafeShortNames } from './divisions/unsafe-short-names.ts';

/** What an issue tells about where it plays. */
export interface Setting {
  /** The home and all it lies in, innermost first. */
  home: readonly Division[];
  /** Divisions named without doubt in the issue. */
  named: ReadonlySet<Division>;
  /** Of these, the ones whose full name is printed. */
  namedInFull: ReadonlySet<Division>;
}

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);
const rank = { province: 0, city: 1, county: 2 } as Record<string, number>;

/** Divisions of the highest level among those of one name: 吉林 is the province before the city. */
function highest(divisions: readonly Division[]): Division[] {
  const best = Math.min(...divisions.map(({ kind }) => rank[kind] ?? 3));
  return divisions.filter(({ kind }) => (rank[kind] ?? 3) === best);
}

const liesIn = (division: Division, outer: Division) => division !== outer && chainOf(division).includes(outer);

/** The one division that lies nearest to the home: the home itself, a neighbour in its city, in its province. */
function nearHome(divisions: readonly Division[], { home }: Setting): Division | undefined {
  const itself = divisions.find((division) => home.includes(division));
  if (itself !== undefined) return itself;
  for (const outer of home) {
    const near = divisions.filter((division) => liesIn(division, outer));
    if (near.length > 0) return only(near) ?? only(near.filter(({ period }) => period === undefined));
  }
  return undefined;
}

/** The division meant by a full name, or undefined when several bear it and nothing tells which. */
export function resolveFull(hit: DivisionHit, outer: Division | undefined, setting: Setting): Division | undefined {
  const candidates = hit.entry.full;
  const inside = outer === undefined ? [] : candidates.filter((division) => liesIn(division, outer));
  if (inside.length > 0) return only(inside) ?? only(inside.filter(({ period }) => period === undefined));
  if (unsafeFullNames.has(hit.entry.name)) return candidates.find((division) => setting.home.includes(division));
  if (candidates.every(({ kind }) => kind === 'township')) {
    // Townships of Taiwan (新社区, 中山区) are common words elsewhere: only where their county is named or at home.
    return only(
      candidates.filter(({ parent }) => parent && (setting.named.has(parent) || setting.home.includes(parent))),
    );
  }
  return (
    only(candidates) ??
    nearHome(candidates, setting) ??
    only(candidates.filter((division) => [...setting.named].some((named) => liesIn(division, named))))
  );
}

/** What leads to the name of a place: 赴, 来自, 途经, 飞往, 嫁到. */
const movement =
  /(?:[在赴来到至往于从去回抵自]|[去到回]了|前往|走进|来自|途经|途径|行经|率团赴|抵达|返回|位于|地处|驶离|离开|老家|家住|家在|祖籍|籍贯)$/;
/** Of these, the ones behind which hardly anything but a place is named. */
const goesTo = /(?:赴|前往|来自|途经|途径|行经|抵达|驶往|运往|运抵|飞往|开往|发往|奔赴|转往|位于|地处|祖籍|籍贯|老家)$/;

const before = ({ text, start }: DivisionHit) => text.folded.slice(Math.max(0, start - 3), start);

/** 宜兴与通州: an unsafe short name beside what joins places. */
function isBetweenNames({ text: { folded }, start, end }: DivisionHit): boolean {
  return (
    /[、与和赴至往]/.test(folded.charAt(start - 1)) && wordRank(folded, start) < 2 && wordRank(folded, end - 1) === 0
  );
}

const comesOrGoes = (hit: DivisionHit) => movement.test(before(hit));

/** 万象城, 罗马数字, 汉堡店: what follows makes the name of a city abroad a word or the name of a building. */
const namesOther = /^(?:城|汇|天地|更新|广场|国际|花园|府|数字|柱|包|店|餐|杯|牌|[之的]都|[站坐巡钓]|走(?![访进]))/;

/** 赴罗马, 曼谷、万象: an unsafe name of a place abroad behind a word of going, or beside another name. */
function isMeantAbroad(hit: DivisionHit): boolean {
  if (namesOther.test(hit.text.folded.slice(hit.end, hit.end + 2))) return false;
  return comesOrGoes(hit) || isBetweenNames(hit);
}

/** What may stand directly behind a name: a mark, a particle, or a word of its own. */
const mayFollow = /[的地在有是也和与及至到为于将就都等以由、称已乃则因从去来往返两三四人]/;
/** 清浦|县 where 清浦 is a district: another division, which no table knows. */
const otherLevel = /[省市县區区镇乡村州盟旗]/;
/** 泉山|纺织公司: the name of an organisation, which may be anywhere. */
const namesOrganization =
  /^[\u4e00-\u9fff]{0,5}(?:公司|集团|学院|大学|中学|小学|学校|医院|卫生院|法院|检察院|银行|公社|大队|会馆|同乡会|商会|协会|分局|派出所|水文站|车站|工厂|[工矿厂])/;

const crosses = ({ text: { folded }, start, end }: DivisionHit) =>
  wordRank(folded, start - 1) > 0 || wordRank(folded, end - 1) > 0;

/** The name makes no word with what stands beside it: 从|义乌|去, not 过|去向|…. */
function isClean(hit: DivisionHit): boolean {
  const { text, start, end } = hit;
  const { folded } = text;
  if (crosses(hit)) return false;
  const opens =
    isClauseEdge(folded, start - 1) ||
    /[ 、在赴来到至往于从去回抵由向对与和及以为是经等如比距离跟同有过]/.test(folded.charAt(start - 1)) ||
    opensPlace(folded, start);
  const closes =
    isClauseEdge(folded, end) ||
    mayFollow.test(folded.charAt(end)) ||
    folded.charAt(end) === ' ' ||
    wordRank(folded, end) > 0 ||
    gazetteer().at(folded, end).length > 0;
  return opens && closes;
}

/** Behind these a street, a shop or a school bears the name: 永嘉路, 昌黎堂. */
const bears = /^(?:[堂店楼园苑府坊轩居庐会牌杯厂社阁号]|小学|中学|小区|公寓|花苑|宾馆|饭店|酒店)/;

/** 清浦|县 where only a 清浦区 is known; 酉阳县 is short for the 自治县, and 昆山|市场 is another word. */
function isOtherDivision({ text: { folded }, end, entry: { short } }: DivisionHit): boolean {
  const level = folded.charAt(end);
  if (!otherLevel.test(level) || short.some(({ kind, name }) => kind !== 'county' || name.endsWith(level)))
    return false;
  return wordRank(folded, end) === 0 || /[委政]/.test(folded.charAt(end + 1));
}

/** A short name of no ordinary word, behind a mark or 、: 义乌小商品. */
function standsApart({ text: { folded }, start, end }: DivisionHit): boolean {
  const isEdge = isClauseEdge(folded, start - 1) || folded.charAt(start - 1) === '、';
  return isEdge && wordRank(folded, start) < 2 && (end - start > 2 || wordRank(folded, end - 1) === 0);
}

/** The division that an unsafe name means where nothing but a place can stand. */
function unsafeIn(hit: DivisionHit, candidates: readonly Division[]): Division | undefined {
  const rank = wordRank(hit.text.folded, hit.start);
  const division = only(highest(candidates.filter(({ period }) => period === undefined)));
  const isMeant =
    rank === 0 || (rank === 1 && division?.kind === 'city') ? comesOrGoes(hit) : rank === 1 && goesTo.test(before(hit));
  if (!isMeant || commonplace.has(hit.entry.name) || crosses(hit)) return undefined;
  // 荷塘|边, 柳林|里: a thing with a side.
  if (/[边里上下中旁畔]/.test(hit.text.folded.charAt(hit.end))) return undefined;
  return division;
}

/** 員林, 田中: a township of Taiwan without its 市 or 鎮, where its county is named in the issue or stands before it. */
function townIn(
  hit: DivisionHit,
  towns: readonly Division[],
  outer: Division | undefined,
  { named, home }: Setting,
): Division | undefined {
  const inside = only(towns.filter((town) => outer !== undefined && liesIn(town, outer)));
  const { folded } = hit.text;
  if (otherLevel.test(folded.charAt(hit.end)) || crosses(hit) || wordRank(folded, hit.start) === 2) return undefined;
  if (inside !== undefined) return inside;
  if (!(comesOrGoes(hit) || (isClean(hit) && wordRank(folded, hit.start) === 0))) return undefined;
  return only(towns.filter(({ parent }) => parent !== undefined && (named.has(parent) || home.includes(parent))));
}

/** The division meant by a short name, or undefined when nothing speaks for it. */
export function resolveShort(hit: DivisionHit, outer: Division | undefined, setting: Setting): Division | undefined {
  const towns = hit.entry.short.filter(({ kind }) => kind === 'township');
  const candidates = hit.entry.short.filter(({ kind }) => kind !== 'township');
  if (candidates.length === 0) return townIn(hit, towns, outer, setting);
  const inside = outer === undefined ? [] : candidates.filter((division) => liesIn(division, outer));
  if (inside.length > 0) return only(inside) ?? only(highest(inside.filter(({ period }) => period === undefined)));
  if (unsafeShortNames.has(hit.entry.name)) {
    const fully = candidates.filter((division) => setting.namedInFull.has(division));
    const atHome = comesOrGoes(hit)
      ? only(candidates.filter((division) => setting.home.includes(division)))
      : undefined;
    return atHome ?? (isBetweenNames(hit) ? only(fully) : undefined) ?? unsafeIn(hit, candidates);
  }
  if (isOtherDivision(hit)) return undefined;
  if (unsafeAbroad.has(hit.entry.name) && candidates.length === 1)
    return isMeantAbroad(hit) ? candidates[0] : undefined;
  const large = only(highest(candidates));
  // The counties of Taiwan, which bear no code, are as widely known as cities.
  if (large !== undefined && (large.kind !== 'county' || (large.code === undefined && large.parent?.code === '710000')))
    return large;
  const named = candidates.filter((division) => setting.named.has(division));
  if (named.length > 0) return only(named);
  const near = nearHome(candidates, { ...setting, home: setting.home.filter(({ kind }) => kind !== 'province') });
  if (near !== undefined) return near;
  const { folded } = hit.text;
  const rest = folded.slice(hit.end, hit.end + 9);
  const isPlain =
    wordRank(folded, hit.start) === 0 &&
    !/[山溪泉河江湖海]$/.test(hit.entry.name) &&
    isClean(hit) &&
    !bears.test(rest) &&
    !namesOrganization.test(rest);
  const [sole] = candidates;
  if (candidates.length === 1 && /[^山溪泉河江湖海]市$/.test(sole?.name ?? '') && standsApart(hit)) return sole;
  return isPlain || comesOrGoes(hit)
    ? (only(candidates) ?? only(candidates.filter(({ period }) => period === undefined)))
    : undefined;
}

const joins = /^(?:[、与和及至到—-]|——|以及)$/;

/** 和平, 东方; but 河北 beside 内蒙古 is the province. */
const isFrequentWord = ({ text: { folded }, start, entry: { short } }: DivisionHit) =>
  wordRank(folded, start) === 2 && !short.some(({ kind }) => kind === 'province');

/** The division meant by a name in a row with others that are told: 怀来、张北, 凤凰至吉首. */
export function resolveBeside(hit: DivisionHit, beside: DivisionHit, meant: Division): Division | undefined {
  const [first, second] = hit.start < beside.start ? [hit, beside] : [beside, hit];
  if (first.text !== second.text || hit.form === 'full') return undefined;
  const { folded } = hit.text;
  if (!joins.test(folded.slice(first.end, second.start)) || isFrequentWord(hit)) return undefined;
  const isOuter = hit === first;
  if (isOuter ? wordRank(folded, hit.start - 1) > 0 : wordRank(folded, hit.end - 1) > 0) return undefined;
  const candidates = hit.entry.short.filter(({ period }) => period === undefined);
  const near = candidates.filter(({ parent }) => parent !== undefined && chainOf(meant).includes(parent));
  return only(near) ?? only(highest(candidates));
}
