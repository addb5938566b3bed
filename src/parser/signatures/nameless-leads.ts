import { lean } from '../text/lean.ts';
import { leadForms, unicode } from './lead-form.ts';
import { agencyAt, fullDay, report, sender, sent, wire, wired } from './lead-pieces.ts';

/** Leads that name nobody; of a wire they take the colon behind it, too. */
export const nameless = leadForms([
  // 青口网消息（新闻联播）：  青口電視臺消息：
  {
    holds: ':：',
    pattern: lean(/^\p{Script=Han}{1,8}[网網社台臺报報](?:消息|[讯訊电電])(?:[（(][^（()）]{2,12}[）)])?[:：]/u),
  },
  // 【晨光報6月2日報導】（中央社記者…）
  { opens: '【〔（([', pattern: unicode(`^[【〔（(\\[]\\p{Script=Han}{2,8}${fullDay}${report}[】〕）)\\]]`) },
  // (青口六日訊)  （晨光報訊）  【青口六日專電】  〔青口同日又電〕; 【鄉訊】, 【会讯】 and 【施政快訊】 are columns
  {
    opens: '（(【〔',
    pattern: unicode(
      `^[（(【〔](?!(?:[乡鄉社会會校庙廟教农農侨僑球影艺藝书書团團家村里]|\\p{Script=Han}{0,6}[简簡快短资資喜捷])[讯訊])\\p{Script=Han}{1,8}?(?:(?:${fullDay}|[同今昨]日)[专專又特急航]?)?[讯訊电電][）)】〕]`,
    ),
  },
  // 【本市消息】 on a line as narrow as a column
  { opens: '【〔（(', pattern: /^[【〔（(]本[市縣县埠省港澳][消息讯訊]{1,2}[】〕）)]/ },
  // 【青口消息】上游水涸，…: a column stands before a headline, which has no comma
  { opens: '【〔（(', pattern: /^[【〔（(](?!好消息)\p{Script=Han}{2,6}消息[】〕）)](?=[^，。]{2,30}[，。].{16})/u },
  // 【專訪】受颱風影響，…
  { opens: '【〔', pattern: /^[【〔](?:[专專][访訪稿]|特[稿写寫约約])[】〕](?=[^，。]{2,30}[，。])/ },
  // 讯：…
  { opens: '讯訊', pattern: /^[讯訊][:：]/ },
  // 本报讯 …  本报青口5月6日电  〔聯合社青口六日電〕
  {
    opens: '【〔（(［[本校',
    pattern: unicode(`^${sender}${sent}[】〕）)］\\]:：]?`),
  },
  // 新华社北京5月6日电  聯合社青口電：; 社区装电梯 is none
  {
    holds: wired,
    pattern: unicode(
      `^${agencyAt}(?:${fullDay}\\p{Script=Han}{0,2}${wire}[:：]?|${wire}(?:[:：]|(?=[ \\u3000（(。])))`,
    ),
  },
]);
