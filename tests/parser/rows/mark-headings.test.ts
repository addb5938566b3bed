import { expect, test } from 'vitest';
import { ledger, parseIssue } from '../../../src/parser/index.ts';

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';
const other = '今年早稻长势喜人,县农业局派出技术员下田查看病虫害,指导农户施肥,预计亩产比去年增加三十公斤以上。';
const third = '文化站买来两千册新书,阅览室晚上也开门,下了工的青年坐满长桌,有人读小说,有人抄菜谱。';

const titles = (file: string, lines: readonly string[], between = '\n\n') =>
  parseIssue([{ file, text: lines.join(between) }]).articles.flatMap(({ title }) => title?.text ?? []);

test.each([
  [
    'the issue with an introduction, its parts below',
    ['# 每周拾遗（第 12 期）', text, '## 桥', other, '## 路', third],
    ['桥', '路'],
  ],
  ['the issue in traditional script', ['# 青口週刊 2021年6月', text, '## 橋', other, '## 路', third], ['橋', '路']],
  ['one article and its parts', ['# 青口修桥记', text, '## 桥', text, '## 路', text], ['青口修桥记']],
  [
    'several headings of the first depth, lists below them',
    ['# 青口周记', '- 主编：沈一舟', '# 进展', '- 桥修好了', '# 任务', '## 1. 修路', text, '# 后记', '- 下周见'],
    ['青口周记', '进展', '任务', '后记'],
  ],
  [
    'numbered pieces below a headline',
    ['# 青口周刊 12', '## 修桥', '1、选址', text, '2、合龙', text, '## 工具', other],
    ['修桥', '工具'],
  ],
  [
    'numbered links to the whole of each piece of news, below the names of their sections',
    [
      '# 青口周刊 12',
      '## 见闻',
      '1、[大桥合龙](a.html)',
      text,
      '2、[渡口搬迁](b.html)',
      third,
      '4、__一句话__',
      other,
      '## 图片',
      '1、[老桥](c.html)',
      text,
      '2、[路灯](d.html)',
      other,
    ],
    ['大桥合龙', '渡口搬迁', '一句话', '老桥', '路灯'],
  ],
  [
    'a section whose name stands right above other headings, among headlines with a text of their own',
    [
      '## 大桥合龙',
      text,
      '## 讲座',
      '### 记者节上听老记者讲船工号子',
      other,
      '### 青口河两岸的老树与老桥',
      third,
      '## 路',
      text,
    ],
    ['大桥合龙', '记者节上听老记者讲船工号子', '青口河两岸的老树与老桥', '路'],
  ],
  [
    'a long headline, its subtitle a heading below',
    ['## 修桥人沈一舟', '### ——记青口镇修桥队的三十年', text, '## 路', other],
    ['修桥人沈一舟', '路'],
  ],
  [
    'a heading with a list of its own among sections',
    [
      '# 青口周报 12',
      '## 要闻',
      '### 大桥合龙',
      text,
      '### 渡口搬迁',
      other,
      '## 民生',
      '### 路灯换新',
      third,
      '### 小学开学',
      text,
      '## 市价',
      '- 白菜每斤五角',
      '- 鲫鱼每斤十元',
    ],
    ['大桥合龙', '渡口搬迁', '路灯换新', '小学开学', '市价'],
  ],
  [
    'an issue whose name is followed by a word to its readers, above sections and headlines',
    [
      '# 渡口茶话・十月下',
      text,
      '## 快讯',
      '### 大桥合龙',
      text,
      '### 渡口搬迁',
      other,
      '## 见闻',
      '### 守堤人',
      third,
    ],
    ['大桥合龙', '渡口搬迁', '守堤人'],
  ],
  [
    'headlines that are all numbered and name their sources, below a name and a remark',
    [
      '# 青口热门摘要',
      '由编辑部整理,供读者参考,一切以原文为准,转载时请注明。',
      '## 5. 大桥合龙',
      '来源：[青口晚报](a.html)',
      text,
      '## 6. 渡口搬迁',
      '来源：[青口晚报](b.html)',
      other,
      '## 7. 守堤人',
      '来源：[渡口日报](c.html)',
      third,
    ],
    ['大桥合龙', '渡口搬迁', '守堤人'],
  ],
  [
    'a section with one headline beside one with several',
    [
      '## 封面的话',
      text,
      '## 新闻',
      '### 1. 大桥在端午节这一天合龙',
      other,
      '## 工具',
      '### 1. 把旧船改成书屋的十种办法',
      third,
      '### 2. 一把锤子怎样用上三十年',
      text,
    ],
    ['封面的话', '1. 大桥在端午节这一天合龙', '1. 把旧船改成书屋的十种办法', '2. 一把锤子怎样用上三十年'],
  ],
  [
    'the places where readers meet, below the last headline',
    [
      '## 大桥合龙',
      text,
      '## 渡口搬迁',
      other,
      '## 常来坐坐',
      '各处都能找到我们：',
      '### 微信群',
      '请扫描此二维码添加好友',
      '### QQ 群',
      '![qq](qq.jpg)',
      '### Telegram 群組',
      '![telegram](t.jpg)',
    ],
    ['大桥合龙', '渡口搬迁'],
  ],
  [
    'a section that speaks of itself above headlines of its own depth',
    ['## 大桥合龙', text, '## 杂谈', '本栏目接受任何读者的投稿，一概欢迎！', '## 渡口搬迁的三天三夜', other],
    ['大桥合龙', '渡口搬迁的三天三夜'],
  ],
  [
    'the only section of an issue that is named with a note of its own',
    [
      '# 青口技术周刊 第0605期',
      '周刊地址：[http://example.org/5/](http://example.org/5/)',
      '## 产品',
      '### 大桥合龙',
      text,
      '### 渡口搬迁',
      other,
    ],
    ['大桥合龙', '渡口搬迁'],
  ],
  [
    'short lines above the next heading, headings that name columns or end with a colon',
    ['## 国际联播快讯', text, '敬请期待', '## 社区见闻:', other, '详情请看渡口的告示', '## 网站', third],
    ['国际联播快讯', '社区见闻:', '网站'],
  ],
  [
    'what the paper says of itself, below headings of its own or a rule',
    [
      '## 如何订阅',
      text,
      '## 大桥合龙',
      other,
      '## 渡口搬迁',
      third,
      '## 关于本刊',
      '* 主编:沈一舟',
      '# 往期回顾',
      '* 老桥与新桥',
    ],
    ['大桥合龙', '渡口搬迁'],
  ],
  [
    'a section that speaks of itself, above short headlines',
    ['## 先看工地', '本栏目追踪各处的长期工程。', '### 桥', text, '### 路', other, '## 渡口', third],
    ['桥', '路', '渡口'],
  ],
  [
    'the same in traditional script',
    ['## 先看工地', '本欄目追蹤各處的長期工程。', '### 橋', text, '### 路', other, '## 渡口', third],
    ['橋', '路', '渡口'],
  ],
  ['a line below a marked headline', ['# 进展', '~ 大桥和渡口的整体情况', text, '# 任务', other], ['进展', '任务']],
] as const)('Markdown: %s', (_, lines, expected) => {
  expect(titles('issue.md', lines)).toEqual(expected);
});

