import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text =
  '沈一舟来到河堤,察看了水位和堤防,询问了值班情况,要求把每一处隐患记在本子上,能马上整改的当天就改,一时改不了的说明原因。';
const other = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';
const third = '今年早稻长势喜人,县农业局派出技术员下田查看病虫害,指导农户施肥,预计亩产比去年增加三十公斤以上。';
const fourth = '文化站买来两千册新书,阅览室晚上也开门,下了工的青年坐满长桌,有人读小说,有人抄菜谱。';

/** Articles of a loose page, each as its headline, or its first words when it has none. */
const articlesOf = (lines: readonly string[], between = '\n\n') =>
  parseIssue([{ file: 'p1.txt', text: lines.join(between) }]).articles.map(
    ({ title, body }) => title?.text ?? body[0]?.text.slice(0, 4) ?? '',
  );

test.each([
  ['本报讯（通讯员 顾小满）', 8],
  ['【記者顧小滿／青口報導】', 8],
  ['本报讯 ', 6],
])('%s below a short line weighs %i: the more when it names who reports', (lead, weight) => {
  const lines = ['防汛见闻记', text, '守堤人', `${lead}${other}`];
  const [, second] = parseIssue([{ file: 'p1.txt', text: lines.join('\n\n') }]).articles;
  expect(second?.evidence.find(({ rule }) => rule === 'lead-below')?.weight).toBe(weight);
});

test.each([
  ['after-signature', ['防汛见闻记', text, '沈一舟', '守堤人', other]],
  ['lead-below', ['防汛见闻记', text, '守堤人', `本报讯（记者 顾小满）${other}`]],
  ['lead-below', ['防汛见闻记', text, '守堤人', `【記者顧小滿／青口報導】${other}`]],
  ['reporter-line', ['防汛见闻记', text, '守堤人', '记者 顾小满', other]],
  ['dash-below', ['防汛见闻记', text, '守堤人', '——青口镇防汛见闻', other]],
  ['document-name', ['防汛见闻记', text, '关于开展清河行动的通知', other]],
  ['office-kicker', ['防汛见闻记', text, '河口街道党工委书记沈一舟:', '守好一条河 富裕一方人', other]],
  ['column-line', ['防汛见闻记', text, '【凡人小事】', '守堤人和他的三条船', other]],
  ['column-name', ['防汛见闻记', text, '家长教师会消息', 'PTA News', other]],
  ['column-name', ['防汛見聞記', text, '表揚台', `一營民工拾到手表，${other}`]],
  ['letter-below', ['防汛见闻记', text, '批评与建议', `编辑同志：我厂的澡堂忽冷忽热。${other}`]],
  ['document-name', ['防汛见闻记', text, '启事', other]],
  ['document-name', ['防汛见闻记', text, '征　稿　启　事', other]],
  ['document-name', ['防汛見聞記', text, '失物招領', other]],
  ['document-name', ['防汛见闻记', text, '讲座预告', other]],
  ['advice', ['防汛见闻记', text, '雨天开车记住三件事', other]],
  ['advice', ['防汛見聞記', text, '中暑急救口訣', other]],
  ['advice', ['防汛見聞記', text, '慎防三種詐騙來電', other]],
  ['advice', ['防汛見聞記', text, '電器使用五不要', other]],
  ['advice', ['防汛见闻记', text, '高温天出门三忌', other]],
  ['document-name', ['防汛見聞記', text, '今日天氣', other]],
  ['event', ['防汛见闻记', text, '罗立同志逝世', other.replace('村里', '罗立同志5月6日逝世，村里')]],
  ['letter-spaced', ['防汛见闻记', text, '集 市', other]],
  ['report-name', ['防汛见闻记', text, '一线走笔', other]],
  ['report-name', ['防汛見聞記', text, '夜市側記', other]],
  ['report-name', ['防汛见闻记', text, '乡村学校巡礼', other]],
  [
    'advice-below',
    ['防汛见闻记', text, '雨天开车记住三件事', '第一，放慢车速，保持车距。第二，积水看不清深浅时不要硬闯。'],
  ],
  ['news-opening', ['防汛见闻记', text, '青口大桥昨日正式建成通车', `5月6日,${other}`]],
  ['closed-in-brackets', ['防汛见闻记', `${text}（选自《青口诗集》）`, '守堤人的灯', other]],
  ['dated-below', ['防汛见闻记', text, '粮站发放粮种', `青口镇粮站6日上午开仓，${other}`]],
  ['dated-below', ['防汛見聞記', text, '善堂施粥', `青口善堂定明日起在東門外施粥，${other}`]],
  ['photo-below', ['防汛见闻记', text, '青口大桥合龙', '5月6日,工人们正在庆祝合龙。', '沈一舟 摄']],
])('%s begins an article: %s', (rule, lines) => {
  expect(articlesOf(lines)).toHaveLength(2);
  const [, second] = parseIssue([{ file: 'p1.txt', text: lines.join('\n\n') }]).articles;
  expect(second?.evidence.map(({ rule: name }) => name)).toContain(rule);
  for (const { line, weight } of second?.evidence ?? []) {
    expect(line).toBeGreaterThan(1);
    expect(weight).not.toBe(0);
  }
});

