import { lean } from '../text/lean.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { endsWithOneOf } from '../text/quick-look.ts';

/** What a paper is called; columns are called otherwise. */
const paper = lean(
  new RegExp(
    `^《?(?:\\p{Script=Han}{2,10}${anyWord(
      '报 報 [晨晚旬]刊 周刊 週刊 月刊 半月刊 [双雙]月刊 季刊 校刊 院刊 [会會]刊 [会會校院堂][讯訊] [网網]站 入口[网網] 官[网網] 電子報 电子报',
    )}》?(?:\\s?(?:[电電]子|[数數]字|數位|[网網][络絡路])[版报報])?|[会會校院堂][刊讯訊]\\s?(?:[电電]子|[数數]字|數位|[网網][络絡路])[版报報])$`,
    'u',
  ),
);
/** Words that end like the name of a paper, and columns of short news. */
const noPaper = oneOf(
  new RegExp(
    `${anyWord(
      '特报 特報 海报 海報 情报 情報 喜报 喜報 捷报 捷報 预报 預報 公报 公報 通报 通報 播报 播報 举报 舉報 战报 戰報 板报 板報 墙报 牆報 抄报 抄報 汇报 匯報 彙報 回报 回報',
      '申报 申報 填报 填報 上报 上報 警报 警報 年报 年報 登报 登報 见报 見報 读报 讀報 送报 送報 办报 辦報 订报 訂報 報告 报告 谎报 謊報 瞒报 瞞報 呈报 呈報 画报栏 畫報欄 报报 報報 (?:[举舉]行|召[开開])[会會]?[报報]',
    )}》?$`,
  ),
  /^(?:各[地县縣乡鄉区區市省国國校]|四方|天下|[环環]球|[一每本]?[周週])[\u4e00-\u9fff]{0,2}[简簡快][报報]$/,
);

const endsAsOther = endsWithOneOf('报報告栏欄》');
/** True for such a word. */
export const isNoPaper = (text: string): boolean => endsAsOther(text) && noPaper.test(text);
const endsAsPaper = endsWithOneOf('报報刊讯訊站网網》版');

/** `青口日报` `《青口周刊》` `青口日报 电子版`: what papers are called, as far as the end of the name tells. */
export const namesPaper = (text: string): boolean => endsAsPaper(text) && paper.test(text) && !noPaper.test(text);
