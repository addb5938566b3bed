/**
 * What the programs behind sites, forums and blogs (Discuz!, phpBB, phpwind, XOOPS, MediaWiki, WordPress, Blogger, portals, WeChat)
 * print around
 * a text in the words of their language packs: the same on every site that runs them. Plain words, both scripts.
 */
const forums =
  '上一主题 下一主题 上一主題 下一主題 上一篇主题 下一篇主题 上一篇主題 下一篇主題 发新帖 發新帖 发帖 發帖 回复帖子 回復帖子 发新话题 發新話題 发表新主题 發表新主題 发表主题 發表主題 回复主题 回復主題 回覆主題 引言回覆 發表回覆 ' +
  '只看该作者 只看該作者 只看楼主 只看樓主 只看大图 只看大圖 倒序浏览 倒序瀏覽 倒序看帖 倒序阅读 倒序閱讀 正序浏览 正序瀏覽 阅读模式 閱讀模式 显示全部楼层 顯示全部樓層 电梯直达 電梯直達 跳转到指定楼层 跳轉到指定樓層 使用道具 百宝箱 百寶箱 ' +
  '找回密码 找回密碼 自动登录 自動登錄 发消息 發消息 发短消息 發短消息 串个门 串個門 加好友 打招呼 收听TA 收聽TA 当前离线 當前離線 查看完整版本 打印本页 打印本頁 快速回复 快速回復 快速回覆 高级模式 高級模式 小黑屋 Archiver ' +
  '树状展开 樹狀展開 树状显示 樹狀顯示 旧的在前 舊的在前 新的在前 上一层评论 上一層評論 发表总数 發表總數 評論規則 评论规则 热门跟贴 热门跟帖 網易跟貼 网易跟贴 跟贴 全部跟帖 我来说两句 我来说几句 我有话说 我要發言';
const wikis =
  '链入页面 連結至此的頁面 相关更改 相關更改 相關變更 特殊页面 特殊頁面 可打印版本 可列印版本 可列印版 固定链接 固定連結 永久链接 永久連結 页面信息 頁面資訊 引用此页 引用此頁 上传文件 ' +
  '上傳檔案 最近更改 近期變更 随机页面 隨機頁面 查看源代码 檢視原始碼 查看历史 檢視歷史';
const blogs =
  '文章导航 文章導覽 上一篇文章 下一篇文章 较旧的文章 較舊的文章 较新的文章 較新的文章 较早文章 較早文章 近期文章 近期留言 近期评论 近期評論 文章归档 文章歸檔 文章彙整 取消回复 取消回覆 ' +
  '发表留言 發表留言 尚无评论 尚無評論 尚无留言 尚無留言 暂时没有评论 暫時沒有評論 登出 ' +
  '網誌存檔 我的網誌清單 檢視我的完整簡介 以電子郵件傳送這篇文章 BlogThis！ Atom RSS RSS订阅 RSS訂閱 全站熱搜 歷史上的今天 創作者介紹 個人分類 此分類上一篇 此分類下一篇 ' +
  '引用網址 留言列表 Permalink Trackback Tweet';
const portals =
  '朗读 朗讀 分享此文章 分享本文 按圖進入圖輯 向上滑动阅览 新闻查询 新聞查詢 热点专题 熱點專題 收藏展品 短信和E-Mail推荐 短信推荐 下载点点通 收藏此页 推荐给好友 推薦給好友 ' +
  '转寄给朋友 轉寄給朋友 寄給朋友 告诉好友 告訴好友 加入书签 加入書籤 参与互动 參與互動 選單開關 选单开关 另開新視窗 開新視窗 另开新窗口 在新窗口打开 開啟新視窗 close Close ' +
  'Search search ' +
  '请发表评论 請發表評論 评论列表 評論列表 最新评论 最新評論 更多內容請繼續往下閱讀 更多内容请继续往下阅读 內文未完請繼續往下閱讀 Advertisement ADVERTISEMENT ' +
  'Sponsored 回到首页 回到首頁 随便看 隨便看 打印预览 列印預覽 我要纠错 我要糾錯 页面纠错 收藏本页 設為書籤 电脑版 電腦版 触屏版 觸屏版 客户端下载 客戶端下載';

const apps =
  '喜欢此内容的人还喜欢 喜歡此內容的人還喜歡 喜欢作者 收录于合集 收錄於合集 收录于专辑 收錄於專輯 继续滑动看下一个 轻触阅读原文 微信扫一扫关注该公众号 微信扫一扫 写下你的留言 精选留言 点赞分享在看';

/** Words of these programs that a text may set alone on a line, too. */
export const doubtfulProgramWords: readonly string[] = (
  '楼主 樓主 主帖 沙发 沙發 板凳 引用 主题 主題 帖子 积分 積分 回复 回復 回覆 查看 浏览 瀏覽 管理员 管理員 版主 发表于 發表於 发表者 發表者 张贴者 張貼者 论坛 論壇 导航 導航 ' +
  '留言板 Featured 选单 選單 离线 離線 在线 在線 反应 反應 选项 選項 原文 参与 參與 精彩回顾 精彩回顧 精彩推荐 精彩推薦 热文推荐 热文回顾 好文推荐 更多精彩 往期精选'
).split(' ');

/** Words of these programs, the doubtful ones among them. */
export const programWords: readonly string[] = [
  ...[forums, wikis, blogs, portals, apps].join(' ').split(' '),
  ...doubtfulProgramWords,
];