test('a line right below a text, and a blank line below it, is no line of the headline below', () => {
  const lines = [
    '食堂换菜单 职工说了算',
    '■记者 顾小满',
    text,
    '一个月后再测，满意率升到九成',
    '',
    '看田块 比亩产 话丰收',
    '■记者 罗立',
    other,
  ];
  const { articles } = parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title, body }) => [title?.text, body.length])).toEqual([
    ['食堂换菜单 职工说了算', 2],
    ['看田块 比亩产 话丰收', 1],
  ]);
});

test('a body and a word above a text that tells of the body at once are a headline', () => {
  const items = [
    '第三小学 童画展',
    `第三小学开展活动，${other}（罗立）`,
    '实验小学 手拉手',
    `实验小学结成对子，${third}（顾小满）`,
  ];
  expect(articlesOf(['守堤人的家', text, '【一周短波】', ...items], '\n').slice(-2)).toEqual([
    '第三小学 童画展',
    '实验小学 手拉手',
  ]);
});

test('nobody signs a letter to the paper: what may be a crosshead below it is weighed as elsewhere', () => {
  const signed = (headline: string) => [
    ...[
      '青口大桥昨日正式建成通车',
      text,
      '沈一舟',
      '河口乡农民夜校今天开课啦',
      other,
      '顾小满',
      '白沙镇新桥昨日正式建成啦',
      text,
      '罗立',
    ],
    ...[headline, third, '多余的图章', other, '沈一舟'],
  ];
  expect(weighedAt(signed('给公共汽车装个报站牌吧好不好'), 12).weights['unsigned-above']).toBe(-4);
  expect(weighedAt(signed('读者来信：给公共汽车装个报站牌'), 12).weights['unsigned-above']).toBe(-1);
});

test('sections of a text of advice, and of one that tells of somebody, stay in it', () => {
  const advice = ['血压高的人过冬三件事', pickles, heat, pickles, '盐要减', heat, pickles];
  expect(weighedAt(advice, 5).weights).not.toHaveProperty('advice-below');
  const told = '第一，沈一舟放慢了船速。第二，他不要人帮忙，应立即收的网一张不落。';
  expect(weighedAt([...feature, '收网', told], 4).weights).not.toHaveProperty('advice-below');
});

test('lines set wide and names of documents are no crossheads, however alike their lengths', () => {
  const alike = [...feature, '走在堤上', other, '守住闸口', third, '徵稿啟事', other, '算一笔账', fourth];
  expect(weighedAt(alike, 4).weights).toHaveProperty('alike-crossheads');
  expect(weighedAt(alike, 8).weights).not.toHaveProperty('alike-crossheads');
  expect(weighedAt(alike, 10).weights).not.toHaveProperty('alike-crossheads');
});

test('an article that names its writer below its headline does not wait for a signature', () => {
  const signed = [
    '防汛见闻记',
    text,
    '沈一舟',
    '桥头小记一则',
    other,
    '顾小满',
    '守堤人的家',
    '文/罗立',
    text,
    '旧车票',
    other,
  ];
  expect(weighedAt(signed, 10).weights).not.toHaveProperty('unsigned-above');
  expect(weighedAt([...feature, '井', '文/顾小满', other], 4).weights).not.toHaveProperty('reporter-above');
});

test.each([
  ['a number above each', ['01', '一声“过河啰”', other, '02', '桥来了', third]],
  ['a word above each', ['关键词：鞋', '“跑操时总落在后头”', other, '关键词：路', '“星期五下午，车在等人”', third]],
])('crossheads of two lines stay in their article: %s', (_, lines) => {
  expect(articlesOf(['老渡口最后一位摆渡人', text, ...lines])).toHaveLength(1);
});

