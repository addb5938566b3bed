import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';
const other = '渡口搬到了下游两里,新码头能停八条船,过河的学生和赶集的村民再也不用在大太阳底下排队等候了。';

/** Why a line between two articles goes aside. */
const reason = (line: string) => {
  const source = ['老渡口搬到下游', text, line, '青口大桥下月合龙通车', other].join('\n\n');
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: source }]);
  const found = setAside.map((part) => part.reason).join();
  return [found, inArticles.has(found) ? undefined : articles.map(({ title }) => title?.text).join()];
};
/** What stands in articles, too, and parts none. */
const inArticles = new Set(['view-count', 'code-line', 'rule-line']);
const both = '老渡口搬到下游,青口大桥下月合龙通车';

test.each([
  ['赞(12)', 'view-count'],
  ['版权声明 @ 青口网 网站版权所有', 'site-notice'],
  ['青口網對留言系統使用者發布的文字、圖片保有修改或移除的權利。', 'site-notice'],
  ['違反上述規定者，青口網有權刪除留言。', 'site-notice'],
  ['讚', 'web-navigation'],
  ['文章内容', 'web-navigation'],
  ['青口大學 - 《青口大學報》', 'web-navigation'],
  ['《青口大学报》 - 《青口大学报》', 'web-navigation'],
  ['按日期查阅', 'web-navigation'],
  ['聯絡我們 隱私權條款', 'web-navigation'],
  ['本稿件所含文字、图片和音视频资料，版权均属青口晚报所有，任何媒体未经授权不得转载。', 'site-notice'],
  ['凡本報網站刊載的作品，未經授權不得轉載。', 'site-notice'],
  ['网友为此稿件打分的平均分是：', 'site-notice'],
  ['讀者為這篇報導評分', 'site-notice'],
  ['青口報社股份有限公司 統編：00000000', 'site-notice'],
  ['青口市 天氣預報   一週天氣預報', 'site-notice'],
  ['> 政务公开 > 通知公告', 'web-navigation'],
  ['新聞中心 >  資訊 >', 'web-navigation'],
  ['青口月刊首頁 / 青口月刊 / 第609期', 'web-navigation'],
  ['2008 年 2 月 22 日 星期五    【打印】', 'web-navigation'],
  ['詳細內容 »', 'web-navigation'],
  ['更多港聞', 'web-navigation'],
  ['點我看更多青口新聞>>>', 'web-navigation'],
  ['【你也可能感兴趣】', 'web-navigation'],
  ['回到頂端', 'web-navigation'],
  ['★ 聽新聞', 'web-navigation'],
  ['頁 首', 'web-navigation'],
  ['- - - - -< t o p >- - - - -', 'web-navigation'],
  ['无障碍浏览 | 长者模式', 'web-navigation'],
  ['隱私權政策 | 網站安全政策 | 政府網站資料開放宣告', 'web-navigation'],
  ['打开APP 查看更多', 'web-navigation'],
  ['分享 收藏 点赞 在看', 'web-navigation'],
  ['Previous Post', 'web-navigation'],
  ['請繼續往下閱讀...', 'web-navigation'],
  ['更多+', 'web-navigation'],
  ['下一篇 没有了', 'web-navigation'],
  ['—— END ——', 'rule-line'],
  ['您是第 123456 位访问者', 'site-notice'],
  ['技术支持：青口科技有限公司', 'site-notice'],
  ['互联网新闻信息服务许可证编号：00000000000', 'site-notice'],
  ['特别声明：以上内容仅代表作者本人观点', 'site-notice'],
  ['点个“在看”，让更多人知道', 'site-notice'],
  ['点击上方蓝字关注我们', 'site-notice'],
  ['长按二维码关注', 'masthead-service'],
  ['扫描二维码在手机上阅读', 'masthead-service'],
  ['※ 發信站: 青口小站(example.org)', 'site-notice'],
  ['※ [本文轉錄自 Qingkou 看板 #1Q5S_Sjt ]', 'site-notice'],
  ['1F:推 qk211:靠~板主好強 01/14 02:30', 'site-notice'],
  ['查看完整版本: [-- 大桥合龙 --]', 'site-notice'],
  ['Continue reading “青口大橋合龍”', 'site-notice'],
  ['本文链接:http://example.org/content/00000.html', 'site-notice'],
  ['※更多活動花絮 https://example.org/0L0O?si=ed9', 'site-notice'],
  ['（http://news.example.org）', 'site-notice'],
  ['网友评论仅供网友表达个人看法,并不表明青口网同意其观点或证实其描述。', 'site-notice'],
  ['【免責聲明】青口網促請讀者及網民，共同維護理性交流環境。', 'site-notice'],
  ['声明:本网站新闻版权归青口网与作者共同所有,任何网络媒体转载必须注明来源。', 'site-notice'],
  ['本資料庫內容著作權屬原報社所有，請勿任意散布。', 'site-notice'],
  ['喜欢此内容的人还喜欢', 'web-navigation'],
  ['收录于合集', 'web-navigation'],
  ['本系统资料版权归原作者所有，未经许可不得转载', 'site-notice'],
  ['本文为青口网原创文章,转载请附上原文出处链接和本声明。', 'site-notice'],
  ['{{< video src="https://example.org/embed/17276" >}}', 'code-line'],
  ['<\\/i>","library":"fa-solid"}}" data-widget_type="nav-menu.default">', 'code-line'],
  ['登本報分類廣告: 聯絡電話:(02) 0000 0000 傳真:(02) 0000 0000', 'masthead-service'],
  ['訂閱本報辦法: 聯絡電話:(02) 0000 0000 網上版訂閱: 登入 example.org', 'masthead-service'],
  ['訂閱／取消訂閱：epaper@example.org', 'masthead-service'],
  ['若內文有亂碼出現，請至官方網站閱讀正確版 [ 前往 ]', 'site-notice'],
  ['如果您无法正常显示本邮件，请点击这里', 'site-notice'],
  ['您收到此邮件是因为您订阅了本通讯。退订 [http://example.org/u]', 'site-notice'],
  ['如不想再收到本邮件，请点击退订。', 'site-notice'],
  ['若您不想再收到本電子報，請取消訂閱', 'site-notice'],
  ['如不欲收到本刊，請回覆「取消」。', 'site-notice'],
  ['周刊地址：http://example.org/5/', 'masthead-service'],
  ['免付費取閱，歡迎里民投稿　電話：00-0000000', 'masthead-service'],
  ['来稿请寄：news@example.org　文责自负，请勿一稿多投', 'masthead-service'],
  ['通讯地址：河堤路612弄15号<青口战报>编辑部', 'masthead-service'],
  ['发行组：电话562375', 'masthead-service'],
  ['捐款劃撥帳號：00012345', 'masthead-service'],
  ['本摘编仅供内部参考，请勿外传', 'masthead-service'],
  ['• 瀏覽次數:1277', 'view-count'],
  ['< 1 min read', 'view-count'],
  ['阅读1204 赞12 在看3', 'view-count'],
  ['▼点击查看更多精彩内容▼', 'site-notice'],
  ['关注“青口发布”微信公众号', 'site-notice'],
  ['關注「青口發布」微信公眾號', 'site-notice'],
  ['轉載請註明出處', 'site-notice'],
  ['您是第 123456 位瀏覽者', 'site-notice'],
  ['#青口 #渡口', 'site-notice'],
  ['展开全文', 'web-navigation'],
  ['即時熱門', 'web-navigation'],
  ['回新聞列表', 'web-navigation'],
  ['青口新闻网版权所有', 'site-notice'],
  ['举报电话:0000-0000000', 'site-notice'],
  ['请同意我们的隐私政策，才能使用听新闻的功能。', 'site-notice'],
  ['版权所有青口湾。 未经许可，不得转载。', 'site-notice'],
  ['本網站之文字、圖片及影音，非經授權，不得轉載、公開播送。', 'site-notice'],
  ['青口日报 数字报纸', 'masthead-service'],
  ['http://paper.example.org   [2010-09-14]', 'masthead-service'],
  ['26℃ p20', 'masthead-service'],
  ['氣溫 22-28度 降雨機率 30%', 'masthead-service'],
  ['天气预报：今天晴到多云，15℃—24℃', 'masthead-service'],
  ['歡迎掃描QR Code看更多報導', 'masthead-service'],
  ['活動照片_0.jpg', 'code-line'],
  ['0:00 /0:00', 'code-line'],
  ['2023-07-16 1 1 青口日报 content_100000.html 1 老渡口搬到下游', 'site-notice'],
  ['青口日报 头版 a0001 老渡口搬到下游 2021-06-02 00:00', 'site-notice'],
  ['Newsletter No. 95', 'section-label'],
  ['News', 'section-label'],
  ['查看: 1080|回复: 0', 'view-count'],
  ['瀏覽752|回應0|推薦0', 'view-count'],
  ['• 40阅读', 'view-count'],
  ['目前有 25 游客 和 0个会员 在线', 'site-notice'],
  ['註冊 : 2018-09-03', 'site-notice'],
  ['發表文章 : 1079', 'site-notice'],
  ['在线时间 120 小时', 'site-notice'],
  ['签到天数: 240 天 [LV.8]以坛为家', 'site-notice'],
  ['本帖最后由 渡口人 于 2014-3-23 08:29 编辑', 'site-notice'],
  ['本站内容不得转载', 'site-notice'],
  ['本網站使用Cookie，繼續瀏覽即表示同意', 'site-notice'],
  ['发表贴子 : 1079', 'site-notice'],
  ['發佈留言必須填寫的電子郵件地址不會公開。 必填欄位標示為 *', 'site-notice'],
  ['Posted on Author admin', 'site-notice'],
  ['0 意見:', 'site-notice'],
  ['已有 0 位網友鼓勵', 'site-notice'],
  ['大小:35.00 KB', 'site-notice'],
  ['《渡口》由会员上传分享，免费在线阅读，更多相关内容在青口文库', 'site-notice'],
  ['404 Not Found', 'site-notice'],
  ['作者 ferry (渡口人) 站內 Qingkou', 'site-notice'],
  ['網友個人意見，不代表本站立場，對於發言內容，由發表者自負責任。', 'site-notice'],
  ['打印 上一主题 下一主题', 'web-navigation'],
  ['發表於 2021-8-17 18:06 |只看該作者 |倒序瀏覽', 'web-navigation'],
  ['- Advertisement -', 'web-navigation'],
  ['- 廣告 -', 'site-notice'],
  ['字体：大 中 小　朗读', 'web-navigation'],
  ['▲TOP', 'web-navigation'],
  ['首頁｜最新消息', 'web-navigation'],
  ['要聞｜本地｜副刊｜體育', 'web-navigation'],
  ['主頁 港聞 兩岸 馬經', 'web-navigation'],
  ['::: 首頁 / 新聞稿', 'web-navigation'],
  ['您是第 2726 位读者', 'site-notice'],
  ['(责任编辑：admin)', 'editors-line'],
  ['共 128 条记录 第 1/13 页', 'site-notice'],
  ['如無法正常閱讀本電子報，請按這裡', 'site-notice'],
  ['— 全文完 —', 'rule-line'],
  ['广告经营许可证：0000004000012', 'masthead-service'],
  ['廣告查詢：0000 1111', 'masthead-service'],
  ['报料有奖 电话:0000000', 'masthead-service'],
  ['本版投稿邮箱:fukan@example.org', 'masthead-service'],
  ['訂閱本報請電客戶服務部', 'masthead-service'],
  ['本簡報每週一發行，歡迎同仁提供稿件', 'masthead-service'],
  ['纸短情长 欢迎赐稿', 'masthead-service'],
  ['紙短情長　歡迎賜稿', 'masthead-service'],
  ['本版插图：沈一舟', 'editors-line'],
  ['責任編輯：版面組', 'editors-line'],
  ['责任编辑：版面组', 'editors-line'],
  ['本期題圖／顧小滿', 'editors-line'],
  ['青口日报·综合', 'page-header'],
  ['社區報·地方', 'page-header'],
  ['地方　2', 'page-header'],
  ['上一日:20210602-年月日', 'web-navigation'],
  ['English| 图片| 视频| 直播| 体育| 文化| 健康| 葡萄酒', 'web-navigation'],
  ['6 j% X0 Y+ B* w', 'code-line'],
  ['0 v" o; {4 |- g8 ?$ }0 s', 'code-line'],
  ['本地 Local', 'section-label'],
  ['宣 布 事 項 ANNOUNCEMENTS', 'section-label'],
  ['1949-01-25第1版面所有文章内容', 'page-header'],
  ['(0)', 'view-count'],
  ['| 點閱: 1218', 'view-count'],
  ['| 更新時間: 2010/09/27', 'site-notice'],
  ['即時 熱門 政治 軍武 社會 生活 健康 國際 地方 3C 評論', 'web-navigation'],
  ['本网站所刊登的新闻、专题等资料,均为青口网所有,未经青口网授权,请勿转载或建立镜像。', 'site-notice'],
])('%s is %s', (line, expected) => {
  expect(reason(line)).toEqual([expected, inArticles.has(expected) ? undefined : both]);
});

