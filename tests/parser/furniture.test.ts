import { expect, test } from 'vitest';
import { parseIssue } from '../../src/parser/index.ts';
import { heldOutSeed, styles, typeset } from '../typesetter/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';
const article = ['青口大桥合龙', `本报讯（记者 沈一舟）${text}`, text];
const other = ['县医院扩建开工', `本报讯（记者 顾小满）${text}`, text];

/** The reason for which a line is set aside at the head, in the middle and at the foot of a page; `kept` when an article holds it. */
function reasons(line: string): string[] {
  const pages = [
    [line, ...article, ...other],
    [...article, line, ...other],
    [...article, ...other, line],
  ];
  return pages.map((lines) => {
    const { setAside } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
    return setAside.find((part) => part.text === line)?.reason ?? 'kept';
  });
}

test.each([
  ['────────────', 'rule-line'],
  ['====', 'rule-line'],
  ['* * *', 'rule-line'],
  ['※※※※', 'rule-line'],
  ['◆◆◆◆◆', 'rule-line'],
  ['——  ——  ——', 'rule-line'],
  ['- 3 -', 'page-number'],
  ['第3页 共8页', 'page-number'],
  ['第 3 頁', 'page-number'],
  ['官方公众号', 'masthead-service'],
  ['官方微信', 'masthead-service'],
  ['微信扫一扫 早看三分钟', 'masthead-service'],
  ['扫一扫 更精彩', 'masthead-service'],
  ['加入好友 即時看新聞', 'masthead-service'],
  ['□本版编辑 罗立', 'editors-line'],
  ['掃一掃，有驚喜', 'masthead-service'],
  ['本版資料由各團體提供', 'masthead-service'],
  ['本版未署名图片为资料照片', 'masthead-service'],
  ['本版圖片除署名外均由青口文化館提供', 'masthead-service'],
  ['逢周一至周日出版　售價伍圓　電話：00000000', 'masthead-service'],
  ['本報今日出版一張半　零售每份八千元　社址大馬路', 'masthead-service'],
  ['本報電話：四·一二三〇', 'masthead-service'],
  ['廣告部電話：0000 0000', 'masthead-service'],
  ['定價每份三百元', 'masthead-service'],
  ['天气预报 今天多云，11℃~19℃，东北风2级', 'masthead-service'],
  ['今日氣溫：19℃至26℃ 相對濕度：70%', 'masthead-service'],
  ['本期编审：罗立 责任编辑：顾小满', 'editors-line'],
  ['■2021年6月2日 ■星期三 ■第1版 ■责编：罗立', 'page-header'],
  ['掃碼睇片', 'masthead-service'],
  ['創刊於民國五十二年', 'masthead-service'],
  ['青新出准印（2020）QK-002号', 'masthead-service'],
  ['中華郵政青字第99號執照登記為雜誌交寄', 'masthead-service'],
  ['中華郵政登記認為第一類新聞紙', 'masthead-service'],
  ['每月十五日出刊', 'masthead-service'],
  ['免費贈閱', 'masthead-service'],
  ['今日出紙一大張　零售每份國幣五百元', 'masthead-service'],
  ['查詢電話：0000 0000', 'masthead-service'],
  ['电话：００００', 'masthead-service'],
  ['中華民國一一〇年六月號', 'page-header'],
  ['农历腊月廿三', 'page-header'],
  ['2022年1月5日/星期三/ 要闻编辑部主编/责编 沈一舟 顾小满/ 美编 罗立 / 校对 王明', 'page-header'],
  ['2 | 青口晚报 | 2021年6月2日 | 专题', 'page-header'],
  ['青口日報　地方　4　2021年6月2日（星期三）', 'page-header'],
  ['扫码看视频。', 'masthead-service'],
  ['扫描二维码阅读数字报。', 'masthead-service'],
  ['掃描二維碼觀看大會直播回放', 'masthead-service'],
  ['更多詳情請瀏覽官網', 'masthead-service'],
  ['本版编辑　罗立　顾小满', 'editors-line'],
  ['掃碼看影片', 'masthead-service'],
  ['掃描看影片', 'masthead-service'],
  ['官方臉書', 'masthead-service'],
  ['粉絲專頁：青口市民報', 'masthead-service'],
  ['讀者服務專線：00-0000000', 'masthead-service'],
  ['訂報專線：00-0000001', 'masthead-service'],
  ['新闻热线：000-0000000', 'masthead-service'],
  ['新聞熱線 000-0000000', 'masthead-service'],
  ['投稿邮箱：tougao@example.org', 'masthead-service'],
  ['邮发代号：27-100', 'masthead-service'],
  ['国内统一连续出版物号 CN 00-0000', 'masthead-service'],
  ['零售每份一元', 'masthead-service'],
  ['www.example.org', 'masthead-service'],
  ['微博 @青口发布', 'masthead-service'],
  ['首页 > 新闻中心 > 正文', 'web-navigation'],
  ['現在位置 首頁 > 便民服務 > 活動花絮', 'web-navigation'],
  ['青口日报>20210602', 'web-navigation'],
  ['上一版 下一版 返回首页', 'web-navigation'],
  ['【打印】 【关闭】 【字号：大 中 小】', 'web-navigation'],
  ['友善列印 回上一頁', 'web-navigation'],
  ['按Enter到主內容區', 'web-navigation'],
  ['分享到：微信 微博 QQ空间', 'web-navigation'],
  ['返回主页 | 青口日报 | 版面导航', 'web-navigation'],
  ['第7B版:社区 上一版 下一版', 'web-navigation'],
  ['3 上一篇  下一篇 4 放大 缩小 默认', 'web-navigation'],
  ['您的位置：青口日报数字版', 'web-navigation'],
  ['〖关闭窗口〗', 'web-navigation'],
  ['录入：沈一舟', 'editors-line'],
  ['版权所有 青口日报社', 'site-notice'],
  ['版權所有 請勿翻攝', 'site-notice'],
  ['浏览次数：35', 'view-count'],
  ['分享到: 0', 'view-count'],
  ['字号：T|T', 'web-navigation'],
  ['-- 新聞稿結束 --', 'rule-line'],
  ['如需全文請至本府網站新聞專區查詢。', 'masthead-service'],
  ['點閱數：1,204次', 'view-count'],
  ['最后更新：2021-06-02 09:14', 'site-notice'],
  ['全文约1200字 阅读需4分钟', 'view-count'],
  ['责任编辑:罗立 版式:顾小满', 'editors-line'],
  ['責任編輯：羅立 版式：顧小滿', 'editors-line'],
  ['本版责任编辑：罗立', 'editors-line'],
  ['编辑委员会：沈一舟、顾小满', 'editors-line'],
  ['編輯小組：沈一舟、顧小滿', 'editors-line'],
  ['本版責任編輯：羅立', 'editors-line'],
  ['本期执行主编 罗立', 'editors-line'],
  ['每份售價十元 今日出報十二版', 'masthead-service'],
  ['電子報訂閱請掃描QR碼', 'masthead-service'],
  ['讀者投稿信箱：opinion@news.example', 'masthead-service'],
  ['青口区融媒体中心 宣', 'public-notice'],
  ['※以上芳名如有錯漏，敬請來電更正', 'public-notice'],
  ['（以上名单如有错误，请来电指正）', 'public-notice'],
  ['來稿請寄本報副刊組，一千字以內，請附真實姓名。', 'public-notice'],
  ['稿件请寄本刊编辑部，请注明地址。', 'public-notice'],
  ['會址：河口街六號二樓　電話：0000-0000', 'masthead-service'],
  ['校址：青口镇学前路1号', 'masthead-service'],
  ['本刊歡迎投稿　傳真：000-0000000', 'masthead-service'],
  ['本报欢迎来稿　电话：000-0000000', 'masthead-service'],
  ['主办：党委宣传部　电话：000-0000000　投稿：news@example.com', 'masthead-service'],
  ['主辦：文化處　投稿：news@example.com', 'masthead-service'],
  ['113學年度第1學期　第2版', 'page-header'],
  ['地方綜合　4　2021年6月2日 星期三　青口日報', 'page-header'],
  ['社会・地方　3　2021年6月2日 星期三　青口周刊', 'page-header'],
  ['版次：一', 'page-header'],
  ['【1955.7.9　第1版】', 'page-header'],
  ['青口日報 2015/11/26（四）', 'page-header'],
  ['责编/罗立 美编/顾小满', 'editors-line'],
  ['本版编辑 罗立', 'editors-line'],
  ['组稿：罗立', 'editors-line'],
  ['审读:罗立', 'editors-line'],
  ['審校：羅立', 'editors-line'],
  ['（共印80份）', 'distribution-list'],
  ['印發三百份', 'distribution-list'],
  ['第3版 民生 2021年6月2日 星期三', 'page-header'],
  ['民生 A3版', 'page-header'],
  ['03版·要闻', 'page-header'],
  ['要闻 · 1', 'page-header'],
  ['2 | 副刊', 'page-header'],
  ['地方丨03', 'page-header'],
  ['扫描二维码，看更多图片', 'masthead-service'],
  ['掃描QR Code，看更多照片', 'masthead-service'],
  ['掃描QR Code 看更多', 'masthead-service'],
  ['扫描二维码 了解更多活动', 'masthead-service'],
  ['扫描二维码观看大会直播回放。', 'masthead-service'],
  ['掃描二維碼閱讀數位報', 'masthead-service'],
  ['本版编辑　沈一舟　罗立', 'editors-line'],
  ['敬請傳閱', 'masthead-service'],
  ['健康热线:0000-6612120', 'masthead-service'],
  ['來稿請寄：supplement@example.org　文責自負', 'masthead-service'],
  ['中華民國一百零五年四月二十日 星期三 A6', 'page-header'],
  ['第18期（总第236期）', 'page-header'],
])('%s is set aside as %s wherever it stands', (line, reason) => {
  expect(reasons(line)).toEqual([reason, reason, reason]);
});