test.each([
  ['as long as the headline of the item above', '渡口换上三条新渡船', ['宣传牌上写错两个字', '电线杆挡住了过路人'], 3],
  [
    'shorter than the headline of the feature',
    '老渡口最后一位摆渡人的一天',
    ['宣传牌上写错两个字', '电线杆挡住了过路人'],
    1,
  ],
])('short lines one after another, %s', (_, headline, [first = '', second = ''], articles) => {
  expect(articlesOf([headline, text, first, other, second, third])).toHaveLength(articles);
});

test('a day of which somebody speaks is no sign of an article', () => {
  expect(articlesOf(['公所防汛见闻札记', text, '公所受理申报', `课长顾小满说，6日起受理申报，${other}`])).toHaveLength(
    1,
  );
});

test.each([['青口县首届歌咏比赛获奖名单'], ['書法比賽成績'], ['征文比赛结果揭晓']])(
  'a list of winners is an article: %s',
  (name) => {
    const winners = ['一等奖：沈一舟 顾小满', '二等奖：罗立 黄如是'];
    expect(articlesOf(['防汛见闻记', text, name, '经评审委员会评审，名单如下：', ...winners])).toHaveLength(2);
  },
);

test.each([['编辑同志：'], ['編輯先生：']])(
  'a letter to the editor below a short question is an article: %s',
  (dear) => {
    expect(articlesOf(['防汛见闻记', text, '问了谁？', dear, other])).toHaveLength(2);
  },
);

test('marked lines inside a signed text are crossheads, however long they are', () => {
  const feature = ['渡口人家', text, '■“废了三筐料，才摸着门”', other, '■带徒弟，他也丢一块方铁', third, '记者 顾小满'];
  expect(articlesOf([...feature, '夜校的灯又亮起来', fourth, '记者 沈一舟'])).toEqual(['渡口人家', '夜校的灯又亮起来']);
});

test('a short line with many commas is a headline', () => {
  expect(
    articlesOf(['防汛见闻记', text, '记者 顾小满', '一个人，一条船，31年', '——记老渡口的摆渡人', '记者 沈一舟', other]),
  ).toEqual(['防汛见闻记', '一个人，一条船，31年']);
});

test('a list of winners without a text bears the line that names it as its headline', () => {
  const winners = [
    '第一名',
    '墙角的蕨　沈一舟',
    '第二名',
    '外公的锄头　顾小满',
    '雨伞下的秘密　罗立',
    '第三名',
    '会飞的便当　黄如是',
  ];
  expect(articlesOf(['全县美展得奖名单', ...winners], '\n')).toEqual(['全县美展得奖名单']);
});

test('a short headline above one caption and its photographer is a photo story', () => {
  const page = [
    '记者 顾小满',
    '防汛见闻记',
    text,
    '稻香时节',
    '5月6日，收割机在田野里来回穿梭。',
    '沈一舟 摄',
    '守堤人和他的三条船',
    other,
  ];
  expect(articlesOf(page)).toContain('稻香时节');
});

test('a list of contents that names some headlines is no mark of headlines', () => {
  const page = [
    '导读',
    '2版 防汛见闻记',
    '2版 守堤人',
    '防汛见闻记',
    text,
    '记者 沈一舟',
    '渡口人家',
    other,
    '记者 顾小满',
    '守堤人',
    third,
    '记者 罗立',
    '文化站',
    fourth,
    '记者 黄如是',
  ];
  expect(articlesOf(page)).toEqual(['防汛见闻记', '渡口人家', '守堤人', '文化站']);
});

