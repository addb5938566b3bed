import { describe, expect, test } from 'vitest';
import { ledger, parseIssue } from '../../../src/parser/index.ts';

const read = (...lines: string[]) => parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);

const items = [
  ['青口大橋年底通車', '縣府昨天表示，大橋改建工程已達八成，屆時往返兩岸只需五分鐘。'],
  ['稻穀收購六月起登記', '農業處指出，農民可就近向農會登記，逾期不再受理。'],
  ['图书馆新馆试运行', '馆内设亲子区与自习室，周末开放至晚上九时，欢迎市民前往。'],
  ['河口小学举行毕业典礼', '一百二十名学生领取证书，校长勉励学生继续努力。'],
] as const;

/** The head of each item: its pages go back and forth. */
const forms: readonly (readonly [string, readonly string[]])[] = [
  [
    'day, paper, page and section between strokes',
    ['B2', 'A6', 'C1', 'A6'].map((page) => `【2021-06-02/青口日報/${page}版/綜合新聞】`),
  ],
  ['between bars', ['B2', 'A6', 'C1', 'A6'].map((page) => `2021/06/02 | 青口晚報 | ${page} | 地方`)],
  ['figures of Chinese', ['三', '一', '四', '二'].map((page) => `二〇二一年六月二日·青口日报·第${page}版·要闻`)],
  [
    'the day of the Republic',
    ['三', '一', '四', '二'].map((page) => `〔中華民國110年6月2日　星期三〕〔青口日報〕〔第${page}版〕`),
  ],
  ['page first', ['08', '03', '05', '03'].map((page) => `第${page}版：民生　青口日报　2021年6月2日`)],
  [
    'two lines, some with the writer',
    ['10', '07', '11', '09'].map((page, at) => `青口時報 | 2021-06-02\nA${page} | 港聞${at % 2 ? '' : ' | By 沈一舟'}`),
  ],
];

const told = (text: string) => {
  const issue = read(...text.split('\n'));
  expect(ledger(issue)).toEqual([]);
  expect(issue.setAside).toEqual([]);
  return issue.articles.map(({ title, body }) => [title?.text, ...body.map((block) => block.text)]);
};

const page = (heads: readonly string[], order: (...lines: [string, string, string]) => string[], between: string) =>
  items.map(([title, text], at) => order(heads[at] ?? '', title, text).join('\n')).join(between);
const whole = items.map((item) => [...item]);

describe.each(forms)('a head of fields that comes again with each article: %s', (_, heads) => {
  test.each(['\n', '\n\n'])('above its headline', (between) => {
    expect(told(page(heads, (head, title, text) => [head, title, text], between))).toEqual(whole);
  });
  test.each(['\n', '\n\n'])('between headline and text', (between) => {
    expect(told(page(heads, (head, title, text) => [title, head, text], between))).toEqual(whole);
  });
});

// heads of two lines below their texts read as those of the next
test.each(forms.filter(([, [head = '']]) => !head.includes('\n')))(
  'a line of fields below each text: %s',
  (_, heads) => {
    expect(told(page(heads, (head, title, text) => [title, text, head], '\n\n'))).toEqual(whole);
  },
);

test('who wrote stands in the head or below it', () => {
  const heads = ['B2', 'A6', 'C1', 'A6'].map((page) => `2021/06/02 | 青口晚報 | ${page} | 地方`);
  const lines = items.flatMap(([title, text], at) => [title, heads[at] ?? '', '記者沈一舟/河口報導', text, '=====']);
  const { articles } = read(...lines);
  expect(articles.map(({ title, bylines }) => [title?.text, bylines[0]?.name])).toEqual(
    items.map(([title]) => [title, '沈一舟']),
  );
  const named = items.flatMap(([title, text], at) => [
    `青口時報 | 2021-06-0${at} | A${9 - at} | By 沈一舟`,
    title,
    text,
  ]);
  expect(read(...named).articles.map(({ bylines }) => bylines[0]?.name)).toEqual(items.map(() => '沈一舟'));
});

test.each([
  ['第1版', '第2版', '第3版', '第4版'],
  ['头版', '第二版', '第九版', '第十版'],
])('the heads of pages, which go from page to page, stay heads of pages: %s %s', (...pages) => {
  const lines = items.flatMap(([title, text], at) => [`青口日报　2021年6月2日　${pages[at]}　综合新闻`, title, text]);
  expect(read(...lines).setAside.map(({ reason }) => reason)).toEqual(items.map(() => 'page-header'));
});

test('texts pulled from an app one below the other: account, day and hour below each headline', () => {
  const lines = items.flatMap(([title, text], at) => [
    ...[
      title,
      `${at % 2 ? '原创 沈一舟 ' : ''}青口发布 2021-06-02 1${at}:30`,
      '',
      '点击上方“青口发布”关注我们',
      '',
      text,
      '',
    ],
    ...[
      '▲活动现场',
      '',
      '船家说，桥通了以后，过河只要五分钟。',
      '',
      '文字：沈一舟  图片：顾小满',
      '编辑：罗立  审核：罗立',
    ],
    ...[at % 2 ? '往期推荐' : '精彩回顾', `阅读 1${at}7`, '喜欢此内容的人还喜欢', '阅读原文', ''],
  ]);
  const issue = read(...lines);
  expect(issue.articles.map(({ title }) => title?.text)).toEqual(items.map(([title]) => title));
  expect(issue.articles.map(({ bylines }) => bylines.find(({ role }) => role === 'writer')?.name)).toEqual(
    items.map(() => '沈一舟'),
  );
  expect(issue.setAside.map(({ reason }) => reason)).not.toContain('editors-line');
});

test('the heads of pages, whatever a page is called (文艺 is no writer), are no heads of records', () => {
  const pages = ['民生', '人物', '文艺', '教育'].map((name, at) => `${at + 2} ${name} 青口通讯 2021.6.2`);
  const lines = items.flatMap(([title, text], at) => [title, text, pages[at] ?? '']);
  const issue = read('青口通讯', '2021.6.2', ...lines, '渡口免费开放', '管理处今日宣布，渡口即日起免费开放。');
  expect(issue.setAside.map(({ text }) => text)).toEqual(['青口通讯', '2021.6.2', ...pages]);
});