test.each([
  ['青口報社. 地址:青口鎮河堤路8號 電話:000-0000 傳真:000-0000', 'masthead-service'],
  ['date 2025-09-01', 'page-header'],
])('%s at the head of an issue is %s', (line, expected) => {
  const { setAside } = parseIssue([{ file: 'page.txt', text: [line, '青口大桥下月合龙通车', text].join('\n\n') }]);
  expect(setAside.map((part) => [part.text, part.reason])).toEqual([[line, expected]]);
});

test.each([
  '更多村民回乡',
  '继续阅读家乡',
  '隐私保护',
  '热点新闻',
  '技术支持乡村',
  '下一篇章由我们书写',
  '关注我们身边的人',
  '许可证办理半天就好',
  '今年夏天气温破40度',
  '湿度计里的学问',
  '展开',
  '为青口点赞',
  '戳穿骗局的老人',
  '发表于青口报的一首诗',
  '主题',
  '在线学习平台上线',
  '积分能换一袋米',
  '目前有游客十万',
  '网站和它的站长',
  '青口通报·综合',
  '首页人物',
  '3 : 2 1 : 0 4 : 4 2 : 1',
  '5% 3% 2% 1% 4% 6%',
  '(1)',
  '主頁上的老照片',
  '本报每月一封读者来信讲述的故事',
  '本站在青口：一个老站长的三十年',
  '联系电话:000-0000 联系地址:青口镇河堤路8号',
  '如您無法到場觀看，請點選網站收看',
])('%s stays in its article', (line) => {
  const { setAside } = parseIssue([{ file: 'page.txt', text: ['老渡口搬到下游', text, line, other].join('\n\n') }]);
  expect(setAside).toEqual([]);
});