test.each([
  ['goes-on-below', ['青口镇部署防汛工作', text, '压实责任', `会议强调,${other}`]],
  [
    'a reporter below a caption',
    ['書市開進小學', '孩子們在書市上挑選圖書。（文化站提供）', '記者沈一舟／青口報導', other],
  ],
  [
    'a lead below a caption',
    ['書市開進小學', '孩子們在書市上挑選圖書。（記者沈一舟攝）', `【記者沈一舟青口報導】${other}`],
  ],
  ['a line that names a picture', ['青口镇举办书画比赛', text, '少年组书画比赛现场', other]],
  ['a matter of minutes', ['青口镇代表会第三次会议记录', text, '关于河口大堤加固工程的提案', '提案人：沈一舟', other]],
  ['a matter of minutes, traditional', ['青口鄉民代表會第三次會議紀錄', text, '討 論 事 項', other]],
  ['data at the end', ['守堤人的家', text, '文章来源：青口日报']],
  ['the weather of regions', ['今日天氣', text, '北部：陰短暫雨，16至20度', '南部：多雲，20至26度']],
  ['facts of an announcement', ['青口镇书画展开幕', text, '展期：6月2日至7月1日', '地点：青口镇文化站', '票价：免费']],
  ['facts of an announcement, traditional', ['青口鎮書畫展開幕', text, '展期：6月2日至7月1日', '票價：免費入場']],
  ['goes-on-below, traditional', ['青口鎮部署防汛工作', text, '壓實責任', `會議強調,${other}`]],
  ['length', ['青口镇部署防汛工作', text, '算一笔账', other]],
  ['numbered-crosshead', ['青口镇部署防汛工作', text, '一、压实责任', other]],
  ['ends-like-a-sentence', ['青口镇部署防汛工作', text, '这真是难忘的一天啊！', other]],
  ['alike-crossheads', ['青口镇部署防汛工作', text, '守好一条河', other, '修好一条路', other]],
  [
    'a series of crossheads of one form',
    [
      '连假三地车况直击',
      '本报记者 沈一舟',
      text,
      '隧道口：车流如织',
      `上午八时，${other}`,
      '老街：寸步难行',
      third,
      '港边：大排长龙',
      fourth,
    ],
  ],
  [
    'a series of crossheads of one form, its colons of two widths',
    [
      '连假三地车况直击',
      '本报记者 沈一舟',
      text,
      '隧道口:车流如织',
      `上午八时，${other}`,
      '老街：寸步难行',
      third,
      '港边:大排长龙',
      fourth,
    ],
  ],
  ['numbered-crosshead, named', ['青口镇部署防汛工作', text, '焦点一：堤防怎样加固才算到位', other]],
  ['a line in quotation marks', ['青口镇部署防汛工作', text, '“没想到水来得这样快啊”', other]],
  ['a chapter', ['河道管理办法', '第一章 总则', text]],
  ['a box', ['青口镇部署防汛工作', text, '核心阅读', other]],
  ['a crosshead right below the writer', ['守堤人和他的三条船', '本报记者 沈一舟', '走在大堤上', text]],
  ['a caption among paragraphs', ['青口镇部署防汛工作', text, '图为防汛现场。', other]],
])('%s leaves the line in its article: %s', (_, lines) => {
  expect(articlesOf(lines)).toHaveLength(1);
});

test.each(['温馨提示', '溫馨提示'])(
  '%s above a text that an office signs and dates heads a notice of its own',
  (box) => {
    const notice = [box, '欢迎投稿，来稿请注明联系方式，每月二十日截稿。', '青口镇工会', '2023年4月18日'];
    const lines = ['守堤人和他的三条船', '□沈一舟', text, other, ...notice];
    const { articles } = parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]);
    expect(articles.map(({ title }) => title?.text)).toEqual(['守堤人和他的三条船', box]);
  },
);

test('a caption keeps its kind, its photographer signs in the middle of an article', () => {
  const [article, ...others] = parseIssue([
    { file: 'p1.txt', text: ['青口镇部署防汛工作', text, '图为防汛现场。（顾小满 摄）', other, '沈一舟'].join('\n\n') },
  ]).articles;
  expect(others).toEqual([]);
  expect(article?.body.map(({ kind }) => kind)).toEqual(['paragraph', 'caption', 'paragraph']);
  expect(article?.bylines.map(({ name, role }) => `${name} ${role}`)).toEqual(['顾小满 photographer', '沈一舟 writer']);
});

test('the data above a labelled title belong to it', () => {
  const record = (title: string, day: number, body: string) => [
    `日期：2021年6月${day}日`,
    '承办人：沈一舟 分机597',
    `标题：${title}`,
    body,
  ];
  const lines = ['【青口镇文化站新闻稿】', ...record('老渡口搬新家', 2, text), ...record('新桥村路灯换新', 3, other)];
  const { articles } = parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['老渡口搬新家', '新桥村路灯换新']);
  expect(articles.map(({ body }) => body.length)).toEqual([1, 1]);
});

