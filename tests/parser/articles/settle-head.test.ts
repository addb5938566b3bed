import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const read = (...lines: string[]) => {
  const [article] = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]).articles;
  return { title: article?.title?.text, body: article?.body.map(({ kind, text }) => `${kind} ${text}`) };
};

const text = '上个月我在车站候车，坐在旁边的老人问我做什么工作。我说我修桥。他说：“那你一定很忙。”';

test.each([
  ['慢一点', '弟兄姊妹平安：'],
  ['給父親的一封信', '爸爸：'],
])('a greeting below the headline %s is the first line of the text: %s', (headline, greeting) => {
  const { title, body } = read(headline, greeting, text);
  expect(title).toBe(headline);
  expect(body).toEqual([`paragraph ${greeting}`, `paragraph ${text}`]);
});

test.each([
  ['青口纺织厂招聘启事', '因生产发展需要，现面向社会招聘以下人员：', '电工 2名 持证', '食堂帮厨 3名 女性优先'],
  ['青口紡織廠招聘啟事', '因生產發展需要，現面向社會招聘以下人員：', '電工 2名 持證', '食堂幫廚 3名 女性優先'],
])('what a line announces below the headline %s is a list', (headline, announcing, first, second) => {
  const { title, body } = read(headline, announcing, first, second, text);
  expect(title).toBe(headline);
  expect(body).toEqual([`paragraph ${announcing}`, `list ${first}`, `list ${second}`, `paragraph ${text}`]);
});

test('a speaker above a headline is no greeting', () => {
  expect(read('青口镇镇长沈一舟：', '念好“山字经”', text).title).toBe('念好“山字经”');
});

test.each(['【小說連載】', '●小说连载●'])('a crosshead below nothing but %s is the headline', (column) => {
  const { articles } = parseIssue([
    { file: 'page.txt', text: ['河堤修好了', text, '沈一舟', column, '第八章　渡口', text].join('\n\n') },
  ]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['河堤修好了', '第八章　渡口']);
  expect(articles[1]?.column?.text).toBe(column);
});

test.each([
  ['青口小学的春天', '2024年1-2月刊'],
  ['青口小學的春天', '04.11.2016  15:43'],
  ['青口小学的春天', '《青口日报》(2016年01月11日 02版)'],
])('beside the headline %s the line %s is data', (headline, data) => {
  for (const lines of [
    [headline, data],
    [data, headline],
  ]) {
    const [article] = parseIssue([
      { file: 'page.txt', text: [text, '沈一舟', ...lines, text].join('\n\n') },
    ]).articles.slice(-1);
    expect(article?.title?.text).toBe(headline);
    expect([article?.kicker, article?.subtitle]).toEqual([[], []]);
    expect(article?.bylines).toEqual([]);
  }
});

test('the first of alike crossheads right below the headline is one of them', () => {
  const page = [
    '青口镇镇长沈一舟：',
    '以实字当头 交出振兴新答卷',
    '项目建设要快',
    text,
    '人居环境要美',
    text,
    '干部作风要硬',
    text,
  ];
  const { title, body } = read(...page);
  expect(title).toBe('以实字当头 交出振兴新答卷');
  expect(body?.filter((block) => block.startsWith('crosshead'))).toEqual([
    'crosshead 项目建设要快',
    'crosshead 人居环境要美',
    'crosshead 干部作风要硬',
  ]);
});

const readMarked = (...lines: string[]) =>
  parseIssue([{ file: 'week.md', text: lines.join('\n\n') }]).articles.map(({ title, subtitle, body }) => ({
    title: title?.text,
    subtitle: subtitle.map(({ text: own }) => own),
    body: body.map(({ kind, text: own }) => `${kind} ${own}`),
  }));

test.each([
  ['摄影大赛', '征集对象：全校师生', '## 修桥'],
  ['攝影大賽', '徵集對象：全校師生', '## 修橋'],
])('a plain line below the marked headline %s is text: %s', (headline, line, other) => {
  expect(readMarked(other, text, `## ${headline}`, line, text)[1]).toEqual({
    title: headline,
    subtitle: [],
    body: [`paragraph ${line}`, `paragraph ${text}`],
  });
});

test.each(['——青口镇见闻', '*九座桥同日开工*'])('%s below a marked headline is its subtitle', (line) => {
  const [, article] = readMarked('## 修路', text, '## 修桥', line, text);
  expect(article?.subtitle).toEqual([line.replaceAll('*', '')]);
});

test('a plain line below a marked headline is the first crosshead where others part the text', () => {
  const [, article] = readMarked('## 修路', text, '## 简讯', '大桥合龙', text, '河堤完工', text, '渡口迁址', text);
  expect(article?.body.map((block) => block.slice(0, 9))).toEqual([
    'crosshead',
    'paragraph',
    'crosshead',
    'paragraph',
    'crosshead',
    'paragraph',
  ]);
});

test('a list below a marked headline leaves it its headline', () => {
  const games = [
    '东桥队对西桥队',
    '南桥队对北桥队',
    '上渡队对下渡队',
    '河东队对河西队',
    '山前队对山后队',
    '地点：球场',
  ];
  const [, article] = readMarked('## 修路', text, '## 明日赛程', ...games);
  expect(article).toEqual({ title: '明日赛程', subtitle: [], body: games.map((game) => `list ${game}`) });
});
