import { pairAt } from '../text/characters.ts';

/** Frequent Japanese surnames of two characters, in simplified form; many are Chinese words or places too. */
const surnames = (
  '佐藤 铃木 高桥 田中 渡边 伊藤 山本 中村 小林 加藤 吉田 山田 佐佐 山口 松本 井上 木村 斋藤 清水 山崎 阿部 池田 桥本 山下 石川 中岛 前田 藤田 后藤 小川 冈田 长谷 村上 近藤 石井 坂本 远藤 青木 藤井 西村 福田 太田 三浦 冈本 松田 中川 中野 原田 ' +
  '小野 田村 竹内 金子 和田 中山 藤原 石田 上田 森田 柴田 酒井 工藤 宫崎 横山 宫本 内田 高木 安藤 谷口 大野 丸山 今井 高田 藤本 武田 村田 上野 杉山 增田 平野 大塚 千叶 久保 松井 小岛 岩崎 樱井 野口 松尾 野村 菊地 菅原 木下 佐野 大西 八田 野岛 三岛 ' +
  '村山 川端 大江 黑泽 宫泽 福泽 松下 本田 丰田 安倍 石原 小泉 鸠山 岸田 河野 细川 桥下 内山 白井 北川 南部 西田 东山 浅野 荒木 有田 市川 岩田 大岛 大谷 奥田 河合 川口 川崎 川村 菊池 小池 古川 松冈 松村 水野 宫田 矢野 吉川 吉村 渡部'
).split(' ');

const keys = new Set(surnames.map((surname) => pairAt(surname, 0)));
const japan = /日本|日籍|日商|日方|东京|大阪|京都|横滨|名古屋|广岛|长崎|冲绳|北海道/;
/** How far before the name the country or one of its cities must be named, in characters. */
const near = 16;

/** True when a Japanese surname starts at `start` in folded text, behind a word for where its bearer comes from. */
export const isJapaneseSurname = (folded: string, start: number): boolean =>
  keys.has(pairAt(folded, start)) && japan.test(folded.slice(Math.max(0, start - near), start));