test.each(['——青口村收成祭側記', '展期至月底 免費參觀'])(
  '%s below the data of a release is its subtitle',
  (subtitle) => {
    const record = (title: string, below: readonly string[]) => [
      title,
      '發稿單位：新聞處',
      '發稿日期：105年2月17日',
      '聯絡人：顧小滿	聯絡電話：0000-000-000',
      ...below,
      text,
      '',
    ];
    const lines = [
      '青口市政府新聞稿彙編',
      ...record('族語歌聲中 小米田開鐮', [subtitle]),
      ...record('老渡口搬新家', []),
    ];
    const { articles } = parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]);
    expect(articles.map((article) => [article.title?.text, ...article.subtitle.map((line) => line.text)])).toEqual([
      ['族語歌聲中 小米田開鐮', subtitle],
      ['老渡口搬新家'],
    ]);
  },
);

test('a boundary not chosen is kept as another reading, with its line', () => {
  const lines = ['青口镇部署防汛工作', text, '村里新修了水泥路', other];
  const [article] = parseIssue([{ file: 'p1.txt', text: lines.join('\n\n') }]).articles;
  const lower = (article?.alternatives ?? []).filter(({ lines: [line] }) => line === 5);
  expect(lower).toHaveLength(1);
  expect(lower[0]?.score).toBeLessThan(0.5);
});

const lead = `本报讯（记者 顾小满）${other}`;
const indented = (line: string) => `　　${line}`;

/** What was weighed at a line: the rules with their weights, and the sum. */
function weighedAt(lines: readonly string[], line: number) {
  const { articles } = parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]);
  const found = articles.flatMap(({ weighings = [] }) => weighings).find((weighing) => weighing.line === line);
  return {
    sum: found?.sum,
    weights: Object.fromEntries((found?.evidence ?? []).map(({ rule, weight }) => [rule, weight])),
  };
}

test.each([
  ['two leads that name reporters', [`【記者沈一舟青口報導】${other}`, `【記者顧小滿青口報導】${text}`], 2],
  ['an issue of nothing but leads', [`(青口六日訊)${other}`, `(河口六日訊)${text}`, `(白沙五日訊)${other}`], 3],
  ['a lead below the caption of its article', ['守堤人的家', text, `【記者顧小滿青口報導】${other}`], 1],
  ['a line that says from where is reported', [text, '記者沈一舟／青口報導', other], 2],
  [
    'pictures without headlines',
    ['5月6日,工人们正在庆祝大桥合龙。（顾小满 摄）', '5月7日,孩子们正在采摘茶叶。（罗立 摄）'],
    2,
  ],
  ["the paper's own lead below an article with its lead", ['春耕普遍展开', `本报讯 ${text}`, `本报讯 ${other}`], 2],
  ['a lead below a finished text on a page of few leads', ['春耕普遍展開', `${text}${other}`, `【本報訊】${third}`], 2],
  [
    'a lead below a summary on a page that signs',
    ['春耕普遍展开', `本报讯 ${text}`, '夏收预分开始啦', `${third}${other}`, `本报讯 ${fourth}`],
    2,
  ],
  [
    'an issue of leads with a caption',
    [`(青口六日訊)${other}`, `(河口六日訊)${text}`, '（白沙五日訊）老渡口搬了新家。', `(青口五日訊)${other}`],
    4,
  ],
  [
    'a picture that says when, below who wrote the text above',
    ['守堤人的家', `${text}（沈一舟）`, '5月6日,孩子们在渡口放风筝。（顾小满 摄）'],
    2,
  ],
  [
    'a picture of the text above, below who wrote it',
    ['守堤人的家', `${text}（沈一舟）`, '孩子们在渡口放风筝。（顾小满 摄）'],
    1,
  ],
  ['dispatches strung together', ['春耕普遍展开', `【新华社青口十日电】${text}`, `【新华社河口九日电】${other}`], 1],
])('%s', (_, lines, count) => {
  expect(articlesOf(lines, '\n')).toHaveLength(count);
});

const feature = ['守堤人的一天又一天', '本报记者 沈一舟', text];
const pickles = '白蘿蔔一條切片，先用鹽殺出水分，沖淨瀝乾。糖、醋等量調勻，裝罐壓實，冷藏一夜即可食用。';
const heat = '移到阴凉处，松开衣领，能喝水的少量多次补充淡盐水。意识不清者不可灌水，应立即送医。';
const digest = ['青口镇修通村口水泥路', text, '河口乡农民夜校今天开课', other, '白沙镇新桥昨日正式通车', text];

