import { englishMonth } from '../text/english-days.ts';
import { lean } from '../text/lean.ts';
import { anyWord, oneOf } from '../text/one-of.ts';
import type { Form } from '../text/quick-look.ts';

const figure = '[\\d〇○零一二三四五六七八九十百]';
const page = `([A-Za-z]?)0{0,4}(${figure}{1,3})`;
/** Page names that are set without a blank beside the number: `第三版要闻`. */
export const names = `${anyWord(
  '要闻 要聞 头版 頭版 综合 綜合 民生 经济 經濟 财经 財經 时政 時政 政务 政務 社会 社會 国际 國際 国内 國內 本地 地方 文化 文艺 文藝 副刊 体育 體育 教育 校园 校園 健康',
  '法治 法制 科技 生活 娱乐 娛樂 评论 評論 理论 理論 专题 專題 专版 專版 特刊 焦点 焦點 关注 關注 视觉 影像 图片 圖片 新闻 新聞 广告 廣告',
)}(?:新闻|新聞)?`;
const apart = '[\\s:·•|丨│/—–―─_-]';

/** How pages are numbered in headers, surest first. The letter of the section is the first group, the number the second. */
export const pageForms: readonly RegExp[] = [
  lean(new RegExp(`^[(]第\\s?${page}\\s?[版页頁](?=[)]$)`, 'u')),
  lean(
    new RegExp(
      `(?:^|(?<=${apart}|[期日一二三四五六天]))第\\s?${page}\\s?[版页頁](?=$|${apart}|[()]|共|${names}$)`,
      'u',
    ),
  ),
  lean(new RegExp(`(?<=^${names}|[日周週晚早晨][刊报報])第\\s?${page}\\s?[版頁页]$`, 'u')),
  lean(new RegExp(`(?:^|(?<=${apart}))${page}\\s?[版叠疊](?=$|${apart}|${names}$)`, 'u')),
  lean(/(?:^|(?<=[\s:·•|丨│]))([A-F])0?(\d{1,2})(?=$|[\s:·•|丨│/]|\p{Script=Han}{2,4}$)/u),
  lean(/(?:^|(?<=[\s:·•|丨│]))()0(\d)(?=$|[\s:·•|丨│]|\/\p{Script=Han})/u),
];

/** The number behind a label that is taken off: `版次：3` `版次：一`. */
export const afterLabel = lean(new RegExp(`(?<=^\\s{3,})()(${figure}{1,3})(?=\\s*$)`, 'u'));

/** `二月二十六日　综合　１`: a bare number at an end of a dated line. */
export const atTheEdge = /(?:^(?=\d{1,2}[\s│])|(?<=[\s│])(?=\d{1,2}$))()(\d{1,2})/;

/** `青口日報　地方　4　2021年6月2日`: a bare number behind the names of the paper and the page. */
export const amongNames = lean(/(?<=^\p{Script=Han}{2,10}\s\p{Script=Han}{2,6}\s)()(\d{1,2})(?=\s)/u);

/** `地方綜合　4　2021年6月2日 星期三　青口日報`: a bare number between the names in a line that has the weekday, too. */
export const amidNames = lean(/(?<=^\S{2,10}\s)()(\d{1,2})(?=\s)/u);

/** `p04　2021年6月2日` */
export const pageCode = /(?<=^|\s)[pP]\.?()(\d{1,2})(?=\s|$)/;

/** `2021年6月2日青口日报第2版`: the day, the paper and the page without a blank. */
export const glued = lean(/(?<=^\s{6,}\p{Script=Han}{2,8}[报報刊讯訊息])第()(\d{1,2})版$/u);

/** `青口日报　2021年6月2日　头版` */
export const frontPage = /(?<=\s)()([头頭]版)$/;

/** `June 2, 2021` `2 June 2021`. */
const inEnglish = new RegExp(
  `(?<![A-Za-z\\d])${anyWord(
    `(?:${englishMonth})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?,?`,
    `\\d{1,2}(?:st|nd|rd|th)?\\s(?:${englishMonth})\\.?,?`,
  )}\\s(?:19|20)\\d\\d(?!\\d)`,
  'gi',
);

