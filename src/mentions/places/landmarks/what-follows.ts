import { anyWord } from '../../../parser/text/one-of.ts';
import { suffixAt } from './suffix-at.ts';
import type { Suffix } from './suffixes.ts';

/** After the last word these would make it part of a longer word: 村民, 路况, 街区, 山区, 河道. */
const continued: Record<string, RegExp> = {
  村: /^(?:[委貌庄寨]|民(?!众)|支部|党|级|干部|两委|规民|集体)/,
  镇: /^(?:[域区静定压民街]|海)/,
  乡: /^(?:[村亲音愁土情贤])/,
  路: /^(?:[径线况灯面边过上牌费障人跑基死杀])/,
  街: /^(?:[区道头坊角谈])/,
  山: /^(?:[红货歌民寨庄屯堡口下前后区水河西东村体林地脉路头坡上药羊林寨越顶])/,
  巷: /^(?:[议战])/,
  溪: /^(?:报(?![导道])|[水流边畔谷县区市镇乡村路街桥景发]|日报)/,
  河: /^(?:[道长南北岸湖床港段面水西东滨]|流(?!域))/,
  湾: /^(?:[区市县镇乡村港道式头角])/,
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

/** Before these a place belongs to the name of an organisation: 长江路小学. A township keeps its place: 河口镇中学. */
const organization = new RegExp(
  `^${anyWord(
    '小学 国小 国中 高中 日报 晚报 时报 周报 商报 矿业 纸业 电缆 电器 家电 化工 重工 机械 水泥 电子 科技 药业 酒业 食品 实业 股份 建材 百货 证券 中学 大学 学校 幼儿园 医院',
    '公司 支行 派出所 集团 酒店 饭店 卫生院 分局 税务 法庭 商会',
  )}`,
);

/** 河口镇|镇长: the second 镇 belongs to the office. */
const headOfPlace = /^[镇乡村里](?:长|委|民|党|政|支|书)/;

/** 月塘村|村头, 河口镇|镇区: a part of the village itself. */
const partOfPlace = /^(?:村[头口里内道史规庄]|镇[区上里内])/;

/** 月塘村|山药: what follows begins with a last word but goes on as a word of its own. */
const opensWord = (folded: string, end: number, { word }: Suffix): boolean =>
  continued[word]?.test(folded.slice(end + word.length, end + word.length + 3)) ?? false;

/** True when `rest` says where at the place something is: 路|上, 山|下. */
export function saysWhere(rest: string, { word }: Suffix): boolean {
  return locatives[word]?.test(rest) ?? false;
}

/** True when the last word that ends at `end` in folded text goes on as a longer word or as another name. */
export function goesOn(folded: string, end: number, suffix: Suffix): boolean {
  const rest = folded.slice(end, end + 3);
  if (!saysWhere(rest, suffix) && continued[suffix.word]?.test(rest)) return true;
  if (suffix.kind !== 'township' && organization.test(rest)) return true;
  return rest.startsWith('·') || hasFurtherSuffix(folded, end, suffix);
}

/** 里 is mostly what is inside, 道 a way of any kind: 永安|里里长 is a village of Taiwan, 海傍|道10号 a road of Hong Kong. */
const needed: Record<string, RegExp> = {
  里: /^(?:里[长民办]|办公|活动|关怀|集会|巡守)/,
  道: /^(?:[0-9、，一近与和及交至往口附的段的]|对开|$)/,
};
/** True for a last word that is mostly something else. */
export const asksForMore = (word: string): boolean => needed[word] !== undefined;

/** True when what follows the last word that ends at `end` in folded text is what such a word asks for. */
export const suits = (folded: string, end: number, word: string): boolean =>
  needed[word]?.test(folded.slice(end, end + 2)) ?? true;

/** 虹口|新村, 河口镇|街道: a longer name goes on with a further last word. */
export function hasFurtherSuffix(folded: string, end: number, { kind, word }: Suffix): boolean {
  // 贡水|镇长 is read 贡水镇|长: only a township or a village has a head.
  if (word === '街道') return false;
  const rest = folded.slice(end, end + 3);
  if ((kind === 'township' || kind === 'village') && (headOfPlace.test(rest) || partOfPlace.test(rest))) return false;
  const further = suffixAt(folded, end);
  if (further === undefined || opensWord(folded, end, further)) return false;
  return suits(folded, end + further.word.length, further.word);
}
