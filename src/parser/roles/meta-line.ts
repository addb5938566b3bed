import { isUnitName } from '../signatures/labels.ts';
import { blanks } from '../text/blank.ts';
import { lean } from '../text/lean.ts';
import { anyWord } from '../text/one-of.ts';
import { opensWithOneOf, quickLook } from '../text/quick-look.ts';
import type { RoleRule, RoleSite } from './rule.ts';

const action = `${anyWord(
  '本文 原文 照片 相片 [图圖]片 [报報][导導道] 发布 發布 發佈 发稿 發稿 发表 發表 刊登 刊發 更新 上传 上傳 上稿 撰稿 撰寫 撰写 提供 供稿 投稿 聯絡 联系 联络 聯繫 承辦',
  '承办 责任 責任 主管 資料 资料 新聞 新闻 信息 訊息 稿件 公告 张贴 張貼 发文 發文 文章 录入 錄入 审核 審核',
)}`;
const kind =
  '(?:者|时间|時間|日期|单位|單位|来源|來源|人员|人員|人|电话|電話|作者|部门|部門|机构|機構|机关|機關|方式|窗口|信箱|類別|类别|編號|编号|记者|記者|出处|出處|于|於)';
const others =
  '作\\s?者|索\\s*引\\s*[号號]|(?:信息|主[题題])分[类類]|[发發]文字[号號]|公[开開]方式|[体體]裁(?:分[类類])?|新[闻聞](?:[联聯][络絡系繫]|[发發]言)人|' +
  '[业業][务務][联聯][络絡系繫]|撰文|撰稿|攝影|摄影|文|[图圖]|稿源|点击数?|點擊數?|点击量|點擊量|點閱數?|点阅数?|閱覽數?|浏览次数|浏览量?|瀏覽次數|阅读量?|閱讀量?|' +
  '阅读次数|閱讀次數|栏目|欄目|关键词|關鍵詞|關鍵字|关键字|字号|字体|發言人|发言人|投稿|供稿|字数|字數|标签|標籤|学校|學校|班级|班級|小记者|小記者|姓名|指导老师|指導老師|' +
  '指导教师|指導教師|主[辦办]人?|[覆复復]核|[擬拟核]稿|[簽签][發发]|[審审][核定]|[查垂洽][詢询](?:[電电][話话])?(?=\\s?[:：]\\s?[\\d（(])';
/** `2018年11月08日  来源:青口晚报`: the day of the record stands before its label. */
const day =
  '(?:[•·【\\[（(]\\s?)?(?:(?:19|20)\\d\\d|1?\\d\\d)[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?(?:\\s?\\d{1,2}:\\d\\d(?::\\d\\d)?)?[】\\]）)]?\\s*';
/** Signs and brackets before a label. */
const signs = '(?:(?:[|｜•·▍▌]|📎|🔗|📰)\\s?)?[【\\[（(]?';
const pair = lean(
  new RegExp(
    `^(?:${day})?${signs}(?:${action}?${kind}|${others})(?:[】\\]]?\\s?[:：︰﹕∶／・]|[】\\]\\t]|\\s?(?=(?:19|20)\\d\\d[-/.年]))`,
    'u',
  ),
);

/** `Source: 青口日報` `By 青口新聞網` `date 2021-06-02`: what sites built on programs in English print. */
const latin =
  /^[|•·]?\s?(?:(?:Source|Author|By|Posted (?:by|on)|Reporter|Editor|Date|(?:Published|Updated)(?: on)?|Category|Tags?)\s?[:：]\s?\S|By\s(?=[\u3400-\u9fff])|date\s(?=\d{4}))/i;
const mayBeLatin = quickLook([{ opens: '|•·SABPREDUCTsabpreduct', holds: ':：B d' }]);

/** With what a label opens, or the day before it, and what stands behind it. */
const look = quickLook([
  {
    opens:
      '•·【[（(|｜▍▌\ud83d0123456789上本原照相报報主人体作來供信公关出刊单发單图圖垂复姓字学學审審小张張录復承投拟指提摄撰擬攝文新方日时時更机来查标栏核標機欄洽浏瀏点班电發稿窗签簽类索編编业業者联聯覆訊記记責資责资部錄閱關阅電類體點',
    holds: `:：︰﹕∶／・】]间間期${blanks}`,
  },
]);

/** True for a line of labels and what they say, as records print it beside a headline. */
export const isLabelled = (text: string): boolean =>
  text.length <= 120 &&
  ((look(text) !== 0 && pair.test(text)) || (mayBeLatin(text) !== 0 && latin.test(text))) &&
  !/。.|[。？！?!]$/.test(text);

/** `公共關係室　新聞稿`: the office that gives a release out, on the line above its headline. */
const release = /^(\S{3,14})[ \u3000]+新[闻聞]稿$/;
const isRelease = (text: string): boolean => text.endsWith('稿') && isUnitName(release.exec(text)?.[1] ?? '');

/** `圖：參加者合照` below a text: what a picture shows; where a name stands behind, it has signed before. */
const isPictureBelow = ({ unit: { text, mark }, before }: RoleSite): boolean =>
  opensAsPicture(text) && mark === undefined && before?.kind === 'text' && picture.test(text);
const opensAsPicture = opensWithOneOf('图圖');
const picture = /^[图圖][:：]/;

/** `20210602A1-青口大橋合龍` below that headline: an archive names its record by day, page and headline. */
const recordMark = /^(?:19|20)\d{6}[-_ ]?(?:[A-Z]\d{1,2}[-－—])?/;
const opensRecord = opensWithOneOf('12');
const shortestHeadline = 4;
export const namesRecord = (text: string, headline: string): boolean =>
  opensRecord(text) &&
  headline.length >= shortestHeadline &&
  text.length > headline.length &&
  text.endsWith(headline) &&
  text.replace(recordMark, '') === headline;

/** `作者：沈一舟  时间：2021-06-02` `發稿單位：水利局`: a line of data about the article. */
export const metaLine: RoleRule = {
  name: 'meta-line',
  read: (site) =>
    (isLabelled(site.unit.text) && !isPictureBelow(site)) ||
    (site.before !== undefined && namesRecord(site.unit.text, site.before.text)) ||
    (site.after !== undefined && isRelease(site.unit.text))
      ? { kind: 'meta' }
      : undefined,
};
