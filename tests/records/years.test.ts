import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseIssue } from '../../src/parser/index.ts';
import { dateIssue } from '../../src/records/dates/date-issue.ts';
import { isDay } from '../../src/records/dates/days.ts';
import { factTexts } from '../../src/records/dates/years/fact-texts.ts';
import { congresses, plenums } from '../../src/records/dates/years/facts/congresses.ts';
import { retired } from '../../src/records/dates/years/facts/divisions.ts';
import { events, goals } from '../../src/records/dates/years/facts/events.ts';
import { foundings } from '../../src/records/dates/years/facts/foundings.ts';
import { sessions } from '../../src/records/dates/years/facts/sessions.ts';
import { terms } from '../../src/records/dates/years/facts/terms.ts';
import { findWindow } from '../../src/records/dates/years/find-window.ts';
import { firstDay, intersect, lastDay } from '../../src/records/dates/years/interval.ts';
import { publicationPlace } from '../../src/records/dates/years/publication-place.ts';
import { yearsOfDay } from '../../src/records/dates/years/years-of-day.ts';
import { isEdtf } from '../../src/records/edtf.ts';

const parse = (text: string) => parseIssue([{ file: 'a.txt', text }]);
const source = { id: 'hekou-7', file: 'bulletins/hekou-7.txt', declared: undefined, place: undefined };

/** When a sentence can have been written. */
const windowOf = (sentence: string) => {
  const { when, conflict } = findWindow(factTexts(parse(`河口大桥主桥合龙\n\n${sentence}\n`).articles));
  return conflict ? 'conflict' : when.map(({ from, to }) => `${from}/${to}`).join(' ');
};
const any = '0001-01-01/9999-12-31';

