import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';
import { isDataLine } from '../../../src/parser/roles/data-line.ts';

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';

test.each([
  ['2009.06.03', true],
  ['• 2010-04-21', true],
  ['News586 2021-11-15', true],
  ['2016-01-01 08:23 青口晚報 記者沈一舟/河口報導', true],
  ['沈一舟 2024/01/10 16:23', true],
  ['青口网  日期: 2008-03-17  来源: 青口日报', true],
  ['更新於 2025年06月19日15:10 • 發布於 2025年06月18日15:14', true],
  ['里報.tw 記者:沈一舟 / 河口縣 報導 發佈時間:2025-06-06 15:10:34', true],
  ['2020年03月2日|文:採訪組|https://example.org/?p=1', true],
  ['2011-10-21 07:12　青口新聞　記者 沈一舟／河口報導', true],
  ['(2004-09-13 07:56) 浏览(94) 评论(0) 作者 沈一舟', true],
  ['青口时报　1993.11.12　第2版　记者 沈一舟', true],
  ['2021年6月2日青口大桥合龙', false],
  ['2021年6月2日 青口大事记', false],
  ['青口大桥 2021年合龙', false],
  ['2021-06-02 沈一舟说：“桥通了。”', false],
])('%s is a line of data: %s', (line, expected) => {
  expect(isDataLine(line)).toBe(expected);
});

test('a paper, a day and a page below each headline say where it was printed, and head no page', () => {
  const record = (title: string, day: number) => [title, `《青口日報》1957年1月${day}日　第${day}版`, text, ''];
  const { articles, setAside, pages } = parseIssue([
    { file: 'page.txt', text: [...record('渡船停航', 2), ...record('米價回跌', 3)].join('\n') },
  ]);
  expect(articles.map(({ title, dateline }) => [title?.text, dateline?.text])).toEqual([
    ['渡船停航', '《青口日報》1957年1月2日　第2版'],
    ['米價回跌', '《青口日報》1957年1月3日　第3版'],
  ]);
  expect([setAside.length, pages.length]).toEqual([0, 1]);
});

test.each([
  [['青口大桥下月合龙', 'News586 2021-11-15']],
  [['青口大橋下月合龍', '《青口日報》1957年1月11日　第2版']],
  [['青口大桥下月合龙', '青口新聞', '更新於 2025年06月19日15:10']],
  [['青口大桥下月合龙', '河口縣記者沈一舟', '青口網 2021-11-15 09:20']],
  [['青口新闻一周回放', '（10月4日—10月10日）']],
  [['青口新聞標題一覽', '113年11月']],
  [['青口大桥的建造计划', '青口新民報1933年10月']],
  [['在全县防汛会议上的讲话', '（2020年8月24日，青口）']],
  [['关于表彰青口县先进单位的消息', '发布时间2011-06-13']],
  [['青口大桥下月合龙', '主辦人：沈一舟', '覆核：顧小滿']],
  [['青口大桥下月合龙', '查詢：0000-0000']],
])('%j: the first line is the headline, and nothing else is', (head) => {
  const [article] = parseIssue([{ file: 'page.txt', text: [...head, text].join('\n\n') }]).articles;
  expect([article?.kicker.length, article?.title?.text, article?.subtitle.length]).toEqual([0, head[0], 0]);
});

test.each([
  ['堤坝守住了,路也通了,人没事!', '日期:12-24'],
  ['堤壩守住了，路也通了，人沒事', '日期：2021-06-02  來源：青口網'],
])('%s above %s is the headline', (headline, data) => {
  const [article] = parseIssue([{ file: 'page.txt', text: [headline, data, text].join('\n\n') }]).articles;
  expect([article?.title?.text, article?.body.length]).toEqual([headline, 1]);
});

test.each([['河府办〔2021〕12号'], ['院水字第1060200684A號']])(
  '%s below the name of a document is its number',
  (number) => {
    const lines = ['关于做好防汛工作的通知', number, text];
    const [article] = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]).articles;
    expect([article?.kicker.length, article?.title?.text, article?.subtitle.length]).toEqual([0, lines[0], 0]);
  },
);

test('a release ends with its day and its time', () => {
  const lines = ['特區政府聲明', text, '完', '2015年8月27日（星期四）', '香港時間23時25分'];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect(articles.map(({ title, dateline }) => [title?.text, dateline?.text])).toEqual([
    ['特區政府聲明', '2015年8月27日（星期四）'],
  ]);
});

