import { anyWord } from './one-of.ts';
import { endsWithOneOf } from './quick-look.ts';

/** What happened: the words with which headlines of news end, and crossheads hardly ever. */
const event = new RegExp(
  `${anyWord(
    '了 啦 完成 结束 結束 通车 通車 开工 開工 竣工 封顶 封頂 合龙 合龍 启动 啟動 揭牌 开幕 開幕 闭幕 閉幕 召开 召開 举行 舉行 举办 舉辦 签约 簽約 成立 开课 開課 丰收 豐收',
    '亮相 登场 登場 见实效 上线 上線 投用 启用 啟用 获奖 奪冠 夺冠 落户 揭晓 发布 發布 通过验收 就位 过半 過半 完工 热烈 熱烈 展开 展開 逝世 辞世 辭世 病逝 去世',
  )}[”」！!]?$`,
);
/** With what such a line ends: most lines need not be looked through. */
const mayTell = endsWithOneOf(
  '了啦成束车車工顶頂龙龍动動牌幕开開行办辦约約立课課收相场場效线線用奖冠户晓布位半烈世逝”」！!',
);

/** True for a line that ends by telling what happened. */
export function endsWithEvent(line: string): boolean {
  return mayTell(line) && event.test(line);
}
