import { fitsOneOf } from '../text/quick-look.ts';
import type { FurnitureRule } from './rule.ts';

const isOfProgram = fitsOneOf([
  // `目前有 258 游客 和 0个会员 在线` `目前有 1 位使用者正在瀏覽這個版面`
  {
    opens: '目正',
    pattern: /^(?:目前有\s?\d+\s?[个個位]?|正在)(?:[游遊访訪]客|使用者|用[户戶]|[浏瀏][览覽][这這该該])/,
  },
  // `注册时间: 2018-09-03` `發表文章 : 10794` `在线时间 120 小时`
  { opens: '注註加', pattern: /^(?:[注註][册冊]|加入)(?:[时時][间間]|日期)?\s?[:：]\s?\d{4}[-/年]\d/ },
  {
    opens: '发發文帖貼主最在精威金积積阅閱',
    pattern:
      /^(?:(?:[发發]表)?(?:文章|[帖貼]子|主[题題])(?:[总總]?[数數])?\s?[:：]\s?\d+$|(?:最[后後]登[录錄陸入]|在[线線][时時][间間]|精[华華]|威望|金[钱錢]|[积積]分|[阅閱][读讀][权權]限)\s?[:：]?\s?\d+(?:\s?小[时時]|[-/]\d.{0,12})?$)/,
  },
  // `签到天数: 2402 天 [LV.10]` `TA的每日心情` `本帖最后由 … 于 … 编辑` `Rank: 12Rank: 12`
  {
    opens: '签簽T该該[R本',
    pattern:
      /^(?:[签簽]到天[数數]\s?[:：]|TA的每日心情|[该該]用[户戶][从從]未[签簽]到|\[LV\.|Rank:\s?\d|本(?:帖|主[题題]|[贴貼]子?|文章?)最[后後]由.{1,30}[于於].{6,24}[编編][辑輯])/,
  },
  // `您需要登录后才可以回帖` `马上注册，结交更多好友`
  {
    opens: '您你马馬游遊',
    pattern: /^(?:(?:您|你)需要(?:先)?登[录錄陸入].{0,8}(?:才|[后後])|[马馬]上[注註][册冊][,，]|[游遊]客[,，]如果)/,
  },
  // `Posted on Author admin` `Categories: 青口新闻`
  {
    opens: 'PCTF',
    pattern: /^(?:Posted (?:on|in|by)\D*|(?:Categories|Category|Tags|Tagged|Filed under)\s?[:：].{0,40})$/i,
  },
  // `0 意見:` `已有 0 位網友鼓勵`
  {
    opens: '0123456789',
    pattern: /^\d+\s?[条條则則个個]?(?:意[见見]|[评評][论論]|留言|回[应應]|[张張][贴貼]留言)\s?[:：]?$/,
  },
  {
    opens: '已共',
    pattern:
      /^(?:已|共)有?\s?\d+\s?[位人条條则則个個篇](?:.{0,6})(?:[评評][论論]|留言|鼓[励勵]|[参參][与與]|收藏|[赞讚]|回[应應复復覆]|推[荐薦])[)）]?$/,
  },
  // `跳轉到: 導航, 搜索` `取自“https://…”` `本页面最后更改于 …`
  {
    opens: '跳取本此',
    pattern:
      /^(?:跳[转轉][至到]\s?[:：]|取自\s?[“"「]?\s?http|[本此][页頁]面?(?:最[后後](?:修|更|[编編])|已[经經]?被[浏瀏访訪]))/,
  },
  // `ID:13843477` `大小:35.00 KB` `页数:4页` `资源描述：`: what a library of documents says of a file
  {
    opens: 'I大页頁资資文下',
    pattern:
      /^(?:ID\s?[:：]\s?\d{5,}|(?:文[件档檔])?大小\s?[:：]\s?[\d.]+\s?[KMG]B|[页頁][数數]\s?[:：]\s?\d+\s?[页頁]?|[资資]源描述\s?[:：]?|文[档檔](?:格式|[类類]型|[编編][号號])\s?[:：].{0,12}|下[载載][积積]分\s?[:：].{0,8})$/i,
  },
  // `404 Not Found`
  {
    opens: '345',
    pattern: /^(?:[345]\d\d (?:Not Found|Forbidden|Bad Gateway|Moved Permanently|Found|Service Unavailable)|404)$/i,
  },
  // `作者 someone (某人) 站內 Qingkou`: the head of a letter on a board
  { opens: '作', pattern: /^作者[:：]?\s+\w{2,14}\s?[(（].{0,24}[)）]\s*(?:站[內内]|看板)/ },
]);

/** `查看完整版本` and its like stand among the words; these have a figure, a name or a day in them. */
export const siteProgram: FurnitureRule = {
  name: 'site-notice',
  limit: 160,
  needs: {
    opens: '目正注註加发發文帖貼主最在精威金积積阅閱签簽T该該[R本您你马馬游遊PCF0123456789已共跳取此I大页頁资資下作',
  },
  test: ({ row: { text } }) => isOfProgram(text),
};