test.each([
  '把好第一关',
  '每月十五日赶集去',
  '社长罗立',
  '热线连民心',
  '地址变了，心没变',
  '电话一响就出发',
  '编辑部的故事',
  '责任编辑这份工作',
  '扫一扫 问题就能报',
  '下载就能办',
  '发：给谁？',
  '春天的消息',
  '《青口词典》第3版出版',
  'G20 青口峰会',
  '5月6日 青口大桥通车',
  '3月12日植树节',
  '通讯',
  '分享',
  '推荐一位好医生',
  '打印 收藏进档案馆 让历史留痕',
  '版权意识要从小培养',
  '从“有没有”到“好不好”',
])('%s is kept wherever it stands', (line) => {
  expect(reasons(line)).toEqual(['kept', 'kept', 'kept']);
});

test.each(['江南新区报', '青口縣政週報', '青口日報 電子報'])(
  '%s is furniture wherever it stands, no article begins with it',
  (line) => {
    expect(reasons(line)).toEqual(['masthead', 'masthead', 'masthead']);
  },
);

test.each([
  ['青口简报', 'masthead'],
  ['校园周刊', 'masthead'],
  ['青 口 日 报', 'masthead'],
  ['青口日报 电子版', 'masthead'],
  ['送考路上传捷报', 'kept'],
  ['天气预报', 'kept'],
  ['动态', 'kept'],
  ['春来了', 'kept'],
])('%s on the first line of an issue: %s; elsewhere it is kept', (line, reason) => {
  expect(reasons(line)).toEqual([reason, 'kept', 'kept']);
});