const apart = ['防汛见闻记', text, other, '', '桥头小记一则', text, other, '', '守堤人的家', text, other];

test.each<[string, string, string[], number, number]>([
  ['page-start', 'a page below a finished text', ['第1版', '防汛见闻记', text, '第2版', '守堤人', other], 5, 4],
  [
    'page-start',
    'a page below an open sentence',
    ['第1版', '防汛见闻记', text.slice(0, -1), '第2版', '守堤人', other],
    5,
    2,
  ],
  ['separated', 'a blank line above headlines only', [...apart, '', '算一笔账', text, other], 13, 6],
  ['separated', 'no blank line, where headlines have one', [...apart, '算一笔账', text, other], 12, -2],
  [
    'unmarked',
    'no heading among headings',
    ['# 防汛见闻记', '', text, '', '守堤人', '', other, '', '# 桥头小记', '', text],
    5,
    -20,
  ],
  ['unmarked', 'no label among labels', ['标题：防汛见闻记', text, '守堤人', other, '标题：桥头小记', text], 3, -3],
  ['column-line', 'brackets right above a text', ['防汛见闻记', text, '【再把账算清】', other], 3, -3],
  [
    'column-line',
    'the name of a column above a headline',
    ['防汛见闻记', text, '【凡人小事】', '守堤人的家', other],
    3,
    2.5,
  ],
  [
    'boxed-part',
    'brackets right above a text, where such open the articles',
    ['【见证】', '迟到的一封信', text, '【分享】', '把饭桌搬到巷口', other, '【代祷事项】', text],
    7,
    8,
  ],
  [
    'numbered-crosshead',
    'a number above a line of data',
    ['防汛见闻记', text, '二、教友月會', '日期：二零二一年六月二日', other],
    3,
    -5,
  ],
  [
    'no-lead-below',
    'a headline without a lead below an article with its own',
    ['防汛见闻记', lead, '守堤人', lead, '桥头小记', lead, '算一笔账', text],
    7,
    -0.475,
  ],
  ['reporter-above', 'a crosshead of a feature', [...feature, '走在大堤上', other], 4, -1],
  ['reporter-line', 'a writer below the line', ['防汛见闻记', text, '守堤人', '文/顾小满', other], 3, 5],
  [
    'reporter-line',
    'a writer below the line, as everywhere in the paper',
    ['防汛見聞記', '文／沈一舟', text, '橋頭小記一則', '文／羅立', other, '井', '文／顧小滿', third],
    7,
    8,
  ],
  [
    'verse-above',
    'prose below a poem that its writer signed',
    [
      '落叶',
      '文/沈一舟',
      '一片叶子落下来',
      '像一封没有写完的信',
      '风把它念给大地听',
      '大地沉默着',
      '家常腌萝卜',
      third,
    ],
    7,
    6,
  ],
  ['advice-below', 'a recipe on the page of a feature', [...feature, '家常醃蘿蔔', pickles], 4, 5],
  ['advice-below', 'a box of advice below another', ['家常腌萝卜', pickles, '中暑急救', heat], 3, 4],
  ['digest', 'headlines with one text each', [...digest, '防汛培训班结业啦', other], 7, 4.5],
  [
    'indent',
    'flush among indented paragraphs',
    ['防汛见闻记', indented(text), '桥头小记一则', indented(other), '守堤人', indented(text)],
    3,
    1.5,
  ],
  [
    'indent',
    'indented as paragraphs are',
    ['防汛见闻记', indented(text), '桥头小记一则', indented(other), indented('守堤人'), indented(text)],
    5,
    -4,
  ],
  [
    'gap-above-headline',
    'a gap above and none below',
    ['防汛见闻记', text, other, '', '桥头小记一则', text, other],
    5,
    2,
  ],
  [
    'meta-line',
    'a line of data below the headline',
    ['防汛见闻记', text, '', '桥头小记一则', '作者：沈一舟  时间：2021-06-02', other],
    4,
    3,
  ],
  [
    'no-lead-below',
    'no lead where articles have one',
    [
      '防汛见闻记',
      lead,
      '守堤人的家',
      lead,
      '桥头小记一则',
      lead,
      '河口大堤加固工程全面完成啦',
      text,
      '算一笔账',
      text,
    ],
    9,
    -0.8,
  ],
])('%s: %s', (rule, _, lines, line, weight) => {
  expect(weighedAt(lines, line).weights[rule]).toBeCloseTo(weight, 5);
});

