import { describe, expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';
import { readCredit } from '../../../src/parser/signatures/credit.ts';
import { readCreditLead } from '../../../src/parser/signatures/credit-lead.ts';

const told = (text: string) => readCredit(text)?.map(({ name, role }) => `${role} ${name}`);

describe('a credit in whatever order', () => {
  test.each<[string, string[]]>([
    ['青口振道/记者 沈一舟/青口报道', ['writer 沈一舟']],
    ['〈記者沈一舟/青口報導〉', ['writer 沈一舟']],
    ['晨光時報【沈一舟╱青口報導】', ['writer 沈一舟']],
    ['【記者沈一舟/青口】', ['writer 沈一舟']],
    ['『記者:沈一舟 青口報導』', ['writer 沈一舟']],
    ['觀天下／ 記者沈一舟／青口報導', ['writer 沈一舟']],
    ['沈一舟报道', ['writer 沈一舟']],
    ['沈一舟 顧小滿 報導 /', ['writer 沈一舟', 'writer 顧小滿']],
    ['记者沈一舟报道组顾小满罗立人', ['writer 沈一舟', 'writer 顾小满', 'writer 罗立人']],
    ['青口新聞志工沈一舟報導', ['writer 沈一舟']],
    ['新報報導青口分社沈一舟報導', ['writer 沈一舟']],
    ['本报记者 沈舟 通讯员 顾小满', ['writer 沈舟', 'correspondent 顾小满']],
    ['沈一舟通讯员顾小满摄影报道', ['writer 沈一舟', 'correspondent 顾小满']],
    ['記者:沈一舟編輯:顧小滿', ['writer 沈一舟', 'reviewer 顧小滿']],
    ['記者:沈一舟 編輯:新聞組', ['writer 沈一舟']],
  ])('%s names %j', (text, names) => {
    expect(told(text)).toEqual(names);
    for (const { name, start, end } of readCredit(text) ?? []) expect(text.slice(start, end)).toBe(name);
  });

  test.each([
    '记者走基层 夜里十一点的急救站',
    '全市新闻报道工作会议召开',
    '沈一舟促媒体报道须中立',
    '【摄影报道】花海迎春',
    '據記者了解',
    '记者节',
    '沈一舟 顾小满',
    '责任编辑:沈一舟',
    '新闻网·独家报道',
    '青口新聞雲/編輯整理',
    '权威报道',
    '時事報導',
  ])('%s is none', (text) => {
    expect(readCredit(text)).toBeUndefined();
  });
});

describe('a credit before a text', () => {
  const text = '本會於九月九日舉行敬老聯歡會，七十歲以上的鄉親獲贈紀念品。';
  test.each([
    ['青口振道/記者 沈一舟/青口報導', ' '],
    ['晨光時報【沈一舟╱青口報導】', ''],
    ['〈記者沈一舟/青口報導〉', ''],
    ['【記者沈一舟/青口】', ''],
  ])('%s', (credit, gap) => {
    expect(readCreditLead(credit + gap + text)).toMatchObject({ length: credit.length, signers: [{ name: '沈一舟' }] });
  });

  test('nothing but a day behind it makes no lead', () => {
    expect(readCreditLead('青口社記者沈一舟青口報導 |2019.11.18')).toBeUndefined();
  });

  test('names of the wire that nothing sets apart sign the article', () => {
    const [article] = parseIssue([{ file: 'p1.txt', text: `青口大桥合龙\n本报讯(沈一舟顾小满)${text}` }]).articles;
    expect(article?.bylines.map(({ name }) => name)).toEqual(['沈一舟', '顾小满']);
  });
});

test.each(['权威报道', '時事報導'])('%s below a headline names nobody', (line) => {
  const text = '渡口的老人说，河水一年比一年清，鱼也一年比一年多了起来。';
  const [article] = parseIssue([{ file: 'p1.txt', text: ['渡口的春天来得早', line, text, text].join('\n') }]).articles;
  expect(article?.bylines).toEqual([]);
});

test.each(['【权威报道】', '（時事報導）', '权威报道：'])('%s before a text names nobody', (opening) => {
  const text = '近日，青口县文化馆举行春节书画展，展出作品八十件。';
  const [article] = parseIssue([{ file: 'p1.txt', text: `青口书画展开幕\n${opening}${text}` }]).articles;
  expect(article?.bylines).toEqual([]);
  expect(article?.body.map((block) => block.text).join('')).toContain(text);
});

test('names between a headline and its text, the rare among the plain', () => {
  const text = '渡口的老人说，河水一年比一年清，鱼也一年比一年多了起来。';
  const read = (line: string) =>
    parseIssue([{ file: 'p1.txt', text: ['渡口的春天来得早', line, text, text].join('\n') }]).articles[0]?.bylines ??
    [];
  expect(read('任戈 王宗满 丹红').map(({ name }) => name)).toEqual(['任戈', '王宗满', '丹红']);
  expect(read('任戈 欧阳小满').map(({ name }) => name)).toEqual(['任戈', '欧阳小满']);
  expect(read('改革 开放 发展')).toEqual([]);
});

test.each(['提供', '供图', '供圖'])('a body that gave the picture did not write: %s', (gave) => {
  const text = '青口县文化馆举行春节书画展，展出作品八十件，展期到元宵节为止。';
  const [article] = parseIssue([
    { file: 'p1.txt', text: ['青口书画展开幕', text, `${text}（青口镇公所${gave}）`].join('\n') },
  ]).articles;
  expect(article?.bylines).toEqual([]);
});