test('Latin words below a headline are its translation', () => {
  const source = ['老渡口搬到下游', 'The Old Ferry', text].join('\n\n');
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: source }]);
  expect(setAside).toEqual([]);
  expect(articles[0]?.title?.text).toBe('老渡口搬到下游');
});

test.each([
  [
    'below the names of the lists',
    ['媒體', '• 青口日報', '• 河堤日報', '新聞', '• 大橋冀年底通車', '• 會否再修橋?村民點睇'],
  ],
  ['below the word for more', ['延伸閱讀', '- 水管破如噴泉 台水急搶修2025/12/02', '- 高鐵通訊異常影響4班次2025/12/02']],
  ['with a name that is left alone', ['分类', '• 青口新闻', '• 河堤新闻', '新闻']],
])('a list of links %s stands between two articles', (_, list) => {
  const source = ['老渡口搬到下游', text, ...list, '青口大桥下月合龙通车', other].join('\n\n');
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: source }]);
  expect(setAside.map((part) => [part.text, part.reason])).toEqual(list.map((line) => [line, 'site-list']));
  expect(articles.map(({ title }) => title?.text)).toEqual(['老渡口搬到下游', '青口大桥下月合龙通车']);
});

test.each([
  ['below a text that announces it', [`${text}其中:`, '新聞', '• 青口日報', '• 河堤日報']],
  ['of data', [text, '港聞', '- i-Cable', '- 2023年05月27日']],
  ['above its text', [text, '新聞', '• 青口日報', '• 河堤日報', other]],
])('a list %s stays', (_, lines) => {
  const source = ['老渡口搬到下游', ...lines].join('\n\n');
  const { setAside } = parseIssue([{ file: 'page.txt', text: source }]);
  expect(setAside.map(({ reason: why }) => why)).not.toContain('site-list');
});