test.each([
  ['Friday 24 April 2015', '青口大桥合龙'],
  ['2021-06-02', '星期三', '青口大桥合龙'],
  ['2版文苑', '编辑：沈一舟', '2021.06.02', '青口大桥合龙'],
  ['２版地方要事', '编辑：沈一舟', '２０２１.０６.０２', '青口大桥合龙'],
  ['３ 副刊', '２０２１年６月２日 星期三', '青口大桥合龙'],
])('%s above a headline, at the head of a page, is furniture', (...head) => {
  const { articles } = parseIssue([{ file: 'page.txt', text: [...head, text].join('\n') }]);
  expect(articles.map(({ title, kicker }) => [title?.text, kicker.length])).toEqual([['青口大桥合龙', 0]]);
});

test('a campaign and its 简报 head an issue', () => {
  const head = ['青口河整治大会战', '简  报', '10 月 21 日 第 01 期', '主办：青口县水利局'];
  const { setAside } = parseIssue([{ file: 'page.txt', text: [...head, ...article].join('\n') }]);
  expect(setAside.map((part) => part.text)).toEqual(head);
});

test.each(['2021-06-02', '2015年8月27日(星期四)', '中華民國106年8月1日'])(
  '%s between a headline and its text dates the article',
  (day) => {
    const { articles } = parseIssue([{ file: 'page.txt', text: ['青口大桥合龙', day, text].join('\n') }]);
    expect(articles.map(({ title, dateline }) => [title?.text, dateline?.text])).toEqual([['青口大桥合龙', day]]);
  },
);

