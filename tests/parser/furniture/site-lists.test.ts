import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';

const read = (lines: readonly string[]) => {
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: [...lines, text].join('\n') }]);
  return {
    titles: articles.map(({ kicker, title }) => [...kicker.map((line) => line.text), title?.text].join('/')),
    lists: setAside.filter(({ reason }) => reason === 'site-list').map((part) => part.text),
  };
};

test.each([
  [['新闻', '特写', '简讯', '图片专辑', '读者来函']],
  [['新聞', '特寫', '簡訊', '圖片專輯', '健康生活', '讀者來函']],
])('%j is a menu', (menu) => {
  expect(read([...menu, '青口大桥下月合龙通车'])).toEqual({ titles: ['青口大桥下月合龙通车'], lists: menu });
});

test.each([['要聞 河口關懷 各村消息 渡口生活 樂在橋頭 青口文化 焦點報導'], ['地方 地方焦點']])(
  '%s above a headline is no part of it',
  (menu) => {
    expect(read([menu, '青口大桥下月合龙通车']).titles).toEqual(['青口大桥下月合龙通车']);
  },
);

test('a headline above buttons and its writer stays where the data below it come again', () => {
  const story = (title: string) => [title, '来源：青口报　2021-06-02', '字号：大 中 小', '□本报记者 沈一舟', text];
  const page = ['青口报 > 民生 > 正文', ...story('桥通了'), '上一篇 下一篇', ...story('路灯亮了'), '上一篇 下一篇'];
  expect(read(page).titles.slice(0, 2)).toEqual(['桥通了', '路灯亮了']);
});

test('a poem at the head of an issue is no menu', () => {
  expect(read(['春天', '春天是魔法师', '它融化了冰雪', '使小草破土而出', '春啊我的朋友']).lists).toEqual([]);
});

test.each([
  [['第05版:都市新闻', '上一版 下一版'], '返回主页 | 版面导航'],
  [['第A21版:民情', '3上一版  下一版4'], '新闻搜索:'],
])('the headlines of a page between its header and the links are a list', (head, links) => {
  const list = ['老渡口搬到下游', '青口大桥下月合龙', '沿河三村堵住隐患'];
  const { titles, lists } = read([...head, ...list, links, '青口大桥下月合龙']);
  expect(lists).toEqual(list);
  expect(titles).toEqual(['青口大桥下月合龙']);
});

test('a headline between the header and the links stays when it stands nowhere else', () => {
  expect(read(['第05版:都市新闻', '青口大桥下月合龙', '【打印】 【大 中 小】'])).toEqual({
    titles: ['青口大桥下月合龙'],
    lists: [],
  });
});

test('a headline above the links and its text is no list, though a line around it comes again', () => {
  const page = ['青口日報　2021年6月2日　A08', '河岸之聲 電子版一覽'];
  const { titles, lists } = read([
    ...page,
    '老渡口搬到下游',
    '分享　字體 小 中 大',
    text,
    ...page,
    '青口大橋下月合龍',
    '分享　字體 小 中 大',
  ]);
  expect(lists).toEqual([]);
  expect(titles.map((title) => title.split('/').at(-1))).toEqual(['老渡口搬到下游', '青口大橋下月合龍']);
});

const aside = (lines: readonly string[]) =>
  parseIssue([{ file: 'page.txt', text: [...lines, '青口大桥下月合龙通车', text, text].join('\n') }]).setAside.map(
    (part) => part.text,
  );

test.each([
  ['您使用的浏览器版本较旧,建议更新。'],
  ['請更新您的瀏覽器'],
  ['即时消息请下载青口新闻iPhone/Android版'],
  ['自動輪播廣告(右)橫式1欄'],
  ['總網頁瀏覽量'],
  ['THE RIVER TIMES, PUBLISHERS'],
  ['Vol. 11 No 190'],
  ['青口中学共青团工作动态周报2025年第22期(总第22期)'],
  ['《青口新闻》 20210602'],
  ['青口縣政府入口網站'],
])('%s at the head of an issue is furniture', (line) => {
  expect(aside([line])).toEqual([line]);
});

test.each([['下载安卓手机上的青口地图'], ['浏览器里的家乡'], ['ABC学堂开课了']])('%s is a headline', (line) => {
  expect(aside([line])).toEqual([]);
});

test('a document above its day, and the day below the end of a release, are no header', () => {
  const release = ['特区政府声明', text, '完', '2015年8月27日(星期四)'];
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: release.join('\n') }]);
  expect([articles[0]?.title?.text, setAside]).toEqual(['特区政府声明', []]);
  const order = parseIssue([{ file: 'page.txt', text: ['青口县人民政府令', '2015年8月27日', text].join('\n') }]);
  expect(order.articles[0]?.title?.text).toBe('青口县人民政府令');
});
