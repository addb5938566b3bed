import { doubtfulProgramWords, programWords } from './program-words.ts';

/**
 * What links and buttons around an article say on the sites of newspapers and offices, longest first where one starts another.
 * Plain words, both scripts; the names of services stand as they are written.
 */
const plain =
  '返回报纸首页 返回首页 返回首頁 返回主页 返回主頁 返回目录 返回目錄 返回列表 返回顶部 返回頂部 返回上一页 返回上一頁 返回上级 返回上級 返回版面 返回 回上页 回上頁 回上一层 回上一層 ' +
  '上一层 上一層 页首 頁首 回页首 回頁首 回上一页 回上一頁 回首页 回首頁 回列表 回顶部 回頂部 回目录 回目錄 ' +
  '上一版 下一版 上一页 下一页 上一頁 下一頁 上一篇 下一篇 上一期 下一期 上一条 下一条 上一條 下一條 上一则 下一则 上一則 下一則 上页 下页 前一页 后一页 前一頁 後一頁 前一期 后一期 後一期 上篇 下篇 上版 下版 ' +
  '友善列印 列印本页 列印本頁 列印 打印本页 打印此页 打印本文 打印 加入收藏 收藏本页 收藏本文 收藏 关闭窗口 关闭本页 關閉視窗 关闭 關閉 ' +
  '一键分享 分享到微信 分享到微博 分享到朋友圈 分享到QQ空间 分享到 分享至 分享 转发 轉發 转寄好友 轉寄好友 复制链接 複製連結 QQ空间 QQ空間 QQ好友 微信好友 朋友圈 新浪微博 微信 ' +
  '微博 QQ Facebook FB LINE Line Twitter ' +
  '阅读全文 閱讀全文 阅读原文 閱讀原文 查看原文 原文链接 原文連結 朗读全文 朗讀全文 我要评论 我要評論 查看评论 发表评论 發表評論 点赞 點讚 评论 評論 留言 登录 登入 注册 註冊 搜索 搜尋 检索 檢索 ' +
  '忘记密码 忘記密碼 加入最爱 加入最愛 新用户 新用戶 用户名 帐户 帳戶 密码 密碼 设为首页 設為首頁 网站地图 網站地圖 联系我们 聯絡我們 聯繫我們 关于我们 關於我們 查看更多 点击更多 ' +
  '了解更多 更多新闻 更多新聞 更多 相关新闻 相關新聞 相关阅读 相關閱讀 相关文章 相關文章 推荐阅读 推薦閱讀 猜你喜欢 热门新闻 熱門新聞 热门文章 熱門文章 ' +
  '字号 字號 T|T 字体大小 字體大小 字体 字體 放大 缩小 縮小 默认 預設 大 中 小 A+ A- PDF版 PDF下载 PDF 电子报阅读机 电子报 電子報 数字报纸 数字报 數位報 手机报 手机版 简体版 繁体版 繁體版 无障碍 無障礙 English ' +
  '版面目录 版面目錄 版面导航 版面導航 版面概览 版面概覽 标题导航 標題導航 内容导航 內容導覽 往期回顾 往期回顧 往期 日历 按Enter到主內容區 跳到主要內容區塊 跳到主要內容 跳到主要内容 ' +
  '跳至主內容區 跳至主要內容 按Enter到主要內容區 至頁頂 查看所有結果 訪客留言討論 ' +
  '浏览全文 瀏覽全文 阅读更多 閱讀更多 查看原始文章 张贴留言 張貼留言 没有留言 沒有留言 發表文章 发表文章 新闻搜索 新聞搜尋 站内搜索 站內搜尋 投稿 推荐 推薦 图片 圖片 下载图片 ' +
  '继续阅读 繼續閱讀 详细内容 詳細內容 赞助商 贊助商 发布于 發佈於 新闻关键字 新聞關鍵字 新闻推荐 新聞推薦 新闻排行 新聞排行 读者回响 讀者迴響 推荐订阅 推薦訂閱 推荐浏览 推薦瀏覽 ' +
  '订阅电子报 訂閱電子報 字级 字級 大字 中字 小字 等待处理 即日新聞 相关链接 相關連結 跳至主要內容 跳至主要内容 加入Line好友 加入LINE好友 ' +
  '回到顶端 回到頂端 回到顶部 回到頂部 回頂端 返回頂端 网站首页 網站首頁 網站導覽 网站导航 本站首页 用户登录 用戶登入 会员登录 會員登入 会员中心 會員中心 立即注册 立即註冊 还没有账号 還沒有帳號 ' +
  '我的頻道 我的频道 拖拉類別可自訂排序 恢復預設 恢复默认 立即下载 立即下載 點我下載 点我下载 下载APP 下載APP 下载 下載 設定 设置 确定 確定 取消 訂閱 订阅 退訂 退订 取消訂閱 ' +
  '看歷史報份 聽新聞 听新闻 语音播报 語音播報 打赏 打賞 桌面版 简体 簡體 繁体 繁體 视力保护色 視力保護色 不支持Flash ' +
  '你也可能感兴趣 你可能感兴趣 您可能感兴趣 你可能感興趣 您可能感興趣 你也可能感興趣 你可能还喜欢 你可能也喜欢 你可能也會喜歡 猜你喜歡 延伸阅读 延伸閱讀 相关推荐 相關推薦 推薦文章 推荐文章 ' +
  '热门推荐 熱門推薦 热门排行 熱門排行 阅读排行 閱讀排行 编辑推荐 編輯推薦 查看全部 看更多 标签 標籤 tags Tags 图集 圖集 视频 視頻 ' +
  'Loading Menu Login Share Print ' +
  '友情链接 友情連結 隐私保护 隐私声明 隐私政策 隱私權政策 私隱政策 隱私權及網站安全政策 網站安全政策 网站声明 網站聲明 政府網站資料開放宣告 網站資料開放宣告 服务条款 服務條款 使用条款 使用條款 免责声明 免責聲明 版权声明 版權聲明 ' +
  '附件下载 附件下載 相关附件 相關附件 点击排行 點擊排行 热点新闻 熱點新聞 通知公告 无障碍浏览 无障碍阅读 长者模式 長者模式 长者版 关怀版 智能问答 请输入关键字 请输入关键词 請輸入關鍵字 高级搜索 進階搜尋 雙語詞彙 常見問答 民意信箱 ' +
  '打开APP阅读 打开APP 打开App 打開APP 打開App 打开客户端 听全文 写留言 写评论 全部评论 暂无评论 网友评论 网友热评 我要举报 本版新闻列表 本版新闻 本文所在版面 按日期检索 ' +
  '数字报检索 相关稿件 相關稿件 轉寄友人 推到Twitter 推到Facebook 推到Plurk ' +
  '加入好友 按讚 讚好 追蹤我們 关注我们 關注我們 追蹤 你可能還想看 你可能会喜欢 登入後留言 请登录后评论 請繼續往下閱讀 请继续往下阅读 最Hit 立即訂閱 立即订阅 文章連結已複製 链接已复制 回應 發佈留言 發表迴響 发表回复 抢沙发 ' +
  '往期推荐 往期精彩 往期精彩回顾 预览时标签不可点 在看 点分享 点收藏 点点赞 点在看 Plurk App APP A 文明上网理性发言 啟動LINE推播 每日重大新聞通知 廣告 广告 More MORE more Related ' +
  '展开全文 展開全文 展开 展開 收起 全文 下拉查看更多 上滑查看更多 滑动查看更多 左右滑动查看更多 点击播放 点击收听 视频加载中 图片加载中 加载中 暂不支持播放 返回搜狐 平台声明 举报 舉報 ' +
  '反馈 相关搜索 大家都在看 热搜榜 24小时热文 编辑精选 編輯精選 即時熱門 熱門關鍵字 热门关键词 ' +
  'Facebook粉絲團 加入Facebook粉絲團 追蹤Google新聞 Google新聞 Yahoo新聞 訂閱YouTube頻道 Instagram YouTube Telegram ' +
  'WhatsApp WeChat Threads 點擊進入專題 点击进入专题 回文章列表 回新聞列表 返回新聞列表 返回新闻列表 返回文章列表 前往原文 原始連結 列印內容 收藏文章 收藏此文 ' +
  '附加檔案 相關檔案 檔案下載 相關圖片 相關影片 相关图片 相关视频 新聞稿列表 市政新聞列表 公告訊息 訊息專區 通過無障礙網頁檢測 無障礙標章 我的E政府 政府网站找错 ' +
  '文章内容 文章內容 新闻内容 新聞內容 新闻正文 新聞正文 版次导航 版次導航 版次列表 版面列表 版面图 版面圖 按日期查阅 按日期查閱 按日期检索 按日期檢索 往期查询 往期查詢 往期报纸 往期報紙 标题列表 標題列表 文章列表 上一章 下一章 數位版 ' +
  '回報錯誤 回报错误 發表意見 赞 讚 隱私權條款 隱私權聲明 隱私權保護政策 个人资料保护 著作權聲明 版權宣告 服務信箱 我要訂報 我要订报 訂閱報紙 下載新聞APP 點我看活動辦法 按我看活動辦法 ' +
  '点我看活动办法 收聽新聞 收听新闻 語音朗讀 语音朗读 热点图片 熱點圖片 精彩图片 精彩圖片 精彩图文 精彩圖文 ' +
  '电子版首页 電子版首頁 首页 首頁 主页 主頁 正文 列表 目录 目錄 Home TOP Top top';