test('a single headline without the lead that the others have stays in the article above', () => {
  const names = ['顾小满', '罗立', '黄如是'];
  const leads = [text, third, fourth].map((below, place) => `本报讯（记者 ${names[place]}）${below}`);
  const lines = ['防汛见闻记', '守堤人的家', '桥头小记一则'].flatMap((line, place) => [line, leads[place] ?? '']);
  lines.push('算一笔账', other);
  expect(weighedAt(lines, 7).sum).toBeLessThan(1);
  expect(articlesOf(lines)).toHaveLength(3);
});

test('a short question behind a column in brackets is no sentence of the text above', () => {
  const lines = ['防汛见闻记', text, '【社論】一棵樹，到底歸誰管？', `昨日，${other}`];
  expect(articlesOf(lines)).toHaveLength(2);
});

test.each([
  ['signed', ['▲青口街景。', '（顾小满攝）']],
  ['of a stock picture', ['（资料图片）青口街景']],
  ['of a stock picture', ['资料图 青口街景']],
])('a caption %s between the writer and the text parts them not', (_, caption) => {
  const lines = ['防汛见闻记', text, '湿地来了新住户', '■记者 沈一舟 文/图', ...caption, other];
  expect(articlesOf(lines)).toEqual(['防汛见闻记', '湿地来了新住户']);
});

test.each([
  ['the head of a page', '2021年6月2日青口日报　第3版'],
  ['the line of the editors', '责任编辑：罗立　版式：黄如是'],
])('below %s a text without a headline begins an article', (_, furniture) => {
  expect(articlesOf(['防汛见闻记', text, furniture, other])).toEqual(['防汛见闻记', '村里的路']);
});

test('a text that stops in mid-sentence goes on across the head of a page', () => {
  expect(articlesOf(['防汛见闻记', text.slice(0, -8), '2021年6月2日青口日报　第3版', other])).toHaveLength(1);
});

test('a line with which the text below opens, word for word, is its headline', () => {
  const line = '青口镇北河口险段抢险纪实,三条船三十个人守住一方堤坝,乡亲们把茶饭送到堤上';
  expect(articlesOf(['防汛见闻记', text, line, `青口镇消息 ${line} ${other}`])).toEqual(['防汛见闻记', line]);
});

test('lines with labels in brackets below a headline without are crossheads', () => {
  const lines = [
    '老人谁来照顾',
    text,
    '【难点】名额不够用',
    other,
    '【办法】邻居轮班一小时',
    third,
    '【效果】老人笑了',
    fourth,
  ];
  expect(articlesOf(lines)).toEqual(['老人谁来照顾']);
});

test('lines with labels in brackets below a headline without are headlines where the paper names its columns so', () => {
  const lines = ['防汛见闻记', text, '【服务台】失主请来认领', other, '【来信】站牌上的字太小', third, '沈一舟'];
  expect(articlesOf(lines)).toEqual(['防汛见闻记']);
  expect(articlesOf([...lines, '【回音壁】反映当天灯就亮了', fourth, '顾小满'])).toHaveLength(4);
});

test('headlines with their section in brackets, the first of the page among them, are headlines', () => {
  const lines = [
    '【民生】路灯修好全村夜里放光明',
    text,
    '【文化】河口小学添置两间书屋',
    other,
    '【农业】早稻亩产增加三十公斤',
    third,
  ];
  expect(articlesOf(lines)).toHaveLength(3);
});

test.each(['週末天氣', '未来三天天气', '农产品价格一览表', '農漁會本週牌價'])('%s is the name of a text', (name) => {
  expect(articlesOf(['防汛见闻记', text, name, other])).toEqual(['防汛见闻记', name]);
});

test('an office and a name with a colon above a marked headline is its kicker', () => {
  const page = `### 防汛见闻记\n\n${text}\n\n市議員蘇子謙：\n\n### 休耕地不是荒地\n\n${other}`;
  const [, second] = parseIssue([{ file: 'page.md', text: page }]).articles;
  expect([second?.kicker.map((line) => line.text), second?.title?.text]).toEqual([
    ['市議員蘇子謙：'],
    '休耕地不是荒地',
  ]);
});

