import { lean } from '../text/lean.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import { fitsOneOf } from '../text/quick-look.ts';

const hour = '[:：\\s\\u3000]{0,2}\\d{1,2}[:：]\\d\\d';
const degree = '(?:℃|°C|度)';
/** `今日天气　多云　14℃～18℃`: the ear beside the name of a paper, of the paper wherever it stands. */
export const weatherEar = lean(
  oneOf(
    /^\d{1,2}\s?(?:℃|°C)(?:\s[pP]\d{1,2})?$/u,
    new RegExp(
      `^${anyWord(
        '(?:最[高低])?[气氣][温溫] 降[雨水][机機概][率] [湿濕]度 [风風]力 紫外[线線]',
      )}[:：\\s　]?[-\\d０-９].{0,24}[\\d０-９](?:℃|°C|度|[级級]|%|％)$`,
      'u',
    ),
    // `今日氣溫：19℃至26℃ 相對濕度：70%` `天气预报 今天多云，11℃~19℃，东北风2级`
    /^(?:[今明][日天])?(?:[气氣][温溫]|天[气氣](?:[预預][报報])?)[:：\s　][^。]{0,24}\d{1,2}\s?(?:℃|°C|度)[^。]{0,24}\d{1,3}\s?(?:℃|°C|度|[级級]|%|％)$/u,
    /^(?=.*(?:℃|°C|度))(?:[今明][日天]|\p{Script=Han}{2,4})?天[气氣](?:[预預][报報])?[:：\s　][^。]{0,20}?\d{1,2}\s?(?:℃|°C|度)?(?:\s?[-~～—－至到]{1,2}\s?-?\d{1,2}\s?(?:℃|°C|度)?)?$/u,
  ),
);
/** `青口天气 多云 12℃—20℃ 东南风3-4级` `今日气温 12～20℃`: the weather with its degrees and its wind, as a line between two articles. */
const weather = lean(
  oneOf(
    // `今日 多云转小雨 18℃~25℃ 东南风3-4级`
    /^[今明后後][日天晚](?:白天|夜[间間]|[今明][日天晚夜]|[到至])*[:：\s　,，]?[晴阴陰多云雲转轉间間小中大阵陣雷雨雪雾霧霾到有局部短时時，,\s　]{1,16}-?\d{1,2}\s?(?:℃|度)?\s?[-~～—－至到]{1,2}\s?-?\d{1,2}\s?(?:℃|°C|度)[^。]{0,14}$/,
    new RegExp(
      `^(?:[今明][日天]|\\p{Script=Han}{2,4})?天[气氣](?:[预預][報报])?[:：\\s\\u3000][^。]{0,20}?\\d{1,2}${degree}?\\s?[-~～—－至到]{1,2}\\s?-?\\d{1,2}${degree}[^。]{0,6}[风風][力速]?[\\d一二三四五六七八-]{1,4}[级級]$`,
      'u',
    ),
    new RegExp(
      `^(?:[今明][日天])?[气氣][温溫][:：\\s\\u3000]\\s?-?\\d{1,2}${degree}?\\s?[-~～—－至到]{1,2}\\s?-?\\d{1,2}${degree}$`,
      'u',
    ),
  ),
);
/** `日出06:12 日落18:05` `潮汐：高潮 09:20 低潮 15:40`: the hours of sun and sea. */
const rises = '(?:日[出落没沒]|月[出落没沒]|[满滿高涨漲]潮|[干乾低退]潮)';
const sun = new RegExp(
  `^(?:[今明][日天])?(?:潮汐|潮[时時])?[:：\\s\\u3000]{0,2}${rises}${hour}(?:[\\s\\u3000|｜，,、]{0,2}${rises}?${hour}){1,5}$`,
);
/** `空气质量：良` `空氣質素 58 良` */
const air =
  /^(?:[今昨明][日天])?空[气氣](?:[质質][量素]|品[质質])(?:指[数數])?[:：\s\u3000]{1,2}(?:AQI)?\s?(?:\d{1,3}\s?)?(?:[优優良]|[轻輕中重][度]污染|普通|一般)$/;
/** `金价：518元/克` `今日汇率：美元 645.2` `外汇牌价 1美元=6.45元人民币`: what is asked for on the day. */
const quoted = new RegExp(
  `^(?:[今昨][日天])?${anyWord(
    '(?:黄|黃|[饰飾])?金[价價] [银銀][价價] [汇匯]率 [外][汇匯](?:牌[价價])? (?:[汽柴]|成品)油[价價] [股][指市]',
  )}[:：\\s\\u3000][^。，]{0,24}\\d[\\d.,]*\\s?(?:[元角分点點]\\S{0,4})?$`,
);
/** `双色球第2021066期 01 05 09 12 22 30 + 08` `中奖号码 体彩排列3 第21140期 5 2 8`: the draw of a lottery and nothing but its numbers. */
const lottery = lean(
  /^(?:[开開中][奖獎][号號]?[码碼]?[:：\s\u3000]{1,2})?\p{Script=Han}{2,6}[357]?\s?第?\d{2,12}期[:：\s\u3000]{0,2}(?:[开開][奖獎][号號][码碼][:：\s\u3000]{0,2})?\d{1,2}(?:[\s、,，+＋|｜-]{1,3}\d{1,2}){2,9}$/u,
);

