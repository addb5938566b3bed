import type { FurnitureRule } from './rule.ts';

/** Who is spoken to, or of: the site and whoever reads it. */
const opening =
  /^(?:[（(【*★※]\s?)?(?:本(?:[网網]站?|站)|[请請](?:您|你)?(?:同意|更新|使用)|您(?:使用|的)|你使用|[为為]了?[给給]?(?:您|提供)|未[经經](?:本[网網站]|[许許]可|授[权權])|版[权權]所有|告示[:：]|[无無]法正常|(?:上面|以下|以上)?[内內]容(?:由|[为為]))/;
/** `特别声明：以上内容仅代表作者本人观点` `文明上网理性发言` `您的电子邮箱地址不会被公开。`: sentences that every site prints alike. */
const alike =
  /^(?:特别声明|特別聲明|声明|聲明|免责声明|免責聲明|注)\s?[:：]\s?(?:本[网網站文]|以上|[图圖]片|[转轉][载載]|凡)|^(?:以上|本文|文中)(?:[内內]容|[观觀][点點])?(?:[仅僅只]代表|不代表)|^(?:版[权權][归歸]|[转轉][载載][请請][须須]?注明)|[转轉][载載][请請]注明|文明上网.{0,4}理性[发發]言|电子邮箱地址不会被公开|電子郵件地址不會被公開|必填(?:项|欄位)|^(?:[喜觉覺][欢歡得].{0,8})?[点點][个個]?[“「]?在看|^(?:[↑▲]{0,5}\s?)?[点點][击擊](?:上方|下方)?[“「]?[蓝藍][字色]|^[啟启][動动].{0,4}推播|^Your email address|^Powered by/;
/** What a site says of itself: its rights, its cookies, the programs that show it. */
const subject =
  /[隐隱]私|cookie|[浏瀏][览覽]器|[浏瀏][览覽].{0,6}[图圖內内]|[未非][经經](?:[许許书書]|授[权權])|不得.{0,8}(?:[转轉][载載]|公[开開]播送|使用)|翻[摄攝]|[阅閱][读讀][体體][验驗]|[缓緩]存|采集本站/i;

/** Longest sentence of that kind. */
const longestAlike = 60;

/** `本網站使用相關技術提供更好的閱讀體驗…` `未经许可，不得转载。`: sentences of a site about itself, on a line of their own. */
export const siteSentence: FurnitureRule = {
  name: 'site-notice',
  limit: 200,
  sentences: true,
  needs: { holds: '声聲仅僅只归歸注填在蓝藍推公Pw隐隱c缓緩未非览覽摄攝体體采' },
  test: ({ row: { text } }) =>
    (text.length <= longestAlike && alike.test(text)) || (opening.test(text) && subject.test(text)),
};