/** Days, with their years or without. */
export const dates: readonly Form[] = [
  {
    holds: '年',
    pattern: lean(
      new RegExp(
        `${anyWord(
          '(?:中华民国|中華民國|民国|民國)\\s?[\\dO〇○零一二三四五六七八九十百廿卅元]{1,5}',
          '(?:公元|西元|主[后後]|佛[历曆]|[公国國新][历曆])?[\\dO〇○零一二三四五六七八九十百千廿卅]{2,7}',
        )}\\s?年\\s?(?:[(](?:西元|公元)?(?:19|20)\\d\\d年?[)]\\s?)?${figure}{1,3}\\s?月\\s?(?:[\\d一二三四五六七八九十廿卅]{1,3}\\s?[日号號]?\\s?(?:至|到|—{1,2}|[-–~～])\\s?(?:[\\d一二三四五六七八九十]{1,3}\\s?月\\s?)?)?(?:[\\d一二三四五六七八九十廿卅]{1,3}\\s?[日号號])?`,
        'gu',
      ),
    ),
  },
  // `2021/6/1～6/7`, `2021 06/02`
  {
    holds: '-./',
    pattern:
      /(?:19|20)\d\d(?:[-./]|\s(?=\d{1,2}\/))\d{1,2}[-./]\d{1,2}(?:\s?[-–~～至—]{1,2}\s?(?:(?:19|20)\d\d[./])?\d{1,2}[./]\d{1,2}(?![\d]))?/g,
  },
  { holds: 'aeouAEOU', pattern: inEnglish },
  { holds: '-./', pattern: /(?<!\d)\d{1,2}[-./]\d{1,2}[-./](?:19|20)\d\d(?!\d)/g },
  { holds: '12', pattern: /(?<!\d)(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?!\d)期?/g },
  {
    holds: '-./',
    pattern: /(?<![\d.])(?:1\d\d|[1-9]\d)[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\d|3[01])(?![\d.])/g,
  },
  {
    holds: '月',
    pattern:
      /(?:[公国國新][历曆]|(?<![\d年]))[\d一二三四五六七八九十]{1,3}\s?月\s?[\d一二三四五六七八九十廿卅]{1,3}\s?日(?:\s?(?:至|到|—{1,2}|[-–~～])\s?(?:[\d一二三四五六七八九十]{1,3}\s?月\s?)?[\d一二三四五六七八九十廿卅]{1,3}\s?日)?/g,
  },
];
/** `星期三` */
export const weekday = /[([]?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天][)\]]?/g;
/** `2021/6/2（三）` */
export const shortWeekday = /[(][一二三四五六日][)]/;
/** A weekday that lost its last character, and the button of a site beside it: `星期　【打印】`. */
export const cutWeekday = /星期(?=\s|$)|[【[]打印[】\]]/g;
/** `多雲` `雷陣雨`: the sky in a word that can be read in one way only, so that a run of them costs no more than its length. */
const sky = '(?:[阴陰多少密][云雲]|[晴阴陰雨雪雾霧霾]|雷?[小中大暴骤驟阵陣雷狂][风風雨雪])';

