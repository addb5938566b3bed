import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '搬家那天，最后一样搬上车的是一盆花，它在老家的阳台上开了十二年。';

test.each([
  ['◎黃如是', '黃如是'],
  ['□言午', '言午'],
  ['⊙ 如是', '如是'],
  ['○如　是', '如是'],
  ['◎如 是', '如是'],
  ['○如 是', '如是'],
  ['◎相關連結', undefined],
  ['○如是', '如是'],
  ['如是', undefined],
])('%s between a headline and its text signs: %s', (line, name) => {
  const [article] = parseIssue([{ file: 'page.txt', text: ['搬家之後', line, text, text].join('\n') }]).articles;
  expect(article?.bylines[0]?.name).toBe(name);
});

test('a pen name behind its mark signs a poem', () => {
  const verses = ['落叶比我们先到终点', '它们不计时', '哨声响过的地方', '有人把影子系紧', '又跑了一圈', '直到月亮'];
  const [article] = parseIssue([
    { file: 'page.txt', text: ['跑道', '□晚晴', ...verses, '', '搬家之後', '□言午', text, text].join('\n') },
  ]).articles;
  expect(article?.title?.text).toBe('跑道');
  expect(article?.bylines.map((by) => by.name)).toEqual(['晚晴']);
  expect(article?.body.map((block) => block.text)).toEqual(verses);
});

test.each([
  ['能小满', ['罗立', '能小满']],
  ['都嵐', ['罗立', '都嵐']],
  ['长河行', ['罗立', '长河行']],
])('%s below a headline reads as a name where another name stands so', (line, names) => {
  const pages = (...lines: string[]) => parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]).articles;
  const text = '昨天，大桥的建设者们完成了最后一段桥面的浇筑，桥面年底可以通车，两岸的人家从此不用再绕远路。';
  const articles = pages('青口大桥合龙', '罗立', text, '西岭村换上新水管', line, text.replace('桥面', '水管'));
  expect(articles.flatMap(({ bylines }) => bylines.map(({ name }) => name))).toEqual(names);
  expect(pages('西岭村换上新水管', line, text).flatMap(({ bylines }) => bylines)).toEqual([]);
});

test.each(['●青口镇消防演练进厂区', '◆老人假牙補助開辦'])('%s above a text is no body that signs', (line) => {
  const page = ['青口大桥合龙', text, text, line, text].join('\n');
  const [article] = parseIssue([{ file: 'p1.txt', text: page }]).articles;
  expect(article?.signatures).toEqual([]);
});

test('a full stop behind the place of a report makes no text of it', () => {
  const [article] = parseIssue([
    { file: 'p1.txt', text: ['青口大橋合龍', '沈一舟／綜合報導。', text, text].join('\n') },
  ]).articles;
  expect(article?.bylines.map(({ name }) => name)).toEqual(['沈一舟']);
});

test.each([
  ['·区一舟·', ['罗立', '区一舟']],
  ['·广角镜·', ['罗立']],
])('%s reads as a name or a column where another name stands between dots', (line, names) => {
  const page = ['青口大桥合龙', text, text, '·罗立·', '西岭村换上新水管', text, line].join('\n');
  const { articles } = parseIssue([{ file: 'p1.txt', text: page }]);
  expect(articles.flatMap(({ bylines }) => bylines.map(({ name }) => name))).toEqual(names);
});

test.each([
  ['海　波', ['', '']],
  ['解　放', []],
])('%s below the last sentence signs the text above', (line, space) => {
  const page = ['青口大桥合龙', text, text, line, ...space, '西岭村换上新水管', text].join('\n');
  const [first, second] = parseIssue([{ file: 'p1.txt', text: page }]).articles;
  expect(first?.bylines.map(({ name }) => name)).toEqual([line.replace('　', '')]);
  expect(second?.title?.text).toBe('西岭村换上新水管');
});

