import { expect, test } from 'vitest';
import type { ParsedArticle, PrintedDate } from '../../src/parser/tree.ts';
import { articleDate } from '../../src/records/dates/article-date.ts';
import { checkDates } from '../../src/records/dates/check-dates.ts';
import { filedDate, fileNameDate } from '../../src/records/dates/file-name-date.ts';
import { inIssueYear } from '../../src/records/dates/in-issue-year.ts';
import { issueDate } from '../../src/records/dates/issue-date.ts';
import type { IssueDateSources } from '../../src/records/dates/issue-date-sources.ts';
import { datesByArticle, ownDate } from '../../src/records/dates/own-date.ts';
import { always } from '../../src/records/dates/years/interval.ts';
import { recordsOf } from './records-of.ts';

const printed = (value: string, text: string, place: PrintedDate['place'], weekday?: number): PrintedDate => ({
  value,
  printed: text,
  span: { line: 1, start: 0, end: text.length },
  place,
  ...(weekday !== undefined && { weekday }),
});
const header = (value: string, text: string, weekday?: number) => printed(value, text, 'header', weekday);

test.each([
  ['hekou-2021-06-02', '2021-06-02'],
  ['hekou-20210602', '2021-06-02'],
  ['2021-06-02', '2021-06-02'],
  ['hekou-2021-06-02-b', '2021-06-02'],
  ['hekou-2021-06', '2021-06'],
  ['hekou-2021-no12', '2021'],
  ['hekou-12', undefined],
  ['hekou-5021', undefined],
  ['road-20210', undefined],
  ['Hekou 2021.6.2', '2021-06-02'],
  ['hekou_2021_06_02', '2021-06-02'],
  ['1100602', '2021-06-02'],
  ['hekou-1101302', undefined],
  ['hekou-0513110', undefined],
  ['河口报2021年6月2日', '2021-06-02'],
  ['河口報二〇二一年六月二日', '2021-06-02'],
  ['河口報民國110年6月2日', '2021-06-02'],
  ['河口报2021年第3期', '2021'],
  ['2021-02-30', '2021-02'],
  ['hekou-202106', '2021'],
  ['hekou-202113', undefined],
  ['110-06-02', '2021-06-02'],
  ['hekou 110.6.2', '2021-06-02'],
  ['2021年5月30日-6月5日', '2021-05-30/2021-06-05'],
])('the name %s holds the date %s', (id, date) => {
  expect(fileNameDate(id)).toBe(date);
});

test.each([
  ['hekou-7', 'a/河口报2021年6月2日.txt', '2021-06-02'],
  ['hekoubao2021-nian-6-yue-2-ri', 'a/河口报2021年6月2日.txt', '2021-06-02'],
  ['hekou-7', '2021-06-02/p01.txt', '2021-06-02'],
  ['hekou-7', '2021-06-02/第1版.txt', '2021-06-02'],
  ['hekou-7', '2021-06-02/hekou.txt', undefined],
])('the issue %s in the file %s is filed under %s', (id, path, date) => {
  expect(filedDate(id, path)).toBe(date);
});

const nothing: IssueDateSources = {
  id: 'hekou-7',
  file: 'bulletins/hekou.txt',
  declared: undefined,
  printed: [],
  articles: [],
  window: () => ({ when: [always], evidence: [] }),
};

const declared = { value: '[2021-06-01..]', basis: 'declared' as const, why: '编者告知' };

test.each([
  [
    'the sidecar before all',
    { declared, printed: [header('2021-06-02', '2021年6月2日')] },
    '[2021-06-01..]',
    'declared',
  ],
  ['a whole date in the header', { printed: [header('2021-06-02', '2021年6月2日')] }, '2021-06-02', 'printed'],
  ['the header before the file name', { printed: [header('2021-06-03', '2021年6月3日')] }, '2021-06-03', 'printed'],
  [
    'a day in the header, the year from the name',
    { printed: [header('XXXX-06-03', '6月3日')] },
    '2021-06-03',
    'inferred',
  ],
  ['the file name', { printed: [] }, '2021-06-02', 'inferred'],
  ['no date of the body', { printed: [printed('2019-01-01', '2019年1月1日', 'body')] }, '2021-06-02', 'inferred'],
])('an issue is dated by %s', (_, sources, value, basis) => {
  expect(issueDate({ ...nothing, id: 'hekou-2021-06-02', ...sources })).toMatchObject({ value, basis });
});

