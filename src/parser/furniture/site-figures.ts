import { fitsOneOf } from '../text/quick-look.ts';
import type { FurnitureRule } from './rule.ts';

const isFigure = fitsOneOf([
  // `您是第1234位访问者`
  { opens: '您第', pattern: /^(?:您是|您好[,，]您是)?第?\s?[\d,]+\s?[位名](?:访问者|訪客|訪問者|浏览者)/ },
  // `总访问量:1234 今日访问:12`
  {
    opens: '总總今本',
    pattern:
      /^(?:[总總今本][页頁日]?(?:访问|訪問|瀏覽|浏览|點閱|点击)(?:量|人次|次[数數])?\s?[:：]?\s?[\d,]+[\s,，]*){1,3}$/,
  },
  // `0条评论` `回應(0)`
  { opens: '0123456789', pattern: /^\d+\s?[条條则則個个](?:评论|評論|留言|回应|回應)$/ },
  { opens: '回评評留', pattern: /^(?:回應|回应|评论|評論|留言)\s?[(（]\d+[)）]$/ },
  // `网站标识码：…` `技术支持：…` `資料更新日期：…`
  { opens: '网網', pattern: /^(?:网站|網站)(?:标识|標識)码?\s?[:：]/ },
  { opens: '技', pattern: /^技[术術]支(?:持|援)\s?[:：]/ },
  { opens: '资資', pattern: /^[资資]料更新(?:日期)?\s?[:：]/ },
  // `互联网新闻信息服务许可证编号：…`
  {
    opens: '互网出增信广廣',
    pattern:
      /^(?:(?:互联网|广播电视|网络|出版物?|增值电信|信息).{0,14}(?:许可证|許可證)(?:编号|編號|号|號)?\s?[:：]|信息网络传播视听节目许可证)/,
  },
  // `建议使用1024*768分辨率浏览本站`
  { opens: '建最', pattern: /^(?:建议|建議|最佳).{0,24}(?:分辨率|解析度)/ },
]);

/** `您是第1234位访问者` `0条评论` `网站标识码：…`: figures and records of a site. */
export const siteFigures: FurnitureRule = {
  name: 'site-notice',
  limit: 60,
  needs: { opens: '您第总總今本0123456789回评評留网網技资資互出增信广廣建最' },
  test: ({ row: { text } }) => isFigure(text),
};
