import { describe, expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const story = [
  '守堤人和他的三条船',
  '',
  '沈一舟来到河堤上，察看了水位和堤防，又把每一处的隐患都记在了本子',
  '',
  '（下转第2版）',
];
const other = [
  '',
  '青口大桥合龙',
  '',
  '本报讯（记者 顾小满）青口大桥今天合龙，两岸的人家从早上起就等在桥头，等着走过桥去看一看对岸的新集市。',
];
const rest = ['', '里面，回到家里已经是后半夜，村里的灯都灭了。', '', '第二天，他又上了堤。'];

/** The articles of two pages: titles, and the texts of their blocks. */
const articlesOf = (first: readonly string[], second: readonly string[]) =>
  parseIssue([
    { file: 'p1.txt', text: first.join('\n') },
    { file: 'p2.txt', text: second.join('\n') },
  ]).articles;
const read = (first: readonly string[], second: readonly string[]) =>
  articlesOf(first, second).map(({ title, body }) => [title?.text, ...body.map(({ text }) => text)]);

test.each([
  ['the last line of a serial', ['', '（待续）'], []],
  ['where more is told', ['', '（相关报道见第4版）'], []],
  ['the headline printed again', [], ['守堤人和他的三条船', '']],
  ['a headline of its own', [], ['后半夜的灯', '']],
])('%s above the notice does not part the paragraph that jumped', (_, below, above) => {
  const [first] = read([...story, ...other, ...below], [...above, '（上接第1版）', ...rest]);
  expect(first?.[1]).toBe(
    '沈一舟来到河堤上，察看了水位和堤防，又把每一处的隐患都记在了本子里面，回到家里已经是后半夜，村里的灯都灭了。',
  );
});

test.each([
  ['▶▶ 下转2版', '◀◀上接1版'],
  ['▷下转第2版', '◁上接第1版'],
  ['……下转第2版', '上接第1版……'],
])('%s and %s are notices', (onward, back) => {
  const [first] = read([...story.slice(0, -1), onward, ...other], [back, ...rest]);
  expect(first?.[1]).toMatch(/本子里面，回到家里/);
});

test('a line that closes the article above a continuation stays there', () => {
  const [, second] = articlesOf([...story, ...other, '', '（待续）'], ['（上接第1版）', ...rest]);
  expect(second?.signatures.map(({ text }) => text)).toEqual(['（待续）']);
});

describe('notices, on lines of their own and beside the text', () => {
  test.each([
    ['（下转第2版）', '（上接第1版）'],
    ['(下转2版)', '(上接1版)'],
    ['【下轉第二版】', '【上接第一版】'],
    ['[下转A2版]', '[上接A1版]'],
    ['▲下转2版', '▲上接1版'],
    ['● 下转第2版', '● 上接第1版'],
    ['→下转第2版', '←上接第1版'],
    ['< 下转第2版 >', '< 上接第1版 >'],
    ['（下转二版）', '（上接头版）'],
    ['（未完，下转第2版）', '（上接第1版）'],
    ['（下转第2、3版）', '（上接第1版）'],
    ['（下转第2版《三条船》）', '（上接第1版《三条船》）'],
    ['（下转第2版《守堤人和他的三条船》）', '（上接第1版《守堤人和他的“三条船” 夜里10点出发》）'],
    ['（下轉第2版〈守堤人和他的三條船〉）', '（上接第1版「守堤人和他的三條船」）'],
    ['（下转第2版）', '（上接头版：守堤人和他的三条船）'],
    ['下转第02版', '上接第01版'],
  ])('%s … %s', (onward, back) => {
    const [start = '', end = ''] = [story[2], rest[1]];
    const whole = start + end;
    const alone = read([...story.slice(0, 4), onward, ...other], ['', back, ...rest]);
    const glued = read([...story.slice(0, 2), start + onward, ...other], ['', back + end, ...rest.slice(2)]);
    expect([alone[0]?.[1], glued[0]?.[1]]).toEqual([whole, whole]);
  });

  test.each(['报社改版，节目转第2版', '他翻到第1版', '上接天线，下接地气', '（详见第3版）', '（接种第1版疫苗）'])(
    '%s is none',
    (text) => {
      const { setAside, articles } = parseIssue([{ file: 'p.txt', text: `青口大桥合龙\n\n${text}。\n\n${text}\n` }]);
      expect(setAside.filter(({ reason }) => reason === 'jump-notice')).toEqual([]);
      expect(articles.length).toBe(1);
    },
  );
});

describe('two stories that jump to one page in another order', () => {
  const lead = (thing: string) =>
    `　　本报讯（记者 沈一舟）${thing}工程开工以来，街道组织力量清理淤泥，修建护岸，沿岸居民拍手称快，`;
  const first = [
    '大桥河整治提前完工',
    '',
    lead('大桥河'),
    '',
    '（下转第2版）',
    '',
    '古树名木挂牌保护',
    '',
    lead('古树'),
    '',
    '（下转第2版）',
  ];
  const trees = '每棵古树都有了档案，由专人看护，全村人都来护树。';
  const river = '河水清了，鱼也回来了，两岸居民出门就能看到清水绿岸。';

  test.each([
    ['headlines printed again', ['古树名木挂牌保护', '', '（上接第1版）'], ['大桥河整治提前完工', '', '（上接第1版）']],
    ['headlines shortened', ['古树挂牌保护', '', '（上接第1版）'], ['大桥河整治完工', '', '（上接第1版）']],
    ['headlines in the notices', ['（上接第1版《古树名木挂牌保护》）'], ['上接第1版：大桥河整治提前完工']],
  ])('%s', (_, one, other) => {
    const articles = read(first, [...one, '', trees, '', ...other, '', river]);
    expect(articles.map(([title]) => title)).toEqual(['大桥河整治提前完工', '古树名木挂牌保护']);
    expect(articles.map(([, text]) => text?.slice(-6))).toEqual([river.slice(-6), trees.slice(-6)]);
  });
});

const page = (number: number, title: string, body: string) =>
  `第${number}版 民生 2021年6月2日 星期三\n\n${title}\n\n${body}\n`;
const told = '本报讯（记者 沈一舟）县里新修的大桥昨日通车，两岸群众前来观看，现场气氛热烈。';

test('a jump whose rest is not there is told where it leaves, with the page that is missing', () => {
  const { messages } = parseIssue([
    { file: 'p1.txt', text: page(1, '青口镇新修大桥通车', `${told}大桥从去年开始筹（下转第4版）`) },
    { file: 'p2.txt', text: page(2, '县医院开设夜间门诊', told) },
  ]);
  expect(messages).toMatchObject([
    { rule: 'jump-open', severity: 'warning', file: 'p1.txt', line: 5, actual: expect.stringContaining('page 4') },
  ]);
});

test('a text that comes from a page that is not there is told where it goes on', () => {
  const { messages } = parseIssue([
    { file: 'p2.txt', text: page(2, '县医院开设夜间门诊', told) },
    { file: 'p3.txt', text: page(3, '（上接第1版）', `备资金，先后召开三次村民大会，${told}`) },
  ]);
  expect(messages).toMatchObject([{ rule: 'jump-open', file: 'p3.txt', actual: expect.stringContaining('page 1') }]);
});

test('jumps that meet are not told of', () => {
  const { messages } = parseIssue([
    { file: 'p1.txt', text: page(1, '青口镇新修大桥通车', `${told}大桥从去年开始筹（下转第2版）`) },
    { file: 'p2.txt', text: page(2, '（上接第1版）', `备资金，先后召开三次村民大会，最后定下了桥址。`) },
  ]);
  expect(messages).toEqual([]);
});