test.each([
  ['修桥的日子', 3],
  ['修桥的日子里他们三代人都没有歇过', 4],
])('where every text is signed, the unsigned one goes on below a line as short as a crosshead: %s', (line, count) => {
  const page = [
    ['守堤人和他的三条旧木船', text, '沈一舟'],
    ['青口大桥今年年底正式通车', fourth, line, `昨日,${other}`, '顾小满'],
    ['早稻长势喜人农技员下田', third, '罗立'],
    ['文化站夜里也开门借书了', `${fourth}${third}`, '沈一舟'],
  ].flat();
  expect(articlesOf(page)).toHaveLength(count + 1);
});

test('below the words that close a telegram the next lead begins an article', () => {
  const lines = [
    '***',
    `新闻社青口6月8日电（记者沈一舟）${other}`,
    '（完）',
    '***',
    `新闻社青口6月9日电（记者顾小满）${third}`,
  ];
  expect(parseIssue([{ file: 'p1.txt', text: lines.join('\n\n') }]).articles).toHaveLength(2);
});

test.each([
  ['文联组织作家采风', '青口县文联组织二十名作家赴河口采风，并向村里的书屋赠书四百册。'],
  ['街市翻新招標', '和平邨街市翻新工程展開招標，分三期施工，檔戶可暫遷至臨時街市。'],
])('a line that the first clause of its text tells again, and more fully, heads a brief (%s)', (line, brief) => {
  const lines = ['防汛见闻记', text, '渡口的三条船', third, line, brief, '守堤人的老灯', other];
  expect(articlesOf(lines)).toContain(line);
});

test('a crosshead of which the first words of its text say where, and no more, heads none', () => {
  const lines = ['防汛见闻记', text, '河堤上的笑声', `河堤上，${other}`];
  expect(articlesOf(lines)).toEqual(['防汛见闻记']);
});

test('below the writer of the text above a picture with its photographer does not keep the article open', () => {
  const lines = ['防汛见闻记', text, third, '沈一舟', '图为守堤人在察看水位。', '罗立摄', '守堤人', other, '顾小满'];
  expect(articlesOf(lines)).toEqual(['防汛见闻记', '守堤人']);
});

test('one reporter below two texts does not make them one subject', () => {
  const signed = (line: string) => ['记者 沈一舟／河口新闻中心报道', line];
  const lines = ['防汛见闻记', ...signed(text), '（沈一舟摄）', '守堤人', `${third}（沈一舟摄）`];
  const weights = new Map<string, number>();
  parseIssue([{ file: 'p1.txt', text: lines.join('\n\n') }], {
    site: ({ run, compared }) => weights.set(run[0]?.text ?? '', compared().shared),
  });
  expect(weights.get('守堤人')).toBe(0);
});

test('below an item of one paragraph a line little shorter than its headline heads the next', () => {
  const lines = [
    '防汛见闻记',
    text,
    third,
    '月港社区开展义诊活动',
    `6月12日，${other}`,
    '梅溪菜市场换新颜',
    fourth,
    third,
    text,
  ];
  const site = new Map<string, string[]>();
  parseIssue([{ file: 'p1.txt', text: lines.join('\n') }], {
    site: ({ run }, { evidence }) =>
      site.set(
        run[0]?.text ?? '',
        evidence.map(({ rule }) => rule),
      ),
  });
  expect(site.get('梅溪菜市场换新颜')).not.toContain('alike-crossheads');
});

test.each(['乡镇动态', '项目快讯'])('%s heads the items below it', (name) => {
  const items = ['县气象局发布大雾黄色预警。', '东沟村六十名妇女参加家政培训。', '柳林街道举办分类比赛。'];
  const lines = ['防汛见闻记', text, other, '', name, ...items.map((item) => `●${item}`)];
  expect(articlesOf(lines, '\n')).toEqual(['防汛见闻记', name]);
});

test.each(['为民办好三件事', '為民辦好三件事'])('%s is what an office does, no advice', (line) => {
  const { articles } = parseIssue([{ file: 'p1.txt', text: ['防汛见闻记', text, line, other].join('\n\n') }]);
  expect(articles.flatMap(({ evidence }) => evidence.map(({ rule }) => rule))).not.toContain('advice');
});