test.each([
  ['相關新聞', ['富翁出走 傳置產青口灣', '兩縣聯手查核三百家工廠', '青口大橋下月合龍通車', other], 2],
  ['延伸閱讀', ['富翁出走 傳置產青口灣', '兩縣聯手查核三百家工廠', '青口大橋下月合龍通車', '沈一舟／青口', other], 2],
  ['相关新闻', ['青口大桥下月合龙通车', other], 0],
  ['相关新闻', ['青口大桥下月合龙通车', '2021-06-02 09:14', other], 0],
])('below %s stand headlines of other pages down to the headline of the text', (words, below, expected) => {
  const source = ['老渡口搬到下游', text, '返回首頁', words, ...below].join('\n\n');
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: source }]);
  expect(setAside.filter((part) => part.reason === 'site-list').map((part) => part.text)).toEqual(
    below.slice(0, expected),
  );
  expect(articles.map(({ title }) => title?.text)).toEqual(['老渡口搬到下游', below[expected]]);
});

test('the headlines of the hour stand below the links of a site', () => {
  const lines = ['恢復預設 確定', '快訊', '富翁出走 傳置產青口灣', '青口大橋下月合龍通車', other];
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect(setAside.map((part) => part.text)).toEqual(lines.slice(0, 3));
  expect(articles.map(({ title }) => title?.text)).toEqual(['青口大橋下月合龍通車']);
});

