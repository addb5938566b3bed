import { expect, test } from 'vitest';
import { pageName, readHeader } from '../../src/parser/furniture/header-text.ts';
import { parseIssue } from '../../src/parser/index.ts';

test.each([
  ['第3版 民生 2021年6月2日 星期三', 3, '民生'],
  ['民生 A3版', 'A3', '民生'],
  ['1 9 9 3年3月23日 星期二 第2版 要闻', 2, '要闻'],
  ['03版·要闻', 3, '要闻'],
  ['第B2版', 'B2', undefined],
  ['佛曆二五五五年　國曆六月七日出版', undefined, undefined],
  ['第三版要闻', 3, '要闻'],
  ['要闻第三版', 3, '要闻'],
  ['２版　综合新闻　二〇二一年六月二日　星期三', 2, '综合新闻'],
  ['2016年4月1日 星期五 B2 焦點', 'B2', '焦點'],
  ['中華民國一百零五年四月二十日 星期三 A6 地方', 'A6', '地方'],
  ['望湖简报 2014-09-28 星期日 02', 2, undefined],
  ['2022年3月9日 星期三 晨光校报 第 2 版', 2, undefined],
  ['责任编辑：罗立 第4版 副刊', 4, '副刊'],
  ['综合·4版', 4, '综合'],
  ['第3頁 校園', 3, '校園'],
  ['2021.06.02│校園│3', 3, '校園'],
  ['青口日報　地方　4　2021年6月2日（星期三）', 4, '地方'],
  ['2 | 青口晚报 | 2021年6月2日 | 专题', 2, '专题'],
  ['（第二頁）', 2, undefined],
  ['【1955.7.9　第1版】', 1, undefined],
  ['【版次】第2版', 2, undefined],
  ['版次：3', 3, undefined],
  ['版次：一', 1, undefined],
  ['地方綜合　3　2021年6月2日 星期三　青口日報', 3, '地方綜合'],
  ['社会・地方　3　2021年6月2日 星期三　青口周刊', 3, '地方'],
  ['113學年度第1學期　第2版', 2, undefined],
  ['5 ｜ 青口校友通訊 ｜ 校園', 5, '校園'],
  ['青口社区报　副刊　4', 4, '副刊'],
  ['4 青口社区报', 4, undefined],
])('%s is page %s, named %s', (line, page, name) => {
  const header = readHeader(line);
  expect([header.label ?? header.number, pageName(header)]).toEqual([page, name]);
});

test.each([
  ['2021年6月2日-8日'],
  ['2021年5月30日至6月5日 第22期'],
  ['公元1949年4月23日'],
  ['民國卅八年四月廿三日'],
  ['民国十年六月二日'],
  ['二千零八年五月十二日'],
  ['2021年6月2日 星期三 多雲 有驟雨 氣溫19至28度'],
  ['■2021年6月2日 ■星期三 晴转多云 18℃～27℃'],
  ['2021年6月2日 星期三 雷阵雨转阴有大风'],
  ['2021年6月2日 星期三 雷陣雨轉陰有大風'],
])('%s is all date', (line) => {
  const { date, words } = readHeader(line);
  expect([date, words]).toEqual([true, []]);
});

test('a run of words of the weather costs no more than its length', () => {
  const { words } = readHeader(`2021年6月2日 ${'大雨雨'.repeat(60)}渡口`);
  expect(words).toEqual([`${'大雨雨'.repeat(60)}渡口`]);
});

test.each([
  '《青口词典》第3版出版',
  '第3版面世',
  'A股三连涨',
  'B2B平台上线',
  'G20 青口峰会',
  '3 个村 社会',
  '5 天 青口报到',
  '2021年6月2日 星期三',
])('%s names no page', (line) => {
  expect(readHeader(line).number).toBeUndefined();
});

test.each([
  ['第18期（总第236期）', '第18期（总第236期）'],
  ['2021年第5期(总第88期)', '第5期(总第88期)'],
  ['2021年6月2日　星期三　第1234号　今日8版', '第1234号'],
  ['第四十五期', '第四十五期'],
])('%s numbers the issue %s', (line, number) => {
  expect(readHeader(line).issue).toBe(number);
});

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';
const story = (title: string) => [title, `本报讯（记者 沈一舟）${text}`, text];
const read = (lines: readonly string[]) => parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
/** Number (or label) and name of each page, and the page of each article. */
const pagesOf = (lines: readonly string[]) => {
  const issue = read(lines);
  return {
    pages: issue.pages.map(({ number, label, name }) => `${label ?? number}${name ?? ''}`),
    articles: issue.articles.map(({ title, page }) => `${page} ${title?.text}`),
  };
};

test('a header in the middle of a file begins a page', () => {
  expect(
    pagesOf([
      '青口快报 2021年6月2日 星期三',
      ...story('大桥合龙'),
      '第2版 民生 2021年6月2日 星期三',
      ...story('路灯亮了'),
    ]),
  ).toEqual({ pages: ['1', '2民生'], articles: ['1 大桥合龙', '2 路灯亮了'] });
});