/** The day of the old calendar, how many pages the issue has, the weather, and what it costs. */
export const asides: readonly Form[] = [
  {
    holds: '月',
    pattern: lean(
      /(?:(?:农历|農曆|夏历|夏曆)(?:\p{Script=Han}{2}年)?|[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年)[闰閏]?[正一二三四五六七八九十冬腊臘]{1,2}月(?:初|十|廿|三|二)?[一二三四五六七八九十]{1,2}日?/gu,
    ),
  },
  {
    holds: '版页頁张張',
    pattern: oneOf(
      /(?:(?:今日|今天|本期|本报今日|本報今日|本版)(?:出版|出[纸紙])?\s?共?|共)\s?[\d〇○零一二三四五六七八九十两兩]{1,3}\s?(?:[大小]?[版页頁张張]|[开開]\s?[\d一二三四五六七八九十]{1,3}\s?[版页頁])/g,
      /第\s?[\d一二三四五六七八九十]{1,3}\s?[张張]/g,
    ),
  },
  // `氣溫19至28度` `18℃～27℃` and `多雲 有驟雨` `晴转多云`
  {
    holds: '-~～—－/至到',
    pattern: lean(
      /(?<=\s)(?:[气氣][温溫][:：]?\s?)?-?\d{1,2}\s?(?:℃|°C|度)?\s?(?:[-~～—－/]{1,2}|至|到)\s?-?\d{1,2}\s?(?:℃|°C|度)(?=$|\s)/gu,
    ),
  },
  {
    holds: '云雲晴阴陰雨雪雾霧霾风風',
    pattern: lean(
      new RegExp(
        `(?<=\\s)(?:天[气氣][:：]?)?${anyWord(
          '局部 有 [间間]有 [间間]中 短[时時] 早[晚] 日[间間] 大致 部分[时時][间間]',
        )}?${sky}(?:(?:[转轉间間至到有]|[\\d一二三四五至到]级|幾陣|几阵)*${sky})*(?:天[晴阴陰色])?(?=$|\\s)`,
        'gu',
      ),
    ),
  },
  {
    holds: '元角分$',
    pattern: new RegExp(
      `(?<=^|\\s)(?:零售[价價]?|每[份期](?:售[价價]?)?|[定售][价價])[:：]?\\s?${anyWord(
        '(?:HK|NT|港[币幣]|新[台臺][币幣])?\\$?\\s?[\\d.一二三四五六七八九十百]{1,5}[元角分](?:[\\d一二三四五六七八九][角分])?',
        '(?:HK|NT)?\\$\\s?[\\d.]{1,5}',
      )}(?=$|\\s)`,
      'g',
    ),
  },
];
/** Years, codes, volumes and addresses beside the names. */
export const years: readonly Form[] = [
  {
    holds: '学學',
    pattern: /(?:\d{2,4}|[一二三四五六七八九十百〇○零]{2,5})(?:-\d{2,4})?[学學]年度?第?[\d一二上下][学學]期/g,
  },
  {
    holds: '12佛年',
    pattern: oneOf(
      /(?:^|(?<=\s))(?:(?:公元|西元|主[后後])?(?:19|20)\d\d|佛[历曆](?:2[45]\d\d|二[四五][〇○零一二三四五六七八九]{2}))年?(?=\s|第|$)/g,
      /(?:(?:19|20)\d\d|1[01]\d)年(?=第)/g,
      /[4-9]\d年(?=第[^\s第]{1,5}[期号號](?:\s|$))/g,
    ),
  },
  { holds: '0123456789', pattern: /(?<!\d)\d{3,4}-?\d{7,8}(?!\d)/g },
  { holds: 'oO', pattern: /(?<![A-Za-z])(?:Vol|No)\.?\s?\d+/gi },
  { holds: ':.', pattern: /(?:https?:\/\/|www\.)[\w./-]+(?:\s[\w./]{1,6})*/g },
];
/** `第18期（总第236期）` */
export const issue = oneOf(
  /[(]?(?:总|總|累计|累計)?\s?第\s?[\dA-Za-z〇○零一二三四五六七八九十百千]{1,7}\s?[期号號辑輯][)]?(?:\s?[(]?(?:总|總|累计|累計)\s?第?\s?[\d〇○零一二三四五六七八九十百千]{1,7}\s?[期号號][)]?)?/g,
  /[(]?(?:总|總)第?\s?[\d〇○零一二三四五六七八九十百千]{1,7}\s?[期号號][)]?/g,
);
/** `青口公報3000期` `3000期青口公報`: a number beside the name of a paper. */
export const bareIssue = /(?<=[报報刊讯訊])\s?\d{1,5}期$|^\d{1,5}期(?=\S{2,8}[报報刊讯訊]$)/;
/** `责任编辑/罗立` `版面設計：羅立` `新闻热线:000-0000000`: who made the page, and whom to call. */
export const staff = lean(
  new RegExp(
    `(?<=^|[\\s|丨·•,、/])${anyWord('责任 責任 本版 值班 执行 執行 美术 美術 版面 视觉 視覺 文字 [图圖]片')}?${anyWord(
      '编辑 編輯 责编 責編 值班 主编 主編 督印人 承印人 总编辑 總編輯 总编 總編 编委 编审 美编 美編 校对 校對 校检 检校 版式 组版 組版 排版 制版 设计 設計 审读 審讀 审校 審校',
      '审核 審核 签发 簽發 发行人 發行人 社长 社長 监制 監製',
    )}[:/ ]\\s?\\p{Script=Han}[\\p{Script=Han}·]{1,5}(?:[、,]\\p{Script=Han}{2,4})*(?=$|[\\s|丨/,、])`,
    'gu',
  ),
);
/** Whom to call: `新闻热线:000-0000000`. */
export const call = new RegExp(
  `(?<=^|[\\s|丨·•])(?:本[报報])?${anyWord(
    '新[闻聞] 投稿 [爆报報]料 [读讀]者服[务務] [广廣]告 [发發]行 [编編][辑輯]部',
  )}?${anyWord('[热熱専专專][线線] [电電][话話] (?:[电電]子)?[邮郵信]箱 Email')}\\s?[:：]?\\s?[\\dA-Za-z()@._-]{5,}`,
  'gi',
);
/** `出版日期:` before the day, `出版` behind it. */
export const published = /(?:出版|[发發]行|出[报報刊]|[编編]印)(?:日期|[时時][间間])\s?[:：]|出版(?=\s|$)/;
/** What stands between the words of a header. */
export const between = /[\s|丨│·•・‧:,、/—–―─_=~()【】[\]《》<>●■◆★※*;-]+/;