test('what stands below an empty label is its value', () => {
  const lines = ['青口大桥下月合龙', text, '文章来源：', '青口日报/河口 · 2018.09.30'];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect(articles).toHaveLength(1);
  expect(articles[0]?.body).toHaveLength(1);
});

test('the facts of an invitation stand below the data of its record', () => {
  const lines = [
    '採訪通知：青口兒童藝術節開幕',
    '發稿單位：文化局',
    '時間：2017年10月23日上午十時',
    '地點：河口廣場',
    '主持人：沈一舟處長',
    '活動流程：',
    '09:40 媒體報到',
  ];
  const { articles } = parseIssue([{ file: 'page.txt', text: [...lines, text].join('\n\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['採訪通知：青口兒童藝術節開幕']);
});

test('a numbered line right below a headline is its first crosshead', () => {
  const lines = ['医保参保缴费，这些问题您关心', '一、哪些人可以参加居民医保？', text, '二、缴费标准是多少？', text];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['医保参保缴费，这些问题您关心']);
});

test('the head of minutes whose labels are set apart by blanks belongs to them', () => {
  const lines = [
    '青口縣議會第三次會議紀錄',
    '時 間 中華民國112年2月17日(星期五)11時34分',
    '地 點 本會議場',
    '主 席 沈一舟議長',
  ];
  const { articles } = parseIssue([{ file: 'page.txt', text: [...lines, text].join('\n') }]);
  expect(articles.map(({ title, bylines }) => [title?.text, bylines])).toEqual([[lines[0], []]]);
});

test.each([['（作者单位：青口县人民检察院）'], ['（作者系青口县作协会员）']])('%s is a note', (line) => {
  const [article] = parseIssue([{ file: 'page.txt', text: ['青口大桥下月合龙', line, text].join('\n\n') }]).articles;
  expect([article?.title?.text, article?.notes.map((note) => note.text)]).toEqual(['青口大桥下月合龙', [line]]);
});

test.each([
  [['發稿單位', '青口縣政府教育處', '新聞聯絡人', '羅立科長', '聯絡電話', '07-7700510']],
  [['青口縣水利局新聞稿', '中華民國103年11月9日']],
  [['青口县水利局', '2017年8月19日']],
  [['（108年10月6日　沈一舟）']],
])('%j below a headline is the data of its record', (data) => {
  const [article, ...others] = parseIssue([
    { file: 'page.txt', text: ['堤防修好了', ...data, text].join('\n') },
  ]).articles;
  expect(others).toEqual([]);
  expect([article?.title?.text, article?.kicker, article?.subtitle, article?.body.length]).toEqual([
    '堤防修好了',
    [],
    [],
    1,
  ]);
});

test('what is attached to a release goes with it, and the next begins below', () => {
  const release = ['河口老街重見天日', '發稿單位：文化局', `【本報訊】${text}`];
  const lines = ['青口大橋下月合龍', '發稿單位：工務局', text, '附件：活動照片2張（DSC_01.JPG）', ...release];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect(articles.map(({ title, notes }) => [title?.text, notes.at(-1)?.text])).toEqual([
    ['青口大橋下月合龍', '附件：活動照片2張（DSC_01.JPG）'],
    ['河口老街重見天日', undefined],
  ]);
});

test.each([
  ['扫码选座 离席释放 图书馆告别占座', 0],
  ['掃碼參加全縣路燈問卷調查', 1],
])('%s above a text: %i notes', (line, notes) => {
  const page = ['青口大桥下月合龙', text, '', line, text].join('\n');
  const { articles } = parseIssue([{ file: 'page.txt', text: page }]);
  expect(articles.flatMap((article) => article.notes)).toHaveLength(notes);
});

test('who comes back to school is no office that gives a text out', () => {
  const page = ['白发归来仍少年', '1969级校友返校', '作者：沈一舟    发布时间：2021-06-02', text].join('\n');
  const [article] = parseIssue([{ file: 'page.txt', text: page }]).articles;
  expect([article?.notes, article?.title?.text]).toEqual([[], '1969级校友返校']);
});

test.each(['沈一舟著', '[美]约翰·史密斯 著 顾小满 译', '顧小滿主編'])(
  '%s below the name of a book says who wrote it',
  (line) => {
    const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';
    const { articles } = parseIssue([{ file: 'page.txt', text: ['《北河旧事》', line, text].join('\n') }]);
    expect(
      articles.map(({ title, subtitle, notes }) => [title?.text, subtitle, notes.map((note) => note.text)]),
    ).toEqual([['《北河旧事》', [], [line]]]);
  },
);
