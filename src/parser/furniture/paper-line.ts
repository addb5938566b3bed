import { lean } from '../text/lean.ts';
import { oneOf } from '../text/one-of.ts';
import { fitsOneOf } from '../text/quick-look.ts';

/** `今日 多云转小雨 18℃~25℃ 东南风3-4级` `潮汐：高潮 03:12 低潮 09:40`: the sky and the sea, in words and figures. */
const sky = oneOf(
  /^[今明后後][日天晚](?:白天|夜[间間]|[今明][日天晚夜]|[到至])*[:：\s　,，]?[晴阴陰多云雲转轉间間小中大阵陣雷雨雪雾霧霾到有局部短时時，,\s　]{1,16}-?\d{1,2}\s?(?:℃|度)?\s?[-~～—－至到]{1,2}\s?-?\d{1,2}\s?(?:℃|°C|度)[^。]{0,14}$/,
  /^(?:潮汐|[日月][出落没沒]|[满滿高低]潮)[:：\s　][^。]{0,20}\d{1,2}[:：]\d\d$/,
);
/** `上网时间：5:00` `开印：2:30 印完：5:10`: when the paper was printed. */
const printed =
  /^(?:(?:上[网網]|[开開]印|付印|截稿|印完)(?:[时時][间間])?[:：]\s?(?:凌?晨)?\d{1,2}[:：时時点點](?:\d{1,2}分?)?[\s　]*)+$/;
/** `本期印数：1200份` `发送范围：各村、各单位`: how many were printed, and for whom. */
const given = /^(?:本期印[数數]|[发發][送行](?:[范範][围圍]|[对對]象))[:：][^。]{2,40}$/;
/** `報頭題字：羅立` `本版题头 罗立`: who wrote the name of the paper or of the page. */
const lettered = lean(
  /^(?:[报報刊版][头頭名]|本[版期刊报報])[题題][字写寫头頭签簽名][:：/／ \u3000]{1,2}\p{Script=Han}{2,4}$/u,
);
/** `本版由青口县水利局协办` `本栏目由青口银行冠名`: who pays for the page. */
const paidFor =
  /^本(?:版|[栏欄]目|[专專][版栏欄刊])由[^，。]{2,24}(?:[协協主承][办辦]|冠名|[赞贊]助|支持)(?:[播刊]出|刊登)?[。]?$/;
/** `A1 要聞 A2 港聞 A3 國際`: where the sections stand. */
const sections = lean(
  /^(?:[A-F]\d{1,2}[ ·]?\p{Script=Han}{2,4}[ \u3000|｜/]+){1,8}[A-F]\d{1,2}[ ·]?\p{Script=Han}{2,4}$/u,
);
/** `中奖号码 双色球第2021062期 01 05 12 18 22 31 + 08` */
const drawn =
  /^(?:(?:[开開中][奖獎][号號]?[码碼]?|[体體福]彩)[\s　:：]?)?(?:[双雙]色球|大[乐樂]透|排列[35三五]|七[星乐樂]彩|3D|六合彩)[\s　]?第?\d{3,8}期[:：\s　]?[\d\s　+＋]{5,}$/;

/** What a paper prints around its articles and nobody else prints so: its ears, its figures, who lettered its name. */
export const isPaperLine = fitsOneOf([
  { pattern: sky, opens: '今明后後潮日月满滿高低', holds: '0123456789' },
  { pattern: printed, opens: '上开開付截印', holds: ':：' },
  { pattern: given, opens: '本发發', holds: ':：' },
  { pattern: lettered, opens: '报報刊版本', holds: '题題' },
  { pattern: paidFor, opens: '本', holds: '由' },
  { pattern: sections, opens: 'ABCDEF' },
  { pattern: drawn, opens: '开開中体體福双雙大排七3六', holds: '期' },
]);