test.each([
  ['the year beside its number', [header('2021', '2021年')], '2021', 'printed'],
  [
    'a year and a day printed apart',
    [header('2021', '2021年'), header('XXXX-06-02', '6月2日', 3)],
    '2021-06-02',
    'inferred',
  ],
  ['no year of several', [header('2021', '2021年'), header('2020', '2020年')], undefined, 'unknown'],
])('an issue without a dated name is dated by %s', (_, dates, value, basis) => {
  const found = issueDate({ ...nothing, printed: dates });
  expect([found.value, found.basis]).toEqual([value, basis]);
});

test('a weekday settles the year of a header among the years of the text', () => {
  const dates = [header('XXXX-06-02', '6月2日', 3), printed('2020', '2020年', 'body')];
  expect(issueDate({ ...nothing, id: 'hekou-7', printed: dates })).toMatchObject({
    value: '2021-06-02',
    basis: 'inferred',
    why: expect.stringContaining('星期'),
  });
});

test.each([
  [
    'a header in the light of a dateline',
    [header('XXXX-06-02', '6月2日'), printed('2021-05-30', '2021年5月30日', 'dateline')],
    '2021-06-02',
  ],
  [
    'a header after the turn of the year',
    [header('XXXX-01-02', '1月2日'), printed('2021-12-30', '2021年12月30日', 'dateline')],
    '2022-01-02',
  ],
  [
    'its latest dateline',
    [printed('2021-05-30', 'a', 'dateline'), printed('2021-06-01', 'b', 'dateline')],
    '[2021-06-01..]',
  ],
])('an issue without a name or a year in its header is dated by %s', (_, dates, value) => {
  expect(issueDate({ ...nothing, printed: dates })).toMatchObject({ value, basis: 'inferred' });
});

test('an issue is dated by its first headline', () => {
  const text = '# 河口要闻（2021年6月2日）\n\n## 河口大桥主桥合龙\n\n大桥合龙。沿线居民的出行时间将缩短半小时以上。\n';
  expect(recordsOf(text, 'hekou-7').issue.date).toMatchObject({ value: '2021-06-02', basis: 'printed' });
});

test.each([
  ['another year that does not fit', ['2020', '2035'], '2021-06-02'],
  ['two years that fit', ['2010', '2020'], 'XXXX-06-02'],
  ['none that fits', ['2017'], 'XXXX-06-02'],
])('a header with a weekday, and in the text %s', (_, years, value) => {
  const dates = [header('XXXX-06-02', '6月2日', 3), ...years.map((year) => printed(year, `${year}年`, 'body'))];
  expect(issueDate({ ...nothing, printed: dates }).value).toBe(value);
});

test('a header without any year leaves the year of the issue open', () => {
  const date = issueDate({ ...nothing, id: 'hekou-7', printed: [header('XXXX-06-02', '6月2日')] });
  expect(date).toMatchObject({ value: 'XXXX-06-02', basis: 'printed', why: expect.stringContaining('没有印出年份') });
  const messages = checkDates({ id: 'hekou-7', file: 'a.txt', date, printed: [] });
  expect(messages).toMatchObject([{ rule: 'year-unknown', line: 1 }]);
});

test('a folded reason has no blanks between Chinese characters', () => {
  const why = '日期见于报头。 由编者告知 (2021 edition)。';
  expect(issueDate({ ...nothing, id: 'a', declared: { ...declared, why } }).why).toBe(
    '日期见于报头。由编者告知 (2021 edition)。',
  );
});

test.each([
  ['XXXX-05-30', '2020-06-01', '2020-05-30'],
  ['XXXX-12-30', '2021-01-03', '2020-12-30'],
  ['XXXX-05-28/XXXX-05-29', '2020-05-30', '2020-05-28/2020-05-29'],
  ['XXXX-12-30/XXXX-01-02', '2021-01-03', '2020-12-30/2021-01-02'],
  ['XXXX-06-02', '[2020-05-30..]', '2020-06-02'],
  ['XXXX-02-29', '2021-03-01', undefined],
  ['XXXX-06-03', '2021-06-02', '2021-06-03'],
  ['XXXX-06-10', '2021-06-02', undefined],
  ['XXXX-05-30/XXXX-06-05', '2021-06-02', '2021-05-30/2021-06-05'],
  ['XXXX-01-05', '2020-12-30', undefined],
  ['XXXX-01-01', '2020-12-31', '2021-01-01'],
  ['XXXX-02-01', '2020-12-05', '2020-02-01'],
  ['XXXX-05-30', undefined, undefined],
  ['XXXX-05-30', 'XXXX-06-01', undefined],
  ['XXXX-05', '2020-06-01', undefined],
])('%s in an issue of %s is %s', (value, issue, expected) => {
  expect(inIssueYear(value, issue)).toBe(expected);
});