test('a doubtful word of a site between texts goes where it comes again', () => {
  const page = ['老渡口搬到下游', text, '相關圖片', '青口大橋下月合龍通車', other, '相關圖片', '新橋村路燈換新', text];
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: page.join('\n\n') }]);
  expect(setAside.map((part) => part.text)).toEqual(['相關圖片', '相關圖片']);
  expect(articles.map(({ title }) => title?.text)).toEqual([page[0], page[3], page[6]]);
});

test.each([
  ['that are signed', ['（文：沈一舟）', '（文：顾小满）'], true],
  ['that are pieces of one', [], false],
])('the numbers of texts %s go aside: %s', (_, signed, go) => {
  const pieces = ['老渡口搬到下游', '青口大桥下月合龙通车', '新桥村路灯换新'];
  const lines = pieces.flatMap((title, index) => [`0${index + 1}`, title, text, ...signed.slice(index, index + 1)]);
  const { setAside } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(setAside.map((part) => part.text).slice(-2)).toEqual(go ? ['02', '03'] : ['01']);
});

test.each(['1', '12', '民國99年6月', '2019-06-05', '地方版'])('%s parts no sentence', (line) => {
  const [start, end] = [text.slice(0, 30), text.slice(30)];
  const { articles, setAside } = parseIssue([
    { file: 'page.txt', text: ['老渡口搬到下游', other, start, line, end].join('\n\n') },
  ]);
  expect(setAside.map((part) => part.text)).toEqual([line]);
  expect(articles[0]?.body.map((block) => block.text)).toEqual([other, text]);
});

