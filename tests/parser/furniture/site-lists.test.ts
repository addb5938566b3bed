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
