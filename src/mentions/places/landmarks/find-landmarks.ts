import { neverInNames } from '../../people/given-characters.ts';
import { officeHeads } from '../../people/offices/heads.ts';
import type { IssueText } from '../../text/issue-text.ts';
import { wordRank } from '../../words/lookup.ts';
import { gazetteer } from '../divisions/gazetteer.ts';
import { afterNature, commonNouns, genericWords, knownNature } from './generic-words.ts';
import { type FixedEnds, type NameStart, nameStart } from './name-start.ts';
import { type Suffix, suffixes } from './suffixes.ts';

/** A place found by its last word. */
export interface Landmark {
  start: number;
  end: number;
  suffix: Suffix;
}

const bySuffixStart = new Map<number, Suffix[]>();
for (const suffix of [...suffixes].sort((a, b) => b.word.length - a.word.length)) {
  const key = suffix.word.charCodeAt(0);
  bySuffixStart.set(key, [...(bySuffixStart.get(key) ?? []), suffix]);
}

const never = new RegExp(`[进可${neverInNames.replace(/[区县一下]/g, '')}、]`);
/** After the suffix these would make it part of a longer word: 村民, 路口 is fine, 街区, 山区, 河道. */
const continued: Record<string, RegExp> = {
  村: /^(?:[民委貌]|支部|党|级|干部|两委|规民|集体)/,
  镇: /^(?:[区静定压民街]|海)/,
  乡: /^(?:[村亲音愁土情贤])/,
  路: /^(?:[径线况灯面径边过上牌费障])/,
  街: /^(?:[区道头坊])/,
  山: /^(?:[红货歌民寨庄屯堡口下前后区水河西东村体林地脉路头坡上])/,
  溪: /^(?:[水流边畔谷县区市镇乡村路街桥景发]|日报)/,
  河: /^(?:[道长流南北岸湖床港段面水西东])/,
  湖: /^(?:[南北长区畔面水滨])/,
  江: /^(?:高铁|铁路|[苏西南北海东山河湖门阴都岸水])/,
  桥: /^(?:[梁头面接])/,
  弄: /^(?:[清堂])/,
  高速: /^(?:发展|增长|公路|运转|铁路|行驶)/,
  新区: /^(?:域)/,
  开发区: /^(?:域)/,
  社区: /^(?:工作者|服务|民警|医)/,
  花园: /^(?:[式])/,
};
/** 在天目路上, 虎丘山下: beside a name of two characters in a sure setting these say where. */
const locatives: Record<string, RegExp> = {
  路: /^[上边]/,
  山: /^[上下脚]/,
  河: /^[水边]/,
  江: /^[水边畔]/,
  湖: /^[水边畔]/,
};
/** Inside these a place suffix belongs to an organisation: 虹口街道办事处 keeps its place, 长江路小学 does not. */
const organization =
  /^(?:小学|国小|国中|高中|日报|晚报|中学|大学|学校|幼儿园|医院|公司|支行|派出所|集团|酒店|饭店|卫生院|分局|税务|法庭|商会)/;

function isGeneric(folded: string, { start, sure }: NameStart, suffixAt: number, { word, kind }: Suffix): boolean {
  const name = folded.slice(start, suffixAt);
  if (never.test(name.replace(/跃进|前进|奋进|开元|开明|开封|开阳|开平|开化/g, ''))) return true;
  // 无人|大桥: a noun no longer than the last word says nothing.
  const noun = commonNouns.exec(name + word)?.[0].length ?? 0;
  // 半山村 is no 山村: one more character makes a name of a common noun when the setting is sure.
  const plain = word === '大桥' || usualNames.test(name) ? word.length : 0;
  if (noun > plain && !((sure || name === '中山') && name.length + word.length === noun + 1)) return true;
  const isZone = kind === 'development-zone';
  if (
    genericWords.test(
      isZone
        ? name.replace(
            /(?:高新|经济|技术|产业|工业|科技|旅游|国家级|省级|文化|创新|生态|数据|创业|检验|软件|物流)+$/,
            '',
          )
        : name,
    )
  ) {
    return !(
      kind === 'road' &&
      name.length === 2 &&
      /^(?:文化|工业|科技|发展|农业|体育|创业|创新|振兴|学习)$/.test(name) &&
      word !== '街'
    );
  }
  return false;
}

/** 昆山, 平湖: a city of that name is likelier than a mountain or a lake. */
function isDivisionName(folded: string, start: number, end: number, { kind }: Suffix): boolean {
  if (!['mountain', 'water', 'bridge', 'village'].includes(kind)) return false;
  return gazetteer()
    .at(folded, start)
    .some(({ name }) => name.length === end - start);
}

/** A frequent word before the suffix (青年路, 人民广场) may be a name or not: it counts only in a sure setting. */
function isOrdinaryWord(folded: string, start: number, suffixAt: number): boolean {
  return suffixAt - start === 2 && wordRank(folded, start) === 2;
}

/** Words that parks, squares and bridges are named by all over the country. */
const usualNames = /^(?:中山|人民|解放|和平|胜利|五一|八一|世纪|青年|友谊|团结|建设)$/;

const numbered = /^[0-9]+[号弄]/;
const listed = (folded: string, start: number, end: number, word: string) =>
  folded.charAt(end) === '、' ||
  (folded.charAt(start - 1) === '、' && folded.charAt(start - 2) === word.slice(-1)) ||
  (/[和与及]/.test(folded.charAt(start - 1)) && /[路街巷道桥]/.test(folded.charAt(start - 2))) ||
  numbered.test(folded.slice(end, end + 6));