test.each([
  ['a rule and thanks', ['---', '以上就是本期的全部内容。', '- 网站：青口见闻', '欢迎投稿。']],
  ['titles of other issues', ['**往期精彩推荐**', '[老桥](a.html)', '[新桥](b.html)']],
  ['whence it was taken', ['原文：[Weekly 12](a.html)，作者：沈一舟，翻译：顾小满，授权：CC BY']],
  ['whence it was taken, traditional', ['原文：[Weekly 12](a.html)，作者：沈一舟，翻譯：顧小滿，授權：CC BY']],
])('Markdown: the end of an issue is of no article: %s', (_, lines) => {
  const issue = parseIssue([{ file: 'issue.md', text: ['## 桥', text, '## 路', other, ...lines].join('\n\n') }]);
  expect(issue.articles.map(({ body }) => body.map((block) => block.text))).toEqual([[text], [other]]);
  expect(ledger(issue)).toEqual([]);
});

test('Markdown: a rule right below a line makes it a heading, one below a sentence parts', () => {
  const lines = [
    '渡口茶话・十月下',
    '====',
    '',
    text,
    '',
    '大桥合龙',
    '----',
    text,
    '',
    '渡口搬迁',
    '----',
    `${other}`,
    '---',
    third,
  ];
  const issue = parseIssue([{ file: 'issue.md', text: lines.join('\n') }]);
  expect(issue.articles.map(({ title, body }) => [title?.text, body.length])).toEqual([
    ['大桥合龙', 1],
    ['渡口搬迁', 2],
  ]);
  expect(ledger(issue)).toEqual([]);
});

test('Markdown: a headline as long as a sentence is one, and joined to nothing', () => {
  const long = '一座小桥修了九天，两岸的人等了四十年，三千个孩子从此上学不用再等渡船，青口镇的老人说这一天终于来了';
  expect(titles('issue.md', [`## ${long}`, text, '## 路', other])).toEqual([long, '路']);
});

test('Markdown: a source between a text and the next headline is of the text above', () => {
  const issue = parseIssue([
    {
      file: 'issue.md',
      text: ['## 桥', text, '📎 来源：青口晚报', '', '## 路', other, '📎 来源：渡口日报'].join('\n'),
    },
  ]);
  expect(issue.articles.map(({ notes }) => notes.map((note) => note.text))).toEqual([
    ['📎 来源：青口晚报'],
    ['📎 来源：渡口日报'],
  ]);
});

test('Markdown: remarks below the name of the issue and below its last rule are of no article', () => {
  const issue = parseIssue([
    {
      file: 'issue.md',
      text: ['# 青口周报 12', '> 整理：编辑部', '## 桥', text, '## 路', other, '---', '*每周五发布*'].join('\n\n'),
    },
  ]);
  expect(issue.articles.map(({ title, body }) => [title?.text, body.length])).toEqual([
    ['桥', 1],
    ['路', 1],
  ]);
  expect(ledger(issue)).toEqual([]);
});

test('HTML: a heading written over two lines is one headline', () => {
  const lines = [
    '<html><body>',
    '<h2><a href="a.html">县领导看望',
    '青口修桥工人</a></h2>',
    `<p>${text}</p>`,
    '</body></html>',
  ];
  expect(titles('issue.html', lines, '\n')).toEqual(['县领导看望 青口修桥工人']);
});

test.each([
  ['1. [数字青口]农村放映增加三成', '3. 渡口搬迁', '8. 守堤人'],
  ['1、【數字青口】農村放映增加三成', '3、渡口搬遷', '8、守堤人'],
])('the number of counted headlines goes aside, and a column behind it is one: %s', (...heads) => {
  const text = heads
    .flatMap((head) => [`## ${head}`, '', '村里的路修好了，路灯也亮了，孩子们上学不用再绕远路。', ''])
    .join('\n');
  const { articles } = parseIssue([{ file: 'day.md', text }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(
    heads.map((head) => head.replace(/^\d[.、] ?(?:[[【].{4}[\]】])?/, '')),
  );
  expect(articles[0]?.column?.text).toMatch(/^[[【]/);
});