test.each([
  ['below a headline', ['老渡口搬到下游', '2019-06-05', text]],
  ['below a headline with a comma', ['抢晴天，战双抢', '2019年6月5日', text]],
  ['below an ended text', ['老渡口搬到下游', text, '2019年6月5日']],
])('a day %s stays', (_, lines) => {
  const { setAside } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect(setAside).toEqual([]);
});

test('the headline above a text that opens with it in brackets is kept', () => {
  const [article] = parseIssue([{ file: 'page.txt', text: `一把钥匙的教训\n【一把钥匙的教训】${text}` }]).articles;
  expect(article?.title?.text).toBe('一把钥匙的教训');
});

test('the category beside a headline that says it, too, is printed again', () => {
  const source = ['漁港趨勢', '【漁港趨勢】老渡口搬到下游', '漁港趨勢', text].join('\n\n');
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: source }]);
  expect(setAside.map((part) => [part.text, part.reason])).toEqual([
    ['漁港趨勢', 'repeated-line'],
    ['漁港趨勢', 'repeated-line'],
  ]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['老渡口搬到下游']);
});

test.each([
  ['short lines', ['搜索', '新闻专题', '热门人物'], true],
  ['somebody who signs', ['搜索', '记者 沈一舟'], false],
  ['a headline and its text', ['搜索', '青口大桥下月合龙通车', other], false],
])('below the last line of a site %s at the foot go: %s', (_, foot, go) => {
  const source = ['老渡口搬到下游', text, ...foot].join('\n\n');
  const { setAside } = parseIssue([{ file: 'page.txt', text: source }]);
  expect(setAside.map((part) => part.text)).toEqual(go ? foot : [foot[0]]);
});

test.each([
  ['menu', ['今日頭條', '專題', '要聞', '社會新聞', '經濟新聞', '國際新聞']],
  ['menu with bullets', ['• 新聞', '• 本地新聞', '• 短評', '• 副刊', '• 分類廣告']],
])('a %s between two articles is a list of the site', (_, menu) => {
  const source = ['老渡口搬到下游', text, ...menu, '青口大桥下月合龙通车', other].join('\n\n');
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: source }]);
  expect(setAside.map((part) => [part.text, part.reason])).toEqual(menu.map((line) => [line, 'site-list']));
  expect(articles.map(({ title }) => title?.text)).toEqual(['老渡口搬到下游', '青口大桥下月合龙通车']);
});

test('the days of several texts, each below its text, part them and are theirs, as one alone is', () => {
  const headlines = ['老渡口搬到下游', '青口大桥下月合龙', '沿河三村堵住隐患', '新桥村路灯换新', '白沙小学开学典礼'];
  const day = '民國115年01月14日';
  const read = (lines: readonly string[]) => parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  const { articles, setAside } = read(headlines.flatMap((headline) => [headline, text, day]));
  expect(setAside).toEqual([]);
  expect(articles.map(({ title, dateline }) => [title?.text, dateline?.text])).toEqual(
    headlines.map((headline) => [headline, day]),
  );
  expect(read(['老渡口搬到下游', text, day, '青口大桥下月合龙', other]).setAside).toEqual([]);
});

test.each([
  ['阴影', '第A03版:要闻'],
  ['青口產品', '首页 > 新闻 > 正文'],
])('%s at the head of an issue, above %s, is of the site', (line, below) => {
  const { articles } = parseIssue([{ file: 'page.txt', text: [line, below, '青口大桥下月合龙', text].join('\n\n') }]);
  expect(articles.map(({ kicker, title }) => [kicker.length, title?.text])).toEqual([[0, '青口大桥下月合龙']]);
});

test('a headline above links stays when no other follows', () => {
  const source = ['青口大桥下月合龙', '【打印】 【关闭】', '2021-06-02 09:14', text].join('\n\n');
  expect(parseIssue([{ file: 'page.txt', text: source }]).articles[0]?.title?.text).toBe('青口大桥下月合龙');
});

test('English with quotation marks is no piece of a program', () => {
  expect(reason('"Who keeps the bridge?" she asked; "nobody", he said, "but the old man".')).not.toContain('code-line');
});

