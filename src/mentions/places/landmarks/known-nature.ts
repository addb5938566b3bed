import { anyWord } from '../../../parser/text/one-of.ts';
import { headEndingAt } from '../../people/offices/heads.ts';
import { readNames } from '../../people/read-name.ts';
import type { Landmark } from './landmark.ts';

/** Rivers, lakes and mountains of the whole country, known without any setting. */
const names = (
  '长江 黄河 淮河 珠江 钱塘江 松花江 黑龙江 嘉陵江 金沙江 雅鲁藏布江 澜沧江 怒江 鸭绿江 图们江 太湖 洪泽湖 洞庭湖 鄱阳湖 青海湖 滇池 洱海 千岛湖 京杭大运河 京杭运河 大运河 汉江 ' +
  '湘江 赣江 闽江 岷江 沅江 乌江 大渡河 渭河 汾河 海河 辽河 沱江 涪江 瓯江 甬江 富春江 新安江 塔里木河 额尔齐斯河 伊犁河 乌苏里江 牡丹江 嫩江 洪湖 巢湖 高邮湖 微山湖 骆马湖 ' +
  '白洋淀 纳木错 泸沽湖 抚仙湖 呼伦湖 博斯腾湖 丹江口水库 三峡水库 泰山 华山 衡山 恒山 嵩山 庐山 峨眉山 武夷山 井冈山 长白山 秦岭 祁连山 天山 昆仑山 大别山 太行山 玉山 阿里山 ' +
  '日月潭 浊水溪 淡水河 黄海 渤海 东海 南海 大兴安岭 小兴安岭 西湖 颍河 漓江 大洪山 大巴山 武当山 九华山 普陀山 五台山 雁荡山 天目山 罗霄山 六盘山 贺兰山 喜马拉雅山 ' +
  '珠穆朗玛峰 唐古拉山 巴颜喀拉山 横断山 神农架 基隆河 高屏溪 曾文溪 大甲溪 中央山脉 合欢山 阳明山 狮子山 维多利亚港'
).split(' ');
/** 长江路, 黄河大道, 南海诸岛: not the river, not the sea. */
const otherwise = new RegExp(
  `^${anyWord(
    '后浪 前浪 大合唱 颂 之歌 之子 [路街村镇乡区市县桥巷州门寺队雪牌杯号卡] 大桥 大道 大街 证券 日报 晚报 实业 学者 商学 存储 电力 小学 中学 大学 社区 新村 公寓 花园 广场 舰队',
    '观音 公司 集团 航运 航务 水利委 水利网 委员会 论坛 隧道 杯 三角',
  )}`,
);

const known = new Set(names);
const starts = new Set(names.map((name) => name.charCodeAt(0)));

/** True for the name of a river, a lake or a mountain that the whole country knows. */
export const isKnownNature = (name: string): boolean => known.has(name);

/** True when `rest`, what follows it in folded text, makes the name of a river or a mountain part of another name. */
export const isOtherwise = (rest: string): boolean => otherwise.test(rest);

/** 处长|江阿好: the first character ends an office, and a name stands behind it. */
const isHead = (folded: string, at: number): boolean =>
  headEndingAt(folded, at + 1) !== undefined && readNames(folded, at + 1).some(({ score }) => score > -1);

/** The river, lake or mountain of the whole country whose name starts at `at` in folded text. */
export function natureAt(folded: string, at: number): Landmark | undefined {
  if (!starts.has(folded.charCodeAt(at))) return undefined;
  const name = names.find((word) => folded.startsWith(word, at));
  if (name === '南海' && folded.charAt(at - 1) === '中') return undefined;
  if (name?.startsWith('长') && isHead(folded, at)) return undefined;
  if (name === undefined || isOtherwise(folded.slice(at + name.length, at + name.length + 3))) return undefined;
  const kind = /[山岭]$/.test(name) ? 'mountain' : 'water';
  return { start: at, end: at + name.length, suffix: { word: name, kind, least: 0, most: 0 } };
}
