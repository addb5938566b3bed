import { blanks } from '../text/blank.ts';
import { isRunningText } from '../text/marks.ts';
import { fitsOneOf, quickLook } from '../text/quick-look.ts';
import { unitsOf } from '../text/unit-set.ts';
import type { FurnitureRule } from './rule.ts';
import { sectionOfSite } from './site-lists.ts';

/**
 * What links and buttons around an article say on the sites of newspapers and offices, longest first where one starts another.
 * Plain words, both scripts; the names of services stand as they are written.
 */
const words = (
  '返回报纸首页 返回首页 返回首頁 返回主页 返回目录 返回目錄 返回列表 返回顶部 返回頂部 返回上一页 返回上一頁 返回上级 返回版面 返回 回上页 回上頁 回上一层 回上一層 上一层 上一層 页首 頁首 回页首 回頁首 回上一页 回上一頁 回首页 回首頁 回列表 回顶部 回頂部 回目录 回目錄 ' +
  '上一版 下一版 上一页 下一页 上一頁 下一頁 上一篇 下一篇 上一期 下一期 上一条 下一条 上一條 下一條 上一则 下一则 上一則 下一則 上页 下页 前一页 后一页 前一頁 後一頁 前一期 后一期 後一期 上篇 下篇 上版 下版 ' +
  '友善列印 列印本页 列印本頁 列印 打印本页 打印此页 打印本文 打印 加入收藏 收藏本页 收藏本文 收藏 关闭窗口 关闭本页 關閉視窗 关闭 關閉 ' +
  '一键分享 分享到微信 分享到微博 分享到朋友圈 分享到QQ空间 分享到 分享至 分享 转发 轉發 转寄好友 轉寄好友 复制链接 複製連結 QQ空间 QQ空間 QQ好友 微信好友 朋友圈 新浪微博 微信 微博 QQ Facebook FB LINE Line Twitter ' +
  '阅读全文 閱讀全文 阅读原文 閱讀原文 查看原文 原文链接 原文連結 朗读全文 朗讀全文 我要评论 我要評論 查看评论 发表评论 發表評論 点赞 點讚 评论 評論 留言 登录 登入 注册 註冊 搜索 搜尋 检索 檢索 ' +
  '忘记密码 忘記密碼 加入最爱 加入最愛 新用户 新用戶 用户名 帐户 帳戶 密码 密碼 设为首页 設為首頁 网站地图 網站地圖 联系我们 聯絡我們 聯繫我們 关于我们 關於我們 查看更多 点击更多 了解更多 更多新闻 更多新聞 更多 相关新闻 相關新聞 相关阅读 相關閱讀 相关文章 相關文章 推荐阅读 推薦閱讀 猜你喜欢 热门新闻 熱門新聞 热门文章 熱門文章 ' +
  '字号 字號 字体大小 字體大小 字体 字體 放大 缩小 縮小 默认 預設 大 中 小 A+ A- PDF版 PDF下载 PDF 电子报阅读机 电子报 電子報 数字报纸 数字报 數位報 手机报 手机版 简体版 繁体版 繁體版 无障碍 無障礙 English ' +
  '版面目录 版面目錄 版面导航 版面導航 版面概览 版面概覽 标题导航 標題導航 内容导航 內容導覽 往期回顾 往期回顧 往期 日历 按Enter到主內容區 跳到主要內容區塊 跳到主要內容 跳到主要内容 ' +
  '浏览全文 瀏覽全文 阅读更多 閱讀更多 查看原始文章 张贴留言 張貼留言 没有留言 沒有留言 發表文章 发表文章 新闻搜索 新聞搜尋 站内搜索 站內搜尋 投稿 推荐 推薦 图片 圖片 下载图片 ' +
  '继续阅读 繼續閱讀 详细内容 詳細內容 赞助商 贊助商 发布于 發佈於 新闻关键字 新聞關鍵字 新闻推荐 新聞推薦 新闻排行 新聞排行 读者回响 讀者迴響 推荐订阅 推薦訂閱 推荐浏览 推薦瀏覽 订阅电子报 訂閱電子報 字级 字級 大字 中字 小字 等待处理 即日新聞 相关链接 相關連結 跳至主要內容 跳至主要内容 加入Line好友 加入LINE好友 Connect with us English Version Filed Under Posted on ' +
  '首页 首頁 主页 主頁 正文 列表 目录 目錄 Home TOP Top'
).split(' ');
const escaped = words.map((word) => word.replace(/[+]/g, '\\+'));
const word = new RegExp(`(?:${escaped.join('|')})`, 'y');
const openings = words.map((each) => each.charAt(0)).join('');
/** What stands between several of them. */
const signs = `${blanks}|｜/／·•:：,，、>＞»›<＜«‹[]【】〖〗()（）▲▼◀▶←→+-…`;

const firsts = unitsOf(openings);
const separators = unitsOf(signs);