test('what a paper tells of itself in the foot of its site goes aside, a text about a paper stays', () => {
  const own = '《青口福報》是一份多元化的報紙，以推動社會祥和為宗旨，堅持新聞的準度與速度。';
  const foot = ['訂閱電子報', own, '聯絡我們 隱私權條款', 'Copyright © 2000-2024 青口福報'];
  const asideOf = (lines: readonly string[]) =>
    parseIssue([{ file: 'page.txt', text: ['老渡口搬到下游', text, ...lines].join('\n\n') }]).setAside;
  expect(asideOf(foot).map((part) => part.text)).toEqual(foot);
  expect(asideOf(['報紙的故事', own])).toEqual([]);
});

test('an article about a paper stays between the path and the rights of its site', () => {
  const lines = [
    '您现在的位置：首页 > 新闻',
    '《青口日报》创刊于七十年前，编辑部昨日请老编辑回来座谈，说起第一张报纸怎样印成。',
    '座谈会上，读者说，希望《青口日报》越办越好，把河两岸的事都记下来。',
    '版权所有 青口日报',
  ];
  const { setAside } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect(setAside.map((part) => part.text)).toEqual([lines[0], lines[3]]);
});

test.each([
  '县网信办发布规定，各网站对留言系统应当设专人管理，发现违法信息及时移除，并保存记录。',
  '平臺有權刪除留言的，應當告知用戶，這是新規定的一個亮點，居民沈一舟說，這樣大家都放心。',
  '凡本村居民使用浏览器办事的，可请代办员帮忙，不收费用，老人优先办理。',
  '任何單位保存的隱私材料，由專人管理，非經本人同意不得使用，違者追究責任。',
])('%s is told in an article', (line) => {
  expect(reason(line)).toEqual(['', expect.anything()]);
});

test('a writer beside the day stands below a headline, not below the name of a paper, where readers are counted next', () => {
  const head = ['社區歲末送暖 志工百人動員', '沈一舟  |2012.01.28', '1065觀看次', '字級'];
  const { articles } = parseIssue([{ file: 'page.txt', text: [...head, text].join('\n\n') }]);
  expect(articles.map(({ title, bylines }) => [title?.text, bylines.map(({ name }) => name)])).toEqual([
    ['社區歲末送暖 志工百人動員', ['沈一舟']],
  ]);
});

test('the section to which a path leads is no headline', () => {
  const { articles, setAside } = parseIssue([
    { file: 'page.txt', text: `首页 > 菲國新聞\n菲國新聞\n${text}\n${other}` },
  ]);
  expect(setAside.map((part) => part.text)).toEqual(['首页 > 菲國新聞', '菲國新聞']);
  expect(articles.map(({ title }) => title)).toEqual([undefined]);
});

test.each(['... [詳細]', '渡口搬到了下游两里，新码头能停八条船... [详细]'])('%s breaks off a text', (line) => {
  const lines = ['老渡口搬到下游', text, line, '青口大桥下月合龙通车', other];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect(articles[0]?.title?.text).toBe('老渡口搬到下游');
  expect(articles[0]?.body.find((block) => block.text === line)?.kind).toBe('paragraph');
});

test('a day between a headline and the buttons of its article heads no page', () => {
  const { articles } = parseIssue([
    { file: 'page.txt', text: ['老渡口搬到下游', '2021-06-02', '字級大小 A- A A+', text].join('\n\n') },
  ]);
  expect(articles.map(({ title, dateline }) => [title?.text, dateline?.text])).toEqual([
    ['老渡口搬到下游', '2021-06-02'],
  ]);
});

test('where a text was taken from, with the number of the issue, heads no page', () => {
  const { articles, setAside } = parseIssue([
    { file: 'page.txt', text: ['老渡口搬到下游', text, '※ 本文摘自《青口月刊》第12期', '上一則  下一則'].join('\n\n') },
  ]);
  expect(articles).toHaveLength(1);
  expect(setAside.map((part) => part.text)).toEqual(['上一則  下一則']);
});
