import type { RoleRule } from './rule.ts';

const labels =
  '作者|作\\s者|时间|時間|日期|来源|來源|稿源|发布时间|發布時間|發佈時間|发布日期|發布日期|發佈日期|发稿日期|發稿日期|发稿时间|发稿单位|發稿單位|发布单位|發布單位|發佈單位|提供单位|供稿单位|供稿|投稿|撰稿人|单位|單位|责任单位|聯絡人|联系人|聯絡電話|联系电话|聯絡資訊|新聞聯絡人|發言人|點閱數|点击|点击数|点击量|浏览次数|浏览|阅读|阅读量|阅读次数|发布人|發布人|发布者|上传|类别|類別|栏目|欄目|关键词|關鍵字|字号|字体|更新时间|更新日期|電話|电话|承辦人|承办人|資料來源|发文单位|發文單位|发布机构|记者|記者|单位名称|编号|点阅';
const pair = new RegExp(`^[【\\[（(]?(?:${labels})[】\\]]?\\s?[:：]`, 'u');

/** `作者：沈一舟  时间：2021-06-02` `發稿單位：水利局`: a line of data about the article. */
export const metaLine: RoleRule = {
  name: 'meta-line',
  read: ({ unit }) =>
    unit.text.length <= 120 && pair.test(unit.text) && !/。./.test(unit.text) ? { kind: 'meta' } : undefined,
};
