import { anyWord } from '../../../parser/text/one-of.ts';
import { isClauseEdge, isHan } from '../../text/characters.ts';
import { opensPlace, wordRank } from '../../words/lookup.ts';
import { gazetteer } from '../divisions/gazetteer.ts';
import { endsVerb } from './verb-before.ts';

/** Where the name of a place may begin, and how surely. */
export interface NameStart {
  start: number;
  /** True behind another place, a mark, or a preposition of place. */
  sure: boolean;
}

/** What is known to end at a place in the text: a name in full, or the short name of a division that starts at `start`. */
export interface FixedEnds {
  isFull(at: number): boolean;
  shortStart(at: number): number | undefined;
  /** True where a place found by its last word ends. */
  isLandmark?(at: number): boolean;
  /** Start of the name of a township of the counties in question that ends at `at`. */
  townshipStart(at: number): number | undefined;
}

/** 假 is the preposition of a place in Taiwan, Hong Kong and Macao: 假青口街遊樂場舉行. */
const placePrepositions = /[在赴来到至沿往于抵经从假距]/;
const otherBoundaries = /[和与及对向由将把的了是为以该各每这那此座条个被让给等我其即就有请里内外上下中]/;
/** These begin with a character that is otherwise a boundary: 和平路, 向阳村. */
const protectedStart = new RegExp(
  `^${anyWord(
    '和平 和谐 和睦 和兴 和顺 假日 向阳 向前 向荣 为民 从化 于家 中山 中正 中华 中央 中兴 中心 中南 中环 上海 上元 上林 下关 下沙 下塘 内环 外环 外滩 里仁 经十 经一 经二',
    '经三 经四 经五 经六 经七 沿江 沿河 沿山 沿海 在水 由拳 中天 中原 中和 中港 中关',
  )}`,
);
const directions = /^[东西南北中新老前后一二三四五]$/;
const innerCharacters = /[中上下里内外]/;
/** A quotation or a bracket may hold a motto or a brand: “幸福家园”. */
const weakMarks = /[“‘《”’》（）]/;

/** 于都河, 和平县: a boundary character opens the name of a division. */
const isProtected = (folded: string, at: number, suffixAt: number) =>
  protectedStart.test(folded.slice(at, Math.min(at + 2, suffixAt))) ||
  gazetteer()
    .at(folded, at)
    .some(({ name }) => at + name.length === suffixAt);

/** 南京|全镇, 武汉|三镇: no part of a name before the last word. */
const described = /[全本该各某小古新重名大三两城市村家]/;

/** These stand inside names now and then: 朱和镇, 三里镇. */
const innerBoundaries = /[和里内外上下中]/;

/** 8月25|日, 2021|年, 第2|届: what counts the number before it belongs to no name behind it. */
const counted =
  /^(?:[〇零一二三四五六七八九十][年月日时点分届]|[\d][年月日时点分届期次个名位户家所条座处栋幢间张只辆艘亩吨米元岁天周轮场批项支万亿余多])$/;
/** 本报|青口镇, 本县|天目路: what lies or appears here. */
const ownUnit = /^本[报刊台社网省市区县镇乡村校会馆院港岛州]$/;
/** 对岸|团结村: a side of the water stands before the name. */
const shore = /^[对两沿]岸$/;
/** ——记|文昌路修表匠, —访|青口村: these words open the second half of a headline. */
const headlineVerb = /^[—－-][记访]$/;

/** The characters behind which the words above let a name begin: looked at first. */
const openers = new Set(
  [
    ...'年月日时点分届期次个名位户家所条座处栋幢间张只辆艘亩吨米元岁天周轮场批项支万亿余多报刊台社网省市区县镇乡村校会馆院港岛州记访岸据',
  ].map((opener) => opener.charCodeAt(0)),
);

/** True when the character at `at`, with the one before it, belongs to no name and lets one begin behind it. */
function opensBehind(folded: string, at: number): boolean {
  if (!openers.has(folded.charCodeAt(at))) return false;
  if (folded.charAt(at) === '据') return isClauseEdge(folded, at - 1);
  const ending = folded.slice(Math.max(0, at - 1), at + 1);
  return (
    (counted.test(ending) && folded.charAt(at + 1) !== '钟') ||
    ownUnit.test(ending) ||
    headlineVerb.test(ending) ||
    shore.test(ending)
  );
}