/** What a paper tells its readers of the day: weather, sun and sea, air, prices, the draw of a lottery. */
export const isDailyNote = fitsOneOf([
  { pattern: weather, holds: '℃C度级級' },
  { pattern: sun, holds: '出落没沒潮' },
  { pattern: air, ends: '优優良染通般' },
  { pattern: quoted, holds: '价價率指汇匯市' },
  { pattern: lottery, ends: '0123456789' },
]);

const paper = '本(?:[报報刊讯訊社]|[简簡][报報讯訊]|[会會][讯訊]|[周週月]刊)';
const made = '(?:主[办辦编編]|承[办辦印]|[协協][办辦]|[编編](?:印|[辑輯])|印行|出[品版]|[发發]行|[赞贊]助)';
const telephone = '(?:[电電][话話]|[热熱专專][线線])';
/** `本报常年法律顾问：罗立` `本报保留一切版权` `本报零售每份五分` `本報由文化健康站協辦`: a paper of its own affairs. */
const own = lean(
  oneOf(
    new RegExp(`^${paper}(?:常年)?(?:法律|律[师師])[顾顧][问問][:：\\s\\u3000][^。]{2,30}$`, 'u'),
    new RegExp(`^${paper}保留(?:一切|所有|全部)?(?:版|著作|[权權])[权權]?利?$`, 'u'),
    new RegExp(
      `^${paper}(?:零售|售[价價]|定[价價])?(?:每[份期张張])?[:：\\s\\u3000]?[\\d.一二三四五六七八九十百]{1,5}[元角分毫仙]$`,
      'u',
    ),
    new RegExp(`^${paper}由[^。，\\s]{3,20}${made}$`, 'u'),
    new RegExp(`^${paper}\\S{2,10}${telephone}[:：]\\s?[\\d（）() -]{7,20}$`, 'u'),
  ),
);
/** `(本栏目由青口供电公司协办)` `本版由青口农商银行特约刊登`: who pays for a page or a column. */
const paidFor = lean(
  new RegExp(
    `^[（(]?本(?:[栏欄]目?|版|期|[专專][栏欄版])由[^。，\\s]{3,24}(?:${made}|特[约約](?:刊登|播出)?|冠名|支持)(?:刊[登出])?[）)]?$`,
    'u',
  ),
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
/** `A1 要聞 A2 港聞 A3 國際`: where the sections stand. */
const sections = lean(
  /^(?:[A-F]\d{1,2}[ ·]?\p{Script=Han}{2,4}[ \u3000|｜/]+){1,8}[A-F]\d{1,2}[ ·]?\p{Script=Han}{2,4}$/u,
);
/** `廣告洽詢：00-12340000` `代印：青口印刷厂` `社區幹事辦事處出版 電話：2000 0000` */
const reached = lean(
  oneOf(
    /^[广廣]告(?:洽[询詢谈談]|垂[询詢]|[刊投]登|招商|[联聯][系繫络絡])(?:[电電][话話]|[热熱专專][线線])?[:：]\s?[\d（）() —－-]{7,30}$/u,
    /^代印[:：]\s?[\p{Script=Han}]{3,16}$/u,
    new RegExp(
      `^\\p{Script=Han}{4,16}(?:出版|[编編]印|[发發]行|主[办辦]|印行)[ \\u3000]{1,2}${telephone}[:：]?\\s?[\\d（）() —－-]{7,20}$`,
      'u',
    ),
  ),
);
/** `青口新闻网：www.…`: the site of a paper; `下载青口客户端 看更多新闻`: what it has for telephones. */
const online = lean(
  oneOf(
    /^\p{Script=Han}{2,10}(?:[网網]|[网網]站|在[线線])[:：\s\u3000]{1,2}(?:https?:\/\/)?www\.[\w./-]+$/u,
    /^(?:扫码|掃碼|[请請]|立即)?下[载載]\p{Script=Han}{2,10}(?:客[户戶]端|APP)[ \u3000,，][^。，,]{3,12}$/u,
  ),
);

/** What a paper says of itself: its lawyer, its price, who makes it and who pays, where to call, when it was printed, where its sections stand. */
export const isOwnAffair = fitsOneOf([
  { pattern: own, opens: '本' },
  { pattern: paidFor, opens: '本（(' },
  { pattern: reached, opens: '广廣代', holds: '告印' },
  { pattern: reached, ends: '0123456789)）', holds: '话話线線' },
  { pattern: online, holds: 'w载載' },
  { pattern: printed, opens: '上开開付截印', holds: ':：' },
  { pattern: given, opens: '本发發', holds: ':：' },
  { pattern: lettered, opens: '报報刊版本', holds: '题題' },
  { pattern: sections, opens: 'ABCDEF' },
]);