describe.each([
  ['congresses', congresses],
  ['plenums', plenums],
  ['sessions', sessions],
  ['events', events],
  ['goals', goals],
  ['terms', terms],
  ['foundings', foundings],
  ['retired divisions', retired],
])('the table of %s', (_, facts) => {
  test('has a name, an interval in order and a source in every row', () => {
    const wrong = facts.filter(
      ({ names, from, to, source }) =>
        names.some((name) => name.trim() !== name || name.length < 2) ||
        !isDay(from) ||
        !isDay(to) ||
        from > to ||
        source.length < 6,
    );
    expect(wrong).toEqual([]);
  });

  test('names nothing twice', () => {
    const names = facts.flatMap(({ names }) => names);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

test.each([
  ['2020', '2020-01-01', '2020-12-31'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2020-02-03', '2020-02-03', '2020-02-03'],
])('%s lasts from %s to %s', (value, from, to) => {
  expect([firstDay(value), lastDay(value)]).toEqual([from, to]);
});

test('what two lists of stretches have in common', () => {
  const a = [
    { from: '2019-01-01', to: '2019-06-30' },
    { from: '2020-01-01', to: '2020-12-31' },
  ];
  expect(intersect(a, [{ from: '2019-06-01', to: '2020-02-01' }])).toEqual([
    { from: '2019-06-01', to: '2019-06-30' },
    { from: '2020-01-01', to: '2020-02-01' },
  ]);
  expect(intersect(a, [{ from: '2021-01-01', to: '2021-02-01' }])).toEqual([]);
});

test.each([
  ['05-30', '2019-06-01', '2021-05-30', undefined, [2020, 2021]],
  ['05-30', '2019-06-01', '2021-05-29', undefined, [2020]],
  ['05-30', '2017-01-01', '2021-12-31', 6, [2020]],
  ['02-29', '2017-01-01', '2021-12-31', undefined, [2020]],
  ['05-30', '0001-01-01', '2021-12-31', undefined, undefined],
  ['05-30', '2017-01-01', '9999-12-31', 6, undefined],
])('%s between %s and %s, weekday %s', (day, from, to, weekday, years) => {
  expect(yearsOfDay(day, [{ from, to }], weekday)).toEqual(years);
});

describe('what a sentence tells of its year', () => {
  test.each([
    ['今年是“十三五”收官之年，全镇上下铆足干劲。', '2020-01-01/2020-12-31'],
    ['明年是“十四五”开局之年，全镇上下早作谋划。', '2020-01-01/2020-12-31'],
    ['2020年是“十三五”收官之年，全镇上下铆足干劲。', any],
    ['今年是建党100周年，全镇上下同庆。', '2021-01-01/2021-12-31'],
    ['今年是中国共产党成立一百周年，全镇上下同庆。', '2021-01-01/2021-12-31'],
    ['今年適逢九二一地震20週年，全鎮舉辦紀念活動。', '2019-01-01/2019-12-31'],
    ['全镇以优异成绩向建党100周年献礼。', '2019-01-01/2021-12-31'],
    ['全镇举办庆祝新中国成立70周年文艺晚会。', '2017-01-01/9999-12-31'],
    ['到建党100周年时全面建成小康社会。', any],
    ['他在建军80周年那年入伍。', any],
    ['会议传达学习党的十九届五中全会精神。', '2020-10-26/2021-04-27'],
    ['会议要求深入贯彻党的十九届五中全会精神。', '2020-10-26/2023-02-13'],
    ['会议要求贯彻党的十九大和十九届二中、三中、四中全会精神。', '2019-10-28/2023-02-13'],
    ['全镇喜迎党的二十大胜利召开。', '0001-01-01/2022-10-22'],
    ['党的十八大以来，全镇面貌一新。', '2012-11-08/9999-12-31'],
    ['团的十九大精神宣讲团走进学校。', any],
    ['全镇传达学习全国两会精神。', 'weeks'],
    ['全镇传达学习县两会精神。', any],
    ['全镇备战杭州亚运会。', '0001-01-01/2023-10-08'],
    ['北京冬奥会闭幕后，冰雪运动走进校园。', '2022-02-04/9999-12-31'],
    ['他谈起北京奥运会。', any],
    ['会议传达了十三届全国人大三次会议精神。', '2020-05-22/2020-09-25'],
    ['全县争创第六届全国文明城市。', '0001-01-01/2020-11-30'],
    ['我县获评第六届全国文明城市。', any],
    ['全镇落实“六保”任务。', '2020-04-17/9999-12-31'],
    ['崇文区政府发布通知。', '0001-01-01/2010-12-31'],
    ['他曾任崇文区委书记。', any],
    ['他家住在崇文区。', any],
    ['桃園縣政府昨日表示，全縣道路將重新鋪設。', '0001-01-01/2014-12-24'],
    ['会议表彰2020年度先进集体。', '2020-01-01/9999-12-31'],
    ['2021年，全镇将新建两座大桥。', '0001-01-01/2021-12-31'],
    ['到2035年，我国将基本实现现代化。', any],
    ['政协河口县第一届委员会第二次会议闭幕。', any],
    ['全镇迎接党的十九大召开，落实“六保”任务。', 'conflict'],
  ])('%s', (sentence, expected) => {
    const found = windowOf(sentence);
    expect(found.split(' ').length > 5 ? 'weeks' : found).toBe(expected);
  });
});

test('a paper of a county that was merged is not printed after it', () => {
  expect(publicationPlace('北京市崇文区').map(({ when }) => when[0]?.to)).toEqual(['2010-12-31']);
  expect(publicationPlace('北京市东城区')).toEqual([]);
});

const issueOf = (...paragraphs: string[]) =>
  dateIssue(parse(`河口大桥主桥合龙\n\n${paragraphs.join('\n\n')}\n`), source);

test('the latest day of the news is of the only year that agrees with all facts', () => {
  const { date, messages } = issueOf(
    '5月28日，大桥合龙，沿线居民的出行时间将缩短半小时以上。',
    '全镇落实“六保”任务，争创第六届全国文明城市。',
  );
  expect(date).toMatchObject({ value: '[2020-05-28..]', basis: 'inferred', printed: '5月28日' });
  expect(date.why).toContain('只能是2020年');
  expect(date.lines).toHaveLength(3);
  expect(messages).toEqual([]);
});

test('a printed weekday settles the year among those that the facts leave', () => {
  const texts = [
    '5月28日 星期五，大桥合龙，沿线居民的出行时间将缩短半小时以上。',
    '全镇深入贯彻党的十九届五中全会精神。',
  ];
  expect(issueOf(...texts).date).toMatchObject({ value: '[2021-05-28..]' });
  expect(issueOf('5月28日，大桥合龙，沿线居民的出行时间将缩短半小时以上。', texts[1] ?? '').date.value).toBeUndefined();
});

test('facts of different years are a message, and nothing is inferred', () => {
  const { date, messages } = issueOf(
    '5月28日，大桥合龙，沿线居民的出行时间将缩短半小时以上。',
    '全镇迎接党的十九大召开。',
    '全镇落实“六保”任务。',
  );
  expect(date.basis).toBe('unknown');
  expect(messages.map(({ rule }) => rule)).toEqual(['date-unknown', 'facts-contradict']);
});

test('a day to come dates nothing', () => {
  const { date } = issueOf('5月28日起，大桥将封闭施工，沿线居民请绕行。', '今年是“十三五”收官之年。');
  expect(date.value).toBe('2020');
});

test.each([
  ['gangzha-2020-05-30', '[2020-05-30..]'],
  ['chongchuan-2021-01-14', '[2021-01-14..]'],
])('without its sidecar %s is dated %s by the facts it names', (name, value) => {
  const text = readFileSync(new URL(`../../content/bulletins/${name}.txt`, import.meta.url), 'utf8');
  const { date, messages } = dateIssue(parse(text), source);
  expect(date).toMatchObject({ value, basis: 'inferred' });
  expect(isEdtf(date.value ?? '')).toBe(true);
  expect(messages).toEqual([]);
});