/** The start of the name when the division it lies in ends a little further left, behind a boundary character: 江阴市|三里镇. */
function afterDivision(
  folded: string,
  suffixAt: number,
  start: number,
  most: number,
  ends: FixedEnds,
): number | undefined {
  // Directly behind the division the character joins it to the next name: 江阴市|和|三里镇.
  // 闸和|永宁社区: with two characters behind it 和 joins two names, and what stands before it belongs to the first.
  const nearest = folded.charAt(start - 1) === '和' && suffixAt - start > 1 ? start - 1 : suffixAt - most;
  for (let at = start - 2; at >= nearest; at--) if (ends.isFull(at)) return at;
  return undefined;
}

/**
 * Walks left from a suffix at `suffixAt` to where the name begins: behind a place, a mark, a preposition or a verb.
 * Undefined when nothing of the kind stands within `most` characters.
 */
export function nameStart(
  folded: string,
  suffixAt: number,
  { least, most }: { least: number; most: number },
  ends: FixedEnds,
): NameStart | undefined {
  for (let start = suffixAt; start >= suffixAt - most; start--) {
    const length = suffixAt - start;
    const shortStart = ends.shortStart(start);
    if (shortStart !== undefined) {
      // 河口|南大街, but 河口路 and 河口经济开发区 hold the short name.
      // 望江|镇老街, 双溪|口镇文化中心: the town's name goes on behind the short name of a county.
      if (length > 0 && /^.?[镇乡]/.test(folded.slice(start, suffixAt))) return { start: shortStart, sure: true };
      if (length >= Math.max(least, 2)) return { start, sure: true };
      if (length === 1 && /[镇乡]/.test(folded.charAt(suffixAt)) && !described.test(folded.charAt(start)))
        return { start: shortStart, sure: true };
      return length === 1 && /[江河湖山湾村镇乡]/.test(folded.charAt(suffixAt))
        ? undefined
        : { start: shortStart, sure: true };
    }
    const before = start - 1;
    const isEdge =
      before < 0 || isClauseEdge(folded, before) || !isHan(folded.charCodeAt(before)) || opensBehind(folded, before);
    // 梅山|坪乡: what looked like the end of a mountain or a river lies within a longer name.
    if (!isEdge && length === 1 && ends.isLandmark?.(start) && /[镇乡村]/.test(folded.charAt(suffixAt))) continue;
    if (isEdge || ends.isFull(start)) {
      return length >= least && length > 0 ? { start, sure: !weakMarks.test(folded.charAt(before)) } : undefined;
    }
    // 中 and the like between the name and the last word belong to the name: 南京中路, 西上桥村.
    const isInner = innerCharacters.test(folded.charAt(before)) && (length === 0 || folded.charAt(suffixAt) === '村');
    if (!isInner && !isProtected(folded, before, suffixAt)) {
      const character = folded.charAt(before);
      const isPreposition = placePrepositions.test(character);
      // ，下|厝里社区: where a clause begins or behind a preposition of place, 上 or 下 is the first character of the name.
      const opensName =
        /[上下]/.test(character) &&
        (isClauseEdge(folded, before - 1) || placePrepositions.test(folded.charAt(before - 1))) &&
        wordRank(folded, before) === 0;
      if (opensName && length >= least) return { start: before, sure: !weakMarks.test(folded.charAt(before - 1)) };
      if (isPreposition || otherBoundaries.test(character)) {
        const inner = afterDivision(folded, suffixAt, start, most, ends);
        if (inner !== undefined && innerBoundaries.test(character)) return { start: inner, sure: true };
        return length >= least && length > 0 ? { start, sure: isPreposition } : undefined;
      }
    }
    if (opensPlace(folded, start) || endsVerb(folded, start)) {
      if (length >= Math.max(least, 2)) return { start, sure: false };
      if (!directions.test(folded.slice(start, suffixAt))) return undefined;
    }
  }
  return undefined;
}