test('sections of Markdown are columns; the headings that are numbered anew under each are crossheads', () => {
  const sections = ['# 青口简报', '## 要闻', '### 青口大桥合龙', text, '## 民生', '### 县医院扩建开工', text, text];
  const numbered = ['# 青口大桥合龙', '## 1. 桥', text, '## 2. 路', text, '# 县医院扩建开工', '## 1. 楼', text];
  const read = (lines: string[]) =>
    parseIssue([{ file: 'page.md', text: lines.join('\n\n') }]).articles.map(({ title, column }) => [
      title?.text,
      column?.text,
    ]);
  expect(read(sections)).toEqual([
    ['青口大桥合龙', '要闻'],
    ['县医院扩建开工', '民生'],
  ]);
  expect(read(numbered)).toEqual([
    ['青口大桥合龙', undefined],
    ['县医院扩建开工', undefined],
  ]);
});

test('a section of Markdown with several headlines is of the page', () => {
  const lines = ['# 青口简报', '## 要闻', '### 青口大桥合龙', text, '### 老街路灯换新', text];
  const more = ['## 民生', '### 县医院扩建开工', text, '### 食堂开张', text];
  const { articles, setAside } = parseIssue([{ file: 'page.md', text: [...lines, ...more].join('\n\n') }]);
  expect(articles.map(({ column }) => column)).toEqual(articles.map(() => undefined));
  expect(articles).toHaveLength(4);
  const labels = setAside.filter(({ reason }) => reason === 'section-label');
  expect(labels.map((part) => part.text)).toEqual(['要闻', '民生']);
});

test.each([
  ['专栏:', 'label'],
  ['作者：', 'label'],
])('the field %s that a record leaves empty is set aside', (line, reason) => {
  expect(reasons(line)).toEqual([reason, reason, reason]);
});

test('a record names the column of an article outright', () => {
  const { articles } = parseIssue([{ file: 'page.txt', text: ['栏目：青口通讯', ...article].join('\n') }]);
  expect(articles.map(({ column, title }) => [column?.text, title?.text])).toEqual([
    ['栏目：青口通讯', '青口大桥合龙'],
  ]);
});

test('a list of contents holds the second line of a headline and the items of a group', () => {
  const contents = [
    '本期主要内容：',
    '1.青口大桥合龙；',
    '2.三部门发出通知：',
    '做好防汛；',
    '3.快讯：',
    '（1）早稻开镰；',
  ];
  const { setAside } = parseIssue([{ file: 'page.txt', text: [...contents, ...other, ...article].join('\n') }]);
  expect(setAside.map((part) => part.text)).toEqual([]);
  const printedAgain = [...contents, ...article, '三部门发出通知', text, '快讯', text];
  const again = parseIssue([{ file: 'page.txt', text: printedAgain.join('\n') }]);
  expect(again.setAside.map((part) => part.text)).toEqual(contents);
});

test('Markdown may hold paragraphs of HTML', () => {
  const lines = [
    '# 青口简报',
    '',
    '## 青口大桥合龙',
    '',
    `<p>${text}</p><p>${text}</p>`,
    '',
    '## 县医院扩建开工',
    '',
    `<p>${text}</p>`,
  ];
  const { articles } = parseIssue([{ file: 'page.md', text: lines.join('\n') }]);
  expect(articles.map(({ title, body }) => [title?.text, body.length])).toEqual([
    ['青口大桥合龙', 2],
    ['县医院扩建开工', 1],
  ]);
});