test.each([
  ['its own whole date', printed('2021-05-06', '2021年5月6日', 'dateline'), '2021-05-06', 'printed'],
  ['its own day in the year of the issue', printed('XXXX-05-06', '5月6日', 'lead'), '2021-05-06', 'inferred'],
  ['the date of the issue', undefined, '2021-05-07', 'issue'],
])('an article bears %s', (_, own, value, basis) => {
  const date = articleDate(own, { value: '2021-05-07', basis: 'printed', lines: [] });
  expect(date).toMatchObject({ value, basis });
});

test('without any year an article keeps the day alone, and without any date it has none', () => {
  const unknown = { basis: 'unknown' as const, lines: [] };
  expect(articleDate(printed('XXXX-05-06', '5月6日', 'dateline'), unknown)).toMatchObject({
    value: 'XXXX-05-06',
    basis: 'printed',
  });
  expect(articleDate(undefined, unknown)).toEqual({ basis: 'unknown', lines: [] });
});

const article = (text: string): Pick<ParsedArticle, 'body'> => ({
  body: [{ kind: 'paragraph', text, spans: [{ line: 1, start: 0, end: text.length }], joins: [] }],
});

test.each([
  ['the opening day', '5月6日,大桥合龙。', 'XXXX-05-06', '5月6日', 'lead', true],
  ['a day later in the first sentence', '天色渐晚,5月6日夜,大桥合龙。', 'XXXX-05-06', '5月6日', 'lead', true],
  ['a day of the second sentence', '大桥合龙。5月6日通车。', 'XXXX-05-06', '5月6日', 'lead', false],
  ['history', '1949年5月1日建成的老桥重修。', '1949-05-01', '1949年5月1日', 'lead', false],
  ['a day to come', '5月20日起,老桥封闭。', 'XXXX-05-20', '5月20日', 'lead', false],
  ['a month', '5月,老桥封闭。', 'XXXX-05', '5月', 'lead', false],
  ['a day of the body', '5月6日,大桥合龙。', 'XXXX-05-06', '5月6日', 'body', false],
  ['a dateline of any year', '本报青口2019年5月6日电 大桥合龙。', '2019-05-06', '2019年5月6日', 'dateline', true],
] as const)('%s', (_, text, value, day, place, isOwn) => {
  const start = text.indexOf(day);
  const at = { article: 0, field: 'body' as const, block: 0, start, end: start + day.length };
  const date: PrintedDate = { ...printed(value, day, place), at };
  expect(ownDate(article(text), [date], '2021-05-07') === date).toBe(isOwn);
});

test('each article has the dates that stand in it', () => {
  const inArticle = (number: number) => ({ article: number, field: 'body' as const, block: 0, start: 0, end: 4 });
  const first = { ...printed('XXXX-05-06', '5月6日', 'lead'), at: inArticle(1) };
  const second = { ...printed('XXXX-05-07', '5月7日', 'body'), at: inArticle(0) };
  expect(datesByArticle([first, second, header('2021-05-08', '2021年5月8日')], 3)).toEqual([[second], [first], []]);
});

const dated = (value: string) => ({ value, basis: 'inferred' as const, lines: [] });