/** Words that headlines and crossheads consist of, too: one alone on a line is navigation only below other furniture. */
const ambiguous = new Set(
  '返回 正文 大 中 小 微信 微博 朋友圈 留言 目录 目錄 日历 往期 更多 分享 评论 評論 收藏 转发 轉發 关闭 關閉 投稿 推荐 推薦 图片 圖片 相关链接 相關連結 推荐订阅 推薦訂閱 详细内容 詳細內容 新闻推荐 新聞推薦 大字 中字 小字'.split(
    ' ',
  ),
);

/** What the words of a line say. */
interface Reading {
  /** Words that lead through a site, the doubtful ones apart. */
  sure: number;
  doubtful: number;
  /** Characters that belong to no such word. */
  other: number;
}

/** Reads a line word by word; a word counts where a sign, a blank or an end of the line stands on both sides. */
function readWords(text: string): Reading {
  const reading: Reading = { sure: 0, doubtful: 0, other: 0 };
  let free = true;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (separators.has(unit)) {
      free = true;
      at += 1;
      continue;
    }
    word.lastIndex = at;
    const found = free && firsts.has(unit) ? word.exec(text)?.[0] : undefined;
    if (found === undefined) {
      reading.other += 1;
      at += 1;
      free = false;
    } else {
      if (ambiguous.has(found)) reading.doubtful += 1;
      else reading.sure += 1;
      at += found.length;
    }
  }
  return reading;
}

const longestWord = words.reduce((longest, { length }) => Math.max(longest, length), 0);
const hasSign = quickLook([{ holds: signs }]);
/** A line of links opens with one of the words, or has a sign that stands around them. */
const mayOpen = quickLook([{ opens: openings }, { holds: `${blanks}|｜>＞»[【〖` }]);

/** Two sure words among names and dates: `第5版:社区 上一版 下一版`. */
const fewest = 2;

/** `3上一版 下一版4`: the arrows of a font of signs, copied as the figures on whose keys they lie. */
const arrows =
  /(?<!\d)[3478]\s*(?=[上下前后後]一)|(?<=[上下前后後]一[版篇期页頁条條则則])\s*[3478](?!\d)|^[34]\s+[34]$/g;

/** The line consists of such words, or holds two of them and little else. */
function isNavigation(printed: string, belowFurniture: boolean): boolean {
  if (printed.length > longestWord && hasSign(printed) === 0) return false;
  const text = /[3478]/.test(printed) ? printed.replace(arrows, ' ') : printed;
  if (text.trim() === '') return belowFurniture;
  if (mayOpen(text) === 0) return false;
  const { sure, doubtful, other } = readWords(text);
  if (other === 0) return sure > 0 || doubtful > 1 || (doubtful === 1 && belowFurniture);
  return sure >= fewest && other <= 40 && !/[，。！？；“”]/.test(text);
}

/** Longest line that is looked at. */
const longest = 100;

/** `首页 > 新闻 > 正文` `青口日报>19921222`: where a page stands in its site; names between pointed signs, no sentence. */
const trail = /^[^。，,:：<>＞»›]{1,24}(?:\s?[>＞»›]{1,2}\s?[^。，,:：>＞»›]{1,24})+$/;
const place = /^(?:您|你)?(?:当前|目前|现在|現在|所在)?的?位置\s?(?:[:：>＞]?\s?(?:首[页頁]|[>＞])|[:：].{2,24}$)/;
/** `上一篇：没有了` `下一篇：老渡口搬新家`: the articles beside this one. */
const beside = /^[上下]一?[篇条條则則][:：]\s?\S.{0,60}$/;
const isPath = fitsOneOf([
  { pattern: beside, opens: '上下' },
  { pattern: place, opens: '您你当目现現所的位' },
  { pattern: trail, holds: '>＞»›' },
]);

/** Fewest names of sections in a menu on one line, and their longest. */
const fewestSections = 5;
const longestSection = 6;

const mayBeMenu = quickLook([{ holds: `${blanks}|｜·` }]);

/** `今日新聞 社論 評論 專題報導 自由廣場 報社簡介`: the sections of a site on one line, half of them called as sections are. */
function isMenu(text: string): boolean {
  if (mayBeMenu(text) === 0 || /[，。！？；：、\d]/.test(text)) return false;
  const names = text.split(/[\s|｜·]+/).filter((name) => name !== '');
  if (names.length < fewestSections || names.some(({ length }) => length > longestSection)) return false;
  return names.filter((name) => name.length >= 2 && sectionOfSite.test(name)).length >= names.length / 2;
}

/** True for a line that leads through a site, in text pulled from its page. */
export function leadsThroughSite(text: string): boolean {
  if (text.length > longest || text.includes('。')) return false;
  if (isNavigation(text, false) || isMenu(text)) return true;
  return isPath(text) && !/[！？；;…]/.test(text);
}

/**
 * `上一版 下一版 返回首页` `首页 > 新闻 > 正文`: links and buttons of a site; words that may be a headline only below other furniture;
 * `图片` where a picture stood above its text.
 */
export const webNavigation: FurnitureRule = {
  name: 'web-navigation',
  limit: longest,
  test: ({ row: { text }, after, isLink, belowFurniture }) =>
    isLink ||
    ((text === '图片' || text === '圖片') && isRunningText(after?.text ?? '')) ||
    (belowFurniture && !text.includes('。') && isNavigation(text, true)),
};
