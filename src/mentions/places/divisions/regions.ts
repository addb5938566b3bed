import type { Division } from './division.ts';

/** Stretches of land that have no boundary of their own but a name that papers print by itself. */
const regions = `
珠三角 长三角 京津冀 粤港澳大湾区 苏南 苏北 苏中 浙东 浙西 浙南 浙北 皖南 皖北 皖西 闽南 闽东 闽西 闽北 赣南 赣北
湘西 湘南 湘北 鄂西 鄂东 豫东 豫南 豫西 鲁西南 胶东 辽东 辽西 陕北 陕南 陇东 川西 川东 川北 滇西 桂北
粤北 粤西 粤东 坝上 塞北
河西走廊 雷州半岛 辽东半岛 胶东半岛 山东半岛 江汉平原 成都平原 黄土高原 青藏高原 云贵高原 东北平原 华北平原 三江平原 江淮 四川盆地 塔里木盆地 柴达木盆地 准噶尔盆地 塔克拉玛干沙漠 呼伦贝尔草原
锡林郭勒草原 高黎贡山 台湾海峡 琼州海峡 北部湾 渤海湾 杭州湾
旺角 尖沙咀 铜锣湾 中环 上环 油麻地 大角咀 土瓜湾 红磡 九龙 新界 港岛 葵涌 将军澳 筲箕湾 北角 柴湾 赤柱 氹仔 路环
`;

/** The same abroad, continents and oceans among them. */
const regionsAbroad = `
欧洲 非洲 拉美 拉丁美洲 南美 南美洲 北美 北美洲 东南亚 中亚 南亚 中东 东欧 西欧 北欧 西伯利亚 地中海 波斯湾 红海 黑海
阿尔卑斯山 喜马拉雅山 莱茵河 多瑙河 伏尔加河 尼罗河 亚马孙河 密西西比河 恒河 湄公河 马六甲海峡 苏伊士运河 巴拿马运河 马里亚纳海沟 南极 南洋
`;

/** Provinces and cities of the years before 1955, which no list of today holds. */
const former = `
province 绥远省 热河省 察哈尔省 西康省 平原省 松江省 辽北省 嫩江省 合江省 安东省 辽东省 辽西省 苏南行署 苏北行署 皖南行署 皖北行署
city 归绥市 北平市 迪化市 汉口市 奉天市 旅大市 张垣市
`;

const words = (table: string) => table.trim().split(/\s+/);

/** Names of regions; they stand for themselves. */
export function namedRegions(): Division[] {
  return [
    ...words(regions).map((name): Division => ({ name, kind: 'region' })),
    ...words(regionsAbroad).map((name): Division => ({ name, kind: 'abroad' })),
  ];
}

/** Former provinces and cities, with the names that were printed without 省 and 市: 归绥, 热河. */
export function formerDivisions(): Division[] {
  return former
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [kind, ...names] = row.split(' ');
      return names.map((name): Division => {
        const short = name.replace(/[省市]$|行署$/, '');
        return { name, kind: kind === 'province' ? 'province' : 'city', ...(/署$/.test(name) ? {} : { short }) };
      });
    });
}