test('headers that stand at the foot close their pages', () => {
  expect(pagesOf([...story('大桥合龙'), '第1版 要闻', ...story('路灯亮了'), '第2版 民生'])).toEqual({
    pages: ['1要闻', '2民生'],
    articles: ['1 大桥合龙', '2 路灯亮了'],
  });
});

test('a page is numbered as printed, not by its place in the file', () => {
  expect(pagesOf(['第5版 副刊', ...story('大桥合龙'), '\f第8版 影像', ...story('路灯亮了')])).toEqual({
    pages: ['5副刊', '8影像'],
    articles: ['5 大桥合龙', '8 路灯亮了'],
  });
});

test('pages put together with form feeds alone, in the middle of a line', () => {
  const [first, second] = [story('大桥合龙').join('\n'), story('路灯亮了').join('\n')];
  for (const text of [`${first}\f${second}\f`, `${first.trimEnd()}\f\n${second}`, `${first}\f\f${second}`])
    expect(pagesOf([text])).toEqual({ pages: ['1', '2'], articles: ['1 大桥合龙', '2 路灯亮了'] });
});

test('sections of a paper (A1, B1) are counted through and keep their printed labels', () => {
  expect(pagesOf(['A1版 要聞', ...story('大橋合龍'), 'B1版 地方', ...story('路燈亮了')])).toEqual({
    pages: ['A1要聞', 'B1地方'],
    articles: ['1 大橋合龍', '2 路燈亮了'],
  });
});

test('a header printed twice on one page turns no page', () => {
  expect(pagesOf(['第3版 民生', ...story('大桥合龙'), '第3版 民生', ...story('路灯亮了')]).pages).toEqual(['3民生']);
});

test('the number of the issue is read from two lines of the masthead', () => {
  expect(read(['青口简报', '第18期', '（总第236期）', ...story('大桥合龙')]).number).toBe('第18期（总第236期）');
  expect(read(story('大桥合龙')).number).toBeUndefined();
});

test('a jump story is put together by the printed numbers', () => {
  const { articles } = read([
    '第1版 要闻',
    ...story('大桥合龙').slice(0, 2),
    '（下转第3版）',
    '第2版 民生',
    ...story('路灯亮了'),
    '第3版 综合',
    '（上接第1版）建设者们说，他们会继续守好质量，让大桥早日通车。',
    ...story('医院开工'),
  ]);
  expect(articles.map(({ title, body }) => [title?.text, body.length])).toEqual([
    ['大桥合龙', 2],
    ['路灯亮了', 2],
    ['医院开工', 2],
  ]);
});

test('page numbers at the foot that count on number and turn the pages', () => {
  expect(
    pagesOf([...story('大桥合龙'), '- 3 -', ...story('路灯亮了'), '- 4 -', ...story('夜校开课'), '- 5 -']),
  ).toEqual({ pages: ['3', '4', '5'], articles: ['3 大桥合龙', '4 路灯亮了', '5 夜校开课'] });
});

test('page numbers that do not count on number nothing', () => {
  expect(pagesOf([...story('大桥合龙'), '- 3 -', ...story('路灯亮了'), '- 9 -']).pages).toEqual(['1']);
});

test('the files of a folder number their pages', () => {
  const issue = parseIssue(
    ['p01.txt', 'p03.txt'].map((file, index) => ({
      file: `issue/${file}`,
      text: story(['大桥合龙', '路灯亮了'][index] ?? '').join('\n'),
    })),
  );
  expect(issue.articles.map(({ title, page }) => `${page} ${title?.text}`)).toEqual(['1 大桥合龙', '3 路灯亮了']);
});

test.each([
  '2021-06-02 | 沈一舟',
  '[沈一舟]　《青口报》（ 2021年06月02日 第 03 版）',
  '（110年6月2日　沈一舟）',
  '文・沈一舟　2021.6.2',
  '2021-06-02    青口大学报    沈一舟',
])('%s between a headline and its text is no page header', (line) => {
  const [article] = parseIssue([
    { file: 'p1.txt', text: ['青口大桥合龙', line, ...story('路灯亮了').slice(1)].join('\n') },
  ]).articles;
  expect([article?.title?.text, article?.bylines.map(({ name }) => name)]).toEqual(['青口大桥合龙', ['沈一舟']]);
});

test.each(['青口报 6月2日', '青口日報 六月二日', '河口报  12月30日'])('%s opens a paper, without its year', (line) => {
  const { setAside, articles, dates } = read([line, ...story('大桥合龙')]);
  expect(setAside.map(({ text, reason }) => [text, reason])).toEqual([[line, 'page-header']]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['大桥合龙']);
  expect(dates[0]?.place).toBe('header');
});

test('a day in a headline opens no paper', () => {
  expect(read(['沈一舟 6月2日', ...story('大桥合龙')]).setAside).toEqual([]);
});
