import type { PlaceKind } from '../../types.ts';

/** A last word of place names. */
export interface Suffix {
  word: string;
  kind: PlaceKind;
  /** Fewest and most characters before it. */
  least: number;
  most: number;
  /** True when the name must stand in a setting that only places have: after 在 or 位于, in a list of roads, behind a division. */
  strict?: boolean;
  /** Behind this character the word is another: 街市 is a market in Hong Kong and Macao, 青口街|市场 is none. */
  not?: string;
}

const suffix = (words: string, kind: PlaceKind, least: number, most: number): Suffix[] =>
  words.split(' ').map((word) => ({ word, kind, least, most }));

const strictSuffix = (...named: Parameters<typeof suffix>): Suffix[] =>
  suffix(...named).map((each) => ({ ...each, strict: true }));

/** The last words of place names, by 《地名 标志》(GB 17733) and 《地名分类与类别代码编制规则》(GB/T 18521). A longer word is tried before a shorter. */
export const suffixes: readonly Suffix[] = [
  ...suffix('街道', 'township', 2, 5),
  ...strictSuffix('镇 乡 苏木', 'township', 2, 4),
  ...suffix('公社', 'township', 2, 3),
  ...suffix('村', 'village', 2, 4),
  ...suffix('社区', 'village', 2, 6),
  ...suffix('新村 小区', 'site', 2, 5),
  ...suffix('邨', 'site', 2, 3),
  ...strictSuffix('部落', 'village', 2, 4),
  ...strictSuffix('里', 'village', 2, 3),
  ...strictSuffix('花园 花苑 家园 佳苑 公寓 新苑 雅苑', 'site', 2, 4),
  ...suffix(
    '经济技术开发区 高新技术产业开发区 高新技术开发区 经济开发区 高新技术产业园区 高新区 经开区 开发区 旅游度假区 综合保税区 保税区 示范园区',
    'development-zone',
    2,
    6,
  ),
  ...strictSuffix('工业园区 产业园区 科技园区 工业园 产业园 科技园 创业园 物流园', 'development-zone', 2, 8),
  ...strictSuffix('新区', 'development-zone', 2, 3),
  ...strictSuffix('街市', 'site', 2, 5).map((market) => ({ ...market, not: '场' })),
  ...suffix('大街', 'road', 1, 4),
  ...suffix('大道 公路 高速公路 高速', 'road', 2, 4),
  ...suffix('路 街', 'road', 2, 4),
  ...strictSuffix('巷 弄', 'road', 2, 4),
  ...strictSuffix('道', 'road', 2, 4),
  ...suffix('大桥 特大桥 立交桥 立交 高架桥', 'bridge', 2, 5),
  ...strictSuffix('桥', 'bridge', 2, 4),
  ...strictSuffix('隧道', 'bridge', 2, 5),
  ...suffix('运河 水库 湿地', 'water', 2, 5),
  ...strictSuffix('河 湖', 'water', 1, 4),
  ...strictSuffix('江 湾 溪', 'water', 1, 3),
  ...strictSuffix('山', 'mountain', 1, 3),
  ...suffix('山脉 半岛 群岛 高原 盆地 草原', 'mountain', 2, 4),
  ...strictSuffix('峡谷 瀑布', 'water', 2, 4),
  ...suffix(
    '公园 湿地公园 森林公园 体育公园 广场 古镇 古城 老街 景区 风景区 风景名胜区 历史街区 历史文化街区 步行街 古村落',
    'site',
    2,
    6,
  ),
  ...strictSuffix('站', 'site', 2, 3),
  ...strictSuffix('东站 西站 南站 北站', 'site', 2, 4),
  ...strictSuffix('渡口 灯塔 故居 旧居 陵园 纪念碑 牌坊 教堂 软件园 科学城 科技城 古道 古寺 禅寺', 'site', 2, 5),
  ...strictSuffix('寺', 'site', 2, 4),
  ...suffix('火车站 高铁站 汽车站 客运站 地铁站 国际机场 新机场 机场 码头 港区', 'site', 2, 5),
  ...strictSuffix(
    '大剧院 剧院 体育馆 体育场 体育中心 博物馆 图书馆 纪念馆 美术馆 文化馆 科技馆 展览馆 会展中心 文化中心 艺术中心 烈士陵园 植物园 动物园',
    'site',
    2,
    8,
  ),
];