test.each([
  ['agreement', 'hekou-2021-06-02', dated('2021-06-02'), [header('2021-06-02', '2021年6月2日', 3)], []],
  ['no date', 'hekou-7', { basis: 'unknown' as const, lines: [] }, [], ['date-unknown']],
  [
    'another day in the header',
    'hekou-2021-06-02',
    dated('2021-06-02'),
    [header('XXXX-06-03', '6月3日')],
    ['date-contradiction'],
  ],
  ['not before', 'hekou-1', dated('[2021-06-01..]'), [header('2021-06-03', '2021年6月3日')], []],
  ['too early', 'hekou-1', dated('[2021-06-01..]'), [header('2021-05-03', '2021年5月3日')], ['date-contradiction']],
  [
    'two headers',
    'hekou-2021-06-02',
    dated('2021-06-02'),
    [header('2021-06-02', 'a'), header('2021-06-03', 'b')],
    ['headers-differ'],
  ],
  [
    'wrong weekday',
    'hekou-2021-06-02',
    dated('2021-06-02'),
    [header('XXXX-06-02', '6月2日', 4)],
    ['weekday-contradiction'],
  ],
  [
    'news after the issue',
    'hekou-2021-06-02',
    dated('2021-06-02'),
    [printed('2021-06-05', '2021年6月5日', 'dateline')],
    ['dateline-later'],
  ],
  [
    'news of the day after',
    'hekou-2021-06-02',
    dated('2021-06-02'),
    [printed('2021-06-03', '2021年6月3日', 'dateline')],
    [],
  ],
  [
    'a day to come in the text',
    'hekou-2021-06-02',
    dated('2021-06-02'),
    [printed('XXXX-06-10', '6月10日', 'body', 4)],
    [],
  ],
  [
    'news of a day soon after the issue, without its year',
    'hekou-2021-06-02',
    dated('2021-06-02'),
    [printed('XXXX-06-10', '6月10日', 'dateline')],
    ['dateline-later'],
  ],
  ['impossible file name', 'hekou-2021-02-30', dated('2021-02'), [], ['file-name-date']],
])('%s', (_, id, date, dates, rules) => {
  expect(checkDates({ id, file: 'a.txt', date, printed: dates }).map(({ rule }) => rule)).toEqual(rules);
});

test('a weekday after another year in the same block is left alone', () => {
  const at = (start: number, end: number) => ({ article: 0, field: 'body' as const, block: 0, start, end });
  const weekday = { ...printed('XXXX-04-12', '4月12日(星期日)', 'body', 7), at: at(8, 18) };
  const rules = (dates: PrintedDate[]) =>
    checkDates({ id: 'hekou-2021-05-02', file: 'a.txt', date: dated('2021-05-02'), printed: dates }).map(
      ({ rule }) => rule,
    );
  expect(rules([weekday])).toEqual(['weekday-contradiction']);
  expect(rules([{ ...printed('2015', '2015年', 'body'), at: at(0, 5) }, weekday])).toEqual([]);
});

test('where headers differ an article is dated by the one above it', () => {
  const page = (day: string, title: string) =>
    `河口日报 ${day} 第1版 要闻\n\n${title}\n\n　　昨日，全长一千二百米的大桥主桥合龙，沿线居民的出行时间将缩短半小时以上。\n\n`;
  const { articles, issue } = recordsOf(
    page('2021年6月2日', '河口大桥合龙') + page('2021年7月3日', '青口大桥开工'),
    'hekou-7',
  );
  expect(issue.messages.map(({ rule }) => rule)).toContain('headers-differ');
  expect(articles.map(({ date }) => date.value)).toEqual(['2021-06-01', '2021-07-02']);
});

test('the header and the file name contradict', () => {
  const date = { value: '2021-06-03', printed: '2021年6月3日', basis: 'printed' as const, lines: [] };
  const messages = checkDates({
    id: 'hekou-2021-06-02',
    file: 'a.txt',
    date,
    printed: [header('2021-06-03', '2021年6月3日')],
  });
  expect(messages.map(({ rule, line }) => [rule, line])).toEqual([['date-contradiction', 1]]);
  expect(messages[0]?.text).toContain('the header was taken');
});

test.each([
  ['hekou-2021-06-02', '6月2日', '2021-06-02', []],
  ['hekou-2021-06-03', '6月2日', '2021-06-02', ['date-contradiction']],
  ['hekou-2020-12-31', '1月1日', '2021-01-01', ['date-contradiction']],
  ['hekou-2021', '6月2日', '2021-06-02', []],
])('file %s, header %s without a year', (id, day, value, rules) => {
  const text = `河口日报 ${day} 第1版 要闻\n\n河口大桥合龙\n\n　　全长一千二百米的大桥主桥合龙，沿线居民的出行时间将缩短半小时以上。\n`;
  const { issue } = recordsOf(text, id);
  expect([issue.date.value, issue.messages.map(({ rule }) => rule)]).toEqual([value, rules]);
});