function landmarkAt(text: IssueText, at: number, ends: FixedEnds): Landmark | undefined {
  const { folded } = text;
  for (const suffix of bySuffixStart.get(folded.charCodeAt(at)) ?? []) {
    if (suffix.kind !== 'township' || !folded.startsWith(suffix.word, at)) continue;
    const end = at + suffix.word.length;
    const start = ends.townshipStart(end);
    if (start !== undefined && !suffixFollows(folded, end, suffix)) return { start, end, suffix };
  }
  for (const suffix of bySuffixStart.get(folded.charCodeAt(at)) ?? []) {
    if (!folded.startsWith(suffix.word, at)) continue;
    const end = at + suffix.word.length;
    const rest = folded.slice(end, end + 3);
    const isOn = locatives[suffix.word]?.test(rest) ?? false;
    if ((!isOn && continued[suffix.word]?.test(rest)) || (suffix.kind !== 'township' && organization.test(rest)))
      return undefined;
    if (rest.startsWith('·') || suffixFollows(folded, end, suffix) || ends.shortStart(end) !== undefined)
      return undefined;
    const begin = behindCounty(folded, at, suffix, nameStart(folded, at, suffix, ends));
    if (begin === undefined) return undefined;
    // 家园路上 is a road where the setting says so; 回家路上 is none.
    // 数据湖产业园项目: what is to be built, not where.
    if (suffix.kind === 'development-zone' && suffix.strict && /^(?:项目|工程|计划)/.test(rest)) return undefined;
    if (isOn && (!begin.sure || at - begin.start < 2)) return undefined;
    const hasNumber = suffix.kind === 'road' && numbered.test(folded.slice(end, end + 6));
    if (!hasNumber && isGeneric(folded, begin, at, suffix)) return undefined;
    if (isKnownNature(folded.slice(begin.start, end)) && afterNature.test(rest)) return undefined;
    if (isDivisionName(folded, begin.start, end, suffix)) return undefined;
    const sure = begin.sure || listed(folded, begin.start, end, suffix.word);
    if (suffix.strict && !sure) return undefined;
    if (suffix.word === '站' && ends.shortStart(at) === undefined) return undefined;
    const isUsual = begin.sure && suffix.kind !== 'village' && usualNames.test(folded.slice(begin.start, at));
    if (!isUsual && isOrdinaryWord(folded, begin.start, at) && !listed(folded, begin.start, end, suffix.word)) {
      if (suffix.kind !== 'road' && suffix.kind !== 'township') return undefined;
    }
    if (!begin.sure && at - begin.start > 3 && wordRank(folded, begin.start) === 2) return undefined;
    if (officeHeads.endingAt(folded, at) > 0) return undefined;
    return { start: begin.start, end, suffix };
  }
  return undefined;
}

/** 河口镇|镇长: the second 镇 belongs to the office. */
const headOfPlace = /^[镇乡村里](?:长|委|民|党|政|支|书)/;

/** 定山县|河口乡: a county that no table knows is not part of its township's name. */
function behindCounty(folded: string, at: number, { kind, least }: Suffix, begin?: NameStart): NameStart | undefined {
  if (begin === undefined || kind !== 'township') return begin;
  const county = folded.slice(begin.start + 1, at).lastIndexOf('县');
  if (county < 0) return begin;
  const start = begin.start + county + 2;
  return at - start >= least ? { start, sure: begin.sure } : undefined;
}

/** 虹口|新村, 河口镇|街道: a longer name goes on with a further last word. */
function suffixFollows(folded: string, end: number, { kind, word }: Suffix): boolean {
  // 贡水|镇长 is read 贡水镇|长: only a township or a village has a head.
  if (word === '街道') return false;
  if ((kind === 'township' || kind === 'village') && headOfPlace.test(folded.slice(end, end + 3))) return false;
  return (bySuffixStart.get(folded.charCodeAt(end)) ?? []).some(({ word }) => folded.startsWith(word, end));
}

function natureAt(folded: string, at: number): Landmark | undefined {
  const name = knownNature.find((word) => folded.startsWith(word, at));
  if (name === '南海' && folded.charAt(at - 1) === '中') return undefined;
  if (name === undefined || afterNature.test(folded.slice(at + name.length, at + name.length + 3))) return undefined;
  const kind = /[山岭]$/.test(name) ? 'mountain' : 'water';
  return { start: at, end: at + name.length, suffix: { word: name, kind, least: 0, most: 0 } };
}

const natureNames = new Set(knownNature);
const isKnownNature = (name: string) => natureNames.has(name);
const natureStarts = new Set(knownNature.map((name) => name.charCodeAt(0)));

/** The places that a text names by a last word such as 路, 社区 or 公园, left to right. */
export function findLandmarks(text: IssueText, fixed: FixedEnds): Landmark[] {
  const { folded } = text;
  const found: Landmark[] = [];
  const ends: FixedEnds = { ...fixed, isFull: (at) => found.at(-1)?.end === at || fixed.isFull(at) };
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    const nature = natureStarts.has(code) ? natureAt(folded, at) : undefined;
    const landmark = nature ?? (bySuffixStart.has(code) ? landmarkAt(text, at, ends) : undefined);
    if (landmark === undefined) continue;
    const last = found.at(-1);
    if (last !== undefined && landmark.start < last.end) {
      if (landmark.start > last.start) continue;
      found.pop();
    }
    found.push(landmark);
    at = landmark.end - 1;
  }
  return found;
}