test.each([
  ['耕 夫', '耕夫'],
  ['青口公社报道组', '青口公社报道组'],
])('%s far to the right below the last sentence signs the text above', (line, name) => {
  const page = ['青口大桥合龙', text, text, `　　　　　　　　${line}`, '西岭村换上新水管', text].join('\n');
  const [first, second] = parseIssue([{ file: 'p1.txt', text: page }]).articles;
  expect(first?.bylines.map((byline) => byline.name)).toEqual([name]);
  expect(second?.title?.text).toBe('西岭村换上新水管');
});

test('江上（诗） above who wrote it is the title of the poem', () => {
  const poem = [
    '江上（诗）',
    '□上官小满',
    '灯火在水里折成一把扇子',
    '风一吹，就有人想起故乡',
    '桥墩站了一夜',
    '替所有的船',
  ];
  const page = ['青口大桥合龙', '□沈一舟', text, text, ...poem].join('\n');
  const [, second] = parseIssue([{ file: 'p1.txt', text: page }]).articles;
  expect(second?.title?.text).toBe('江上');
  expect(second?.bylines.map(({ name }) => name)).toEqual(['上官小满']);
});

test('a headline of two characters, set wide, above its writer signs nothing', () => {
  const page = ['青口大桥合龙', text, text, '秋　收', '■ 沈一舟', text, text].join('\n');
  const [first, second] = parseIssue([{ file: 'p1.txt', text: page }]).articles;
  expect(first?.bylines).toEqual([]);
  expect(second?.bylines.map(({ name }) => name)).toEqual(['沈一舟']);
});

test.each([
  ['○拾荒者', ['拾荒者']],
  ['●拾荒者', []],
])('behind the mark that the house sets before names, %s signs a poem, too', (line, names) => {
  const page = ['青口大桥合龙', '○记者 罗立 文/图', text, text, '巷口的灯', line, '灯把夜推开一尺', '又推开一尺'];
  const { articles } = parseIssue([{ file: 'p1.txt', text: page.join('\n') }]);
  const writers = articles.flatMap(({ bylines }) => bylines.filter(({ role }) => role === 'writer'));
  expect(writers.map(({ name }) => name)).toEqual(['罗立', ...names]);
});

test.each([
  ['老槐', ['罗立', '顾小满', '老槐']],
  ['文苑', ['罗立', '顾小满']],
])('where texts end with names on lines of their own, %s below a last sentence is one by its place', (line, names) => {
  const page = ['青口大桥合龙', text, '罗立', '西岭村换上新水管', text, '顾小满', '搬家的那一天', text, line];
  const { articles } = parseIssue([{ file: 'p1.txt', text: page.join('\n') }]);
  expect(articles.flatMap(({ bylines }) => bylines.map(({ name }) => name))).toEqual(names);
});

test('a line of a list of names goes on with the next label or name', () => {
  const page = [
    '青口大桥合龙',
    '　　本报青口5月6日讯（记者 魏　可',
    '本报驻河口记者 沈一舟 通讯员 顾小满',
    '罗　立）截至昨日，青口大桥的桥面已经',
    '铺完，两岸的人家年底就可以从桥上过河',
    '了，再不用起早等船，绕远路去赶集。',
    '　　大桥的建设者们连续干了三百个日夜，',
    '把工期提前了整整一个月，桥头的老人说',
    '这座桥他们等了四十年，如今总算是等到',
    '了，孩子们上学再也不用天天坐船过河。',
    '　　通车那天桥上要开一个集市，两岸的',
    '人家把自己种的菜、自己编的筐都摆出来',
    '，请过路的客人尝一尝青口的新米。',
  ];
  const [article] = parseIssue([{ file: 'p1.txt', text: page.join('\n') }]).articles;
  expect(article?.bylines.map(({ name }) => name)).toEqual(['魏可', '沈一舟', '顾小满', '罗立']);
});

test('who speaks to a reporter in a caption does not sign', () => {
  const page = ['青口大桥合龙', text, '沈一舟向记者说明情形', text].join('\n');
  const [article] = parseIssue([{ file: 'p1.txt', text: page }]).articles;
  expect(article?.bylines).toEqual([]);
});