const phrases = [
  'Back to Top',
  'Google News',
  '追蹤Google News',
  'LINE TODAY',
  'Back to top',
  'Terms of Use',
  'Privacy Policy',
  'Share this',
  'Like this',
  'Leave a Reply',
  'Previous Post',
  'Next Post',
  'Older Posts',
  'Older Post',
  'Newer Posts',
  'Newer Post',

  'Connect with us',
  'English Version',
  'Filed Under',
  'Posted on',
  'Read More',
  'Read more',
  'Continue reading',
  'Related Articles',
  'Related Posts',
  'Leave a Comment',
  'Tagged With',
  'Skip to content',
] as const;

/** What links and buttons around an article say, longest first where one starts another. */
export const siteWords: readonly string[] = [...new Set([...phrases, ...plain.split(' '), ...programWords])].sort(
  (a, b) => b.length - a.length,
);

/** Words that headlines and crossheads consist of, too: one alone on a line is navigation only below other furniture. */
export const ambiguousWords: ReadonlySet<string> = new Set([
  ...doubtfulProgramWords,
  ...(
    '服務信箱 精彩图片 精彩圖片 精彩图文 精彩圖文 展开 展開 收起 全文 举报 舉報 反馈 Instagram YouTube Telegram WhatsApp WeChat Threads ' +
    '相關圖片 相關影片 相关图片 相关视频 附加檔案 公告訊息 訊息專區 A App APP 廣告 广告 Related Plurk 在看 按讚 讚好 追蹤 回應 通知公告 热点新闻 熱點新聞 网友评论 ' +
    '相关附件 相關附件 免责声明 免責聲明 版权声明 版權聲明 使用条款 使用條款 隐私保护 返回 正文 大 中 小 微信 微博 朋友圈 留言 目录 目錄 日历 往期 更多 分享 评论 評論 收藏 转发 ' +
    '轉發 关闭 關閉 投稿 推荐 推薦 图片 圖片 相关链接 相關連結 推荐订阅 推薦訂閱 下载 下載 設定 设置 确定 確定 取消 訂閱 订阅 退訂 退订 打赏 打賞 简体 簡體 繁体 繁體 延伸阅读 ' +
    '延伸閱讀 标签 標籤 图集 圖集 视频 視頻 Share Print Menu 详细内容 詳細內容 新闻推荐 新聞推薦 大字 中字 小字'
  ).split(' '),
]);
