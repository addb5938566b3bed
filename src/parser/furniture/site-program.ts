import { fitsOneOf } from '../text/quick-look.ts';
import type { FurnitureRule } from './rule.ts';

const isOfProgram = fitsOneOf([
  // `目前有 258 游客 和 0个会员 在线` `目前有 1 位使用者正在瀏覽這個版面`
  {
    opens: '目正',
    pattern: /^(?:目前有\s?\d+\s?[个個位]?|正在)(?:[游遊访訪]客|使用者|用[户戶]|[浏瀏][览覽][这這该該])/,
  },
  // `签到天数: 2402 天 [LV.10]` `TA的每日心情` `本帖最后由 … 于 … 编辑` `Rank: 12Rank: 12`
  {
    opens: '签簽T该該[R本',
    pattern:
      /^(?:[签簽]到天[数數]\s?[:：]|TA的每日心情|[该該]用[户戶][从從]未[签簽]到|\[LV\.|Rank:\s?\d|本(?:帖|主[题題]|[贴貼]子?|文章?)最[后後]由.{1,30}[于於].{6,24}[编編][辑輯])/,
  },
  // `Posted on Author admin` `Categories: 青口新闻`
  {
    opens: 'PCTF',
    pattern: /^(?:Posted (?:on|in|by)\D*|(?:Categories|Category|Tags|Tagged|Filed under)\s?[:：].{0,40})$/i,
  },
  // `如無法正常閱讀本電子報，請按這裡` `歡迎轉寄給您的朋友` `寄件者：編輯室`
  {
    opens: '若如欢歡寄收发發',
    pattern:
      /^(?:(?:若|如果?)您?[无無]法[^。]{0,16}[,，]?\s?[请請](?:按|[点點])|[欢歡]迎[转轉](?:寄|[发發])|(?:寄件|收件|[发發]件)[者人]\s?[:：])/,
  },
  // `喜欢就点个在看` `↑↑点击上方蓝字关注` `▼点击查看更多精彩内容▼` `戳原文，了解更多`
  { opens: '喜觉覺点點', pattern: /^(?:[喜觉覺][欢歡得].{0,8})?[点點][个個]?[“「]?在看/ },
  {
    opens: '▼▲↓↑点點戳',
    pattern:
      /^[▼▲↓↑]{0,5}\s?(?:[点點][击擊]|戳)(?:[图圖]|原文|[关關]注|下方|上方|查看|[阅閱][读讀]|[“「]?[蓝藍][字色]).{0,16}$/,
  },
  // `#青口 #渡口`
  {
    opens: '#＃標标',
    pattern: /^(?:[標标][籤签]\s*(?:[#＃][^\s#＃]{1,16}\s*){1,12}|(?:[#＃][^\s#＃]{1,16}(?:\s+|$)){2,12})$/,
  },
  // `您是第1234位访问者`
  {
    opens: '您第',
    pattern: /^(?:您是|您好[,，]您是)?第?\s?[\d,]+\s?[位名](?:访客|訪客|访问者|訪問者|浏览者|瀏覽者|读者|讀者)/,
  },
  // `作者 someone (某人) 站內 Qingkou`: the head of a letter on a board
  { opens: '作', pattern: /^作者[:：]?\s+\w{2,14}\s?[(（].{0,24}[)）]\s*(?:站[內内]|看板)/ },
]);

/** What apps, forums and mail programs set around a text. `查看完整版本` and its like stand among the words; these have a figure, a name or a day in them. */
export const siteProgram: FurnitureRule = {
  name: 'site-notice',
  limit: 90,
  sentences: true,
  needs: {
    opens: '目正签簽T该該[R本PCF若如欢歡寄收发發喜觉覺点點▼▲↓↑戳#＃標标您第作',
  },
  test: ({ row: { text } }) => isOfProgram(text),
};