test('the name of a paper right above a text is that text’s headline', () => {
  const { setAside } = parseIssue([{ file: 'page.txt', text: `我的校报\n${text}\n${text}` }]);
  expect(setAside).toEqual([]);
});

test.each([
  ['报：县委、县政府领导', '送：各乡镇，县直各单位'],
  ['報：縣委、縣府首長', '發：各鄉鎮公所'],
  ['抄送：县人大、县政协', '（共印80份）'],
  ['正本：青口縣政府', '副本：各鄉鎮公所'],
])('%s / %s at the end of a briefing is a distribution list', (...lines) => {
  const { setAside } = parseIssue([{ file: 'page.txt', text: [...article, ...lines].join('\n') }]);
  expect(setAside.map((part) => [part.text, part.reason])).toEqual(lines.map((line) => [line, 'distribution-list']));
});

test.each([
  ['青口週刊　第312期　民國107年10月6日', '青口週刊', 'masthead'],
  ['青口快报 第3版 2021年6月2日', '青口快报', 'masthead'],
  ['青口快报 第3版 2021年6月2日', '青口捷报', 'kept'],
])('below %s, %s in the middle of a sentence: %s', (header, line, reason) => {
  const lines = [
    header,
    '',
    ...article,
    '',
    '街道在每个社区设了登记处，来办事的人',
    '',
    line,
    '',
    '先登记，再由专人带路。',
  ];
  const { setAside } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(setAside.find((part) => part.text === line)?.reason ?? 'kept').toBe(reason);
});

test.each([
  ['校 園 之 聲', '青口大桥合龙', 'masthead'],
  ['渡 口', '青口大桥合龙', 'kept'],
  ['父 亲 的 扁 担', '沈一舟', 'kept'],
])('below a header, %s above %s: %s', (line, below, reason) => {
  const { setAside } = parseIssue([{ file: 'page.txt', text: ['第3版 2021年6月2日', line, below, text].join('\n') }]);
  expect(setAside.find((part) => part.text === line)?.reason ?? 'kept').toBe(reason);
});

test('furniture in the middle of a sentence does not break it', () => {
  const lines = [
    '青口大桥合龙',
    '本报讯（记者 沈一舟）近日，青口县水利局组织力量对北河两岸的老旧',
    '扫码看视频。',
    '涵闸进行检修，确保汛期安全运行。',
  ];
  const [first] = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]).articles;
  expect(first?.body.map((block) => block.text)).toEqual([`${lines[1]}${lines[3]}`]);
});

test('the name of a column of briefs right below a header is no masthead', () => {
  const { articles } = parseIssue([
    { file: 'page.txt', text: `第2版 民生 2021年6月2日 星期三\n基层快讯\n${text}\n${text}` },
  ]);
  expect(articles.map(({ columnAbove }) => columnAbove)).toEqual(['基层快讯', '基层快讯']);
});

/** Rows that are cut, not set aside whole: the number before a headline, a label, a jump notice, marks of Markdown and HTML. */
const cut = new Set(['item-mark', 'label', 'jump-notice', 'markup']);

test.each(styles.map(({ name }) => name))('%s: no line of an article is set aside as furniture', (style) => {
  const seeds = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? index : heldOutSeed + index));
  const wrong = seeds.flatMap((seed) => {
    const { text: printed, truth } = typeset(seed, style);
    return parseIssue([{ file: 'page.txt', text: printed }])
      .setAside.filter(({ reason }) => !cut.has(reason))
      .filter(
        ({ spans: [span] }) =>
          !['furniture', 'service', 'blank'].includes(truth.lines[(span?.line ?? 1) - 1]?.role ?? 'blank'),
      )
      .map((part) => `${seed} ${part.reason} ${part.text}`);
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['names', ['沈一舟', '顾小满', '罗立', '王明', '李永', '张北']],
  ['a poem', ['一片叶', '落下来', '风来了', '云散了', '天晴了', '鸟归来']],
])('very short lines that name no sections stay: %s', (_, lines) => {
  expect(parseIssue([{ file: 'a.txt', text: lines.join('\n') }]).setAside).toEqual([]);
});
