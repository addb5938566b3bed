import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

/** Wraps a paragraph at thirteen characters, with an indent of two. */
const wrap = (text: string): string[] => `　　${text}`.match(/.{1,13}/gu) ?? [];

const lower = wrap('青口镇的新桥今天合龙，两岸的人家从早上起就等在桥头，等着走过桥去看一看对岸的新集市。');
const upper = wrap('沈一舟来到河堤上，察看了水位和堤防，询问了值班情况，要求把每一处的隐患都记在本子里面。');
const notices = wrap('村里的路修好了，路灯也亮了，孩子们上学不用再绕远路，老人傍晚都爱到桥头坐一坐。');

/** The titles of a page wrapped by hand. */
const titlesOf = (...lines: string[]) =>
  parseIssue([{ file: 'p1.txt', text: ['守堤人和他的三条船啊', ...notices, ...lines].join('\n') }]).articles.map(
    ({ title }) => title?.text,
  );

test.each<[string, string[]]>([
  ['a full headline below a paragraph whose last line is full', ['青口大桥建设工程指挥部成立', ...upper]],
  ['a headline below who signs at the right edge', [`${'　'.repeat(6)}（沈一舟）`, '青口大桥建成', ...upper]],
])('%s is not joined to it', (_, lines) => {
  const blocks = parseIssue([
    { file: 'p1.txt', text: ['守堤人和他的三条船啊', ...notices, ...lower, ...lines].join('\n') },
  ]).articles.flatMap(({ title, body }) => [title?.text ?? '', ...body.map(({ text }) => text)]);
  expect(blocks).toContain(lines.find((line) => line.startsWith('青口')));
});

test.each(['新安镇粮丰价稳　农家乐呵呵', '【读者来信】桥头路灯几时亮'])('%s is a headline, full as it is', (line) => {
  const flush = (text: string): string[] => text.match(/.{1,13}/gu) ?? [];
  const body = flush(
    '青口镇的新桥今天合龙，两岸的人家从早上起就等在桥头，等着走过桥去看一看对岸的新集市，还有孩子们在桥上放了风筝。',
  );
  const { articles } = parseIssue([{ file: 'p1.txt', text: [line, ...body].join('\n') }]);
  expect(articles[0]?.body[0]?.text.startsWith('青口镇')).toBe(true);
});

test('the first line of a notice in a narrower column is no headline', () => {
  const { articles } = parseIssue([
    {
      file: 'p1.txt',
      text: [
        '守堤人和他的三条船啊',
        ...notices,
        ...lower,
        ...upper,
        '鸣　谢',
        '　　本会聚餐承蒙各界',
        '赐赠礼品、花篮，',
        '谨此鸣谢。',
      ].join('\n'),
    },
  ]);
  expect(articles.at(-1)?.title?.text).toBe('鸣　谢');
  expect(articles.at(-1)?.body.map(({ text }) => text)).toEqual(['本会聚餐承蒙各界赐赠礼品、花篮，谨此鸣谢。']);
});

test('lines of a headline above an indented paragraph stay apart from the text above', () => {
  expect(titlesOf(...upper, '青口大桥合龙', '本报记者 顾小满', ...lower)).toEqual([
    '守堤人和他的三条船啊',
    '青口大桥合龙',
  ]);
});

test.each([
  ['鳴謝', ['　　聯歡晚宴承蒙各界，厚', '贈花籃，謹此鳴謝。']],
  ['遗失启事', ['　　沈一舟遗失证件，特', '此声明作废。']],
])('below %s an indented line with a comma opens the text, though it is not full', (title, lines) => {
  const { articles } = parseIssue([
    { file: 'p1.txt', text: ['守堤人和他的三条船啊', ...notices, ...lower, title, ...lines].join('\n') },
  ]);
  expect(articles.at(-1)?.title?.text).toBe(title);
  expect(articles.at(-1)?.body.map(({ text }) => text)).toEqual([lines.join('').trim()]);
});

const flush = [
  '青口镇的新桥今天合龙，两岸的人',
  '家从早上起就等在桥头，等着走过',
  '桥去看新集市，孩子们跑在前头。',
  '沈一舟来到河堤上，察看了水位和',
  '堤防，询问了值班情况，要求把每',
  '一处的隐患记在本子上，不许漏。',
];

/** The blocks of a page wrapped without indents. */
const blocksOf = (...lines: string[]) =>
  parseIssue([{ file: 'p1.txt', text: ['守堤人和他的三条船', ...lines].join('\n') }]).articles.flatMap(({ body }) =>
    body.map(({ text }) => text),
  );

test.each([
  ['a lead that the line cuts', '〔記者沈一舟／青口鎮報', '導〕青口鎮的新橋今天合龍，兩岸'],
  ['a greeting', '编辑先生：', '青口镇的新桥今天合龙，两岸的人'],
])('a flush headline is not joined with %s below it', (_, opening, text) => {
  const { articles } = parseIssue([
    {
      file: 'p1.txt',
      text: ['守堤人和他的三条船', ...flush, '', '青口大桥合龙 两岸人家', '', opening, text, ...flush].join('\n'),
    },
  ]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['守堤人和他的三条船', '青口大桥合龙 两岸人家']);
});

test('a line set in the middle of the measure is not joined with the text below it, full as it is', () => {
  expect(blocksOf(...flush, '　　　　青口大桥建设者回家过年', ...flush)).toContain('青口大桥建设者回家过年');
});

test('a last line on which the next character had room closes a paragraph without indents', () => {
  const short = [
    '桥通了，集市开了，孩子们不用再',
    '绕远路，乡亲们个个都说好极。',
    '老人们傍晚都爱到桥头坐一坐，聊',
    '一聊今年的收成，说说明年的打算。',
  ];
  const blocks = blocksOf(...flush, ...short);
  expect(blocks).toContain(`${short[2]}${short[3]}`);
});

test('a name below a full last line is not joined to it', () => {
  expect(blocksOf(...flush, '一名居民').some((text) => text.includes('漏。一名'))).toBe(false);
});

test('an editor’s note with the indent of a paragraph goes on on its next line', () => {
  const note = ['　　【编者按】本报推出系列', '报道，记录普通人的一天。'];
  const read = parseIssue([
    { file: 'p1.txt', text: ['守堤人和他的三条船啊', ...notices, ...note, ...lower].join('\n') },
  ]);
  const texts = read.articles.flatMap(({ body, notes }) => [...body, ...notes].map(({ text }) => text));
  expect(texts).toContain('【编者按】本报推出系列报道，记录普通人的一天。');
});

test('a line that had room for the first word below the blank line does not go on there', () => {
  const page = [...notices, ...lower, ...upper, ...notices, ...lower, ...upper];
  const below = ['新安镇居民 乌兰其其格', '', '青口大桥建设者回家过年', '——访守堤人沈一舟', ...upper];
  expect(titlesOf(...page, ...below)).toContain('青口大桥建设者回家过年');
});

const flushHeads: [string, string[]][] = [
  ['a full headline above the writer', ['青口大桥建设工程指挥部成', '本报记者 顾小满']],
  ['two full lines of a headline', ['青口大桥建设者回家过年去', '三百名工人登上返乡的列车']],
  ['a signature as wide as the measure', ['　　本报记者顾小满　文/图', '渡口大桥建设工程昨天开工']],
];

test.each(flushHeads)('%s is not joined with the line below it', (_, [first = '', second = '']) => {
  const { articles } = parseIssue([
    { file: 'p1.txt', text: ['守堤人和他的三条船啊', ...notices, ...lower, first, second, ...upper].join('\n') },
  ]);
  const texts = articles.flatMap(({ body }) => body.map(({ text }) => text));
  expect(texts.filter((text) => text.includes(second.slice(0, 4)) && text.includes(first.trim()))).toEqual([]);
});

test.each(['▲新桥上的第一批行人。', '■沈一舟（左三）与来宾合影。'])('%s opens a line of its own', (line) => {
  expect(blocksOf(...flush, '桥通了，集市开了，孩子们不用再', line)).toContain(line);
});

test('who wrote the text, in brackets on a line, ends it', () => {
  const below = '不要再叫老人一个人去排队了吧';
  expect(blocksOf(...flush, '（作者沈一舟，现居青口镇）', below).join('|')).not.toContain(`镇）${below}`);
});

test('a bracket that a line end cuts is put together', () => {
  const signed = ['　　新桥通车了，家家放起了鞭', '炮，老人们坐到半夜。（堤务', '处／沈一舟）'];
  const { articles } = parseIssue([
    { file: 'p1.txt', text: ['守堤人和他的三条船啊', ...notices, ...lower, ...signed].join('\n') },
  ]);
  const bylines = articles.flatMap((article) => article.bylines.map(({ name }) => name));
  expect(bylines).toContain('沈一舟');
});

test('a last line that ends with its writer in brackets is the rest of the full line above', () => {
  const signed = ['　　“这一夜睡得着了呢。”', '他说。（沈一舟）'];
  const { articles } = parseIssue([
    { file: 'p1.txt', text: ['守堤人和他的三条船啊', ...notices, ...lower, ...signed].join('\n') },
  ]);
  const texts = articles.flatMap(({ body }) => body.map(({ text }) => text));
  expect(texts.some((text) => text.includes('睡得着了呢。”他说。'))).toBe(true);
});

test('a full last line that ends with the name of its writer goes on in no headline', () => {
  const signed = ['　　新桥通车了，老人们放起了鞭', '炮，大家坐到半夜。沈一舟'];
  expect(titlesOf(...lower, ...signed, '渡口大桥建设工程开工', ...upper)).toContain('渡口大桥建设工程开工');
});

test.each([
  ['桥通了，孩子们不用再绕远路了。', '“车到不了门口，最后一段还得走'],
  ['他说：“老人们晚上都睡得着了。”', '守堤人每天夜里要在桥上走三遍，'],
])('a new paragraph begins between %s and %s', (first, second) => {
  expect(blocksOf(...flush, first, second, '一直走到天亮。').join('|')).not.toContain(`${first}${second}`);
});

test('a full first line of a brief behind a mark goes on', () => {
  const briefs = ['　　▲渡口中学五月三日举行校', '友义跑，六百人到场，报名费捐', '给图书馆。'];
  const { articles } = parseIssue([
    { file: 'p1.txt', text: ['守堤人和他的三条船啊', ...notices, ...lower, ...briefs, ...upper].join('\n') },
  ]);
  const texts = articles.flatMap(({ body }) => body.map(({ text }) => text));
  expect(texts.some((text) => text.endsWith('举行校友义跑，六百人到场，报名费捐给图书馆。'))).toBe(true);
});

test.each(['文／沈一舟', '问：桥上的灯是谁点的？'])(
  'a full headline with its column in brackets stands above %s',
  (below) => {
    const headline = '桥头点灯的人（街坊问答几则）';
    expect(blocksOf(...flush, '', headline, below, ...flush).join('|')).not.toContain(`${headline}${below}`);
  },
);

test.each([
  ['沈一舟来到河堤上，察看了水位。', '堤防上的人个个都没有睡，把每一'],
  ['“桥上的灯亮着，人就睡得着了。”', '七月三日的傍晚，守堤人沈一舟提'],
])('a first line that ends a sentence goes on: %s', (first, second) => {
  expect(blocksOf(...flush, '桥通了。', first, second, '一处都看了一遍。').join('|')).toContain(`${first}${second}`);
});

test.each([
  ['桥去看新集市，孩子们跑在前头。', '沈一舟一早来到河堤上，察看了水'],
  ['问：桥上的灯是谁点的，谁修的？', '答：是堤务处的沈一舟点的，也是'],
  ['图①：新桥；图②：老人在下棋。', '沈一舟一早来到河堤上，察看了水'],
])('the paragraph ends with the full line %s', (first, second) => {
  const above = first.startsWith('桥去') ? flush.slice(0, 2) : ['桥通了。'];
  expect(blocksOf(...flush, '桥通了。', ...above, first, second, '位，回去写了信。').join('|')).not.toContain(
    `${first}${second}`,
  );
});

test('a speaker with office and name leads up to the headline below', () => {
  const flush = (text: string): string[] => text.match(/.{1,13}/gu) ?? [];
  const first = flush('青口镇的新桥今天合龙，两岸的人家从早上起就等在桥头，等着走过桥去看一看对岸的新集市。');
  const second = flush('过去一年，学校新增学位三百多个，今年还要把书送到山里去，让孩子们都能安心读书。');
  const lines = ['大桥合龙记', ...first, '', '', '县教育局局长沈一舟：', '办好每一所学校', ...second];
  const { articles } = parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]);
  expect(articles.map(({ kicker, title }) => [kicker[0]?.text, title?.text])).toEqual([
    [undefined, '大桥合龙记'],
    ['县教育局局长沈一舟：', '办好每一所学校'],
  ]);
});

/** Paragraphs wrapped with indents that the file does not show: their first lines are shorter. */
const unindented = [...notices, ...lower, ...upper, ...notices].map((line) => line.trim());

test('a paragraph whose indent the file does not show goes on below its shorter first line', () => {
  const blocks = blocksOf(...unindented, '新安镇社员大会昨天早上', '在渡口小学的操场上开完了。');
  expect(blocks.at(-1)).toBe('新安镇社员大会昨天早上在渡口小学的操场上开完了。');
  expect(blocks).toHaveLength(5);
});

test('a headline as wide as the first line below it stays apart', () => {
  const source = ['守堤人和他的三条船', ...unindented, '新安镇早稻全登场', ...unindented].join('\n');
  const { articles } = parseIssue([{ file: 'p1.txt', text: source }]);
  const texts = articles.flatMap(({ title, body }) => [title?.text, ...body.map(({ text }) => text)]);
  expect(texts).toContain('新安镇早稻全登场');
});

test('two clauses below a blank line are a headline, though the line is as wide as the text below it', () => {
  const { articles } = parseIssue([
    {
      file: 'p1.txt',
      text: ['守堤人和他的三条船', ...flush, '（沈一舟）', '', '粮丰价稳人心安 农家乐呵呵', ...flush].join('\n'),
    },
  ]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['守堤人和他的三条船', '粮丰价稳人心安 农家乐呵呵']);
});

test('a short first line of a paragraph goes on below the head of a column', () => {
  const narrow = (text: string): string[] => `　　${text}`.match(/.{1,10}/gu) ?? [];
  const text = '青口镇的新桥今天合龙，两岸的人家从早上起就等在桥头，要看一看对岸的新集市。';
  const cut = narrow('领队教师沈一舟说，孩子们由选泥到上釉都自己动手，还办了展览。');
  const lines = [
    '守堤人和他的三条船',
    ...narrow(text),
    ...narrow(text),
    ...cut.slice(0, 1),
    '',
    ...cut.slice(1),
    ...narrow(text),
  ];
  const blocks = parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]).articles.flatMap(({ body }) =>
    body.map((block) => block.text),
  );
  expect(blocks).toContain('领队教师沈一舟说，孩子们由选泥到上釉都自己动手，还办了展览。');
});

/** A paragraph with its indent, wrapped at so many characters. */
const column = (text: string, width: number): string[] => `　　${text}`.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [];
const bridge = '青口镇的新桥今天合龙，两岸的人家从早上起就等在桥头，要看一看对岸的新集市，孩子们跑在最前面。';
const reader = '编辑同志：我住在河堤路西侧，从渡口到小学这段路两个多月没有路灯了，盼有关部门早日修复。';

test('below the end of a text a question above its writer and an indent is a headline', () => {
  const lines = ['守堤人', ...column(bridge, 13), ...column(`${bridge.slice(0, 47)}。`, 13), '路灯何时亮？', '沈一舟'];
  const { articles } = parseIssue([{ file: 'p1.txt', text: [...lines, ...column(reader, 13)].join('\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['守堤人', '路灯何时亮？']);
  expect(articles[1]?.bylines.map(({ name }) => name)).toEqual(['沈一舟']);
});

test('two clauses below a blank line and the end of a text are a headline above a caption, too', () => {
  const lines = ['守堤人', ...column(bridge, 16), ...column(bridge, 16), '', '稻草人季登場 七十尊巨人站崗'];
  const caption = ['民眾與稻草人合影。（記者沈一', '舟攝）'];
  const text = [...lines, ...caption, ...column(`〔記者顧小滿／青口報導〕${bridge}`, 16)].join('\n');
  const { articles } = parseIssue([{ file: 'p1.txt', text }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['守堤人', '稻草人季登場 七十尊巨人站崗']);
});

test('in text without indents a short line below who signs after the last sentence is the next headline', () => {
  const signed = ['大家说，路好走了，心也就近了，来', '往的人多了。他说，「等灯亮到天', '明就好了。」沈一舟 顾小满'];
  const story = [...flush.slice(0, 3), ...signed];
  const source = ['守堤人和他的三条船', ...story, '曲艺会贺中秋佳节', ...story, '老街换上新装', ...story];
  const { articles } = parseIssue([{ file: 'p1.txt', text: source.join('\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['守堤人和他的三条船', '曲艺会贺中秋佳节', '老街换上新装']);
});

test('the name of a note of the editors heads no column: its full line goes on', () => {
  expect(blocksOf('【开栏的话】青口镇的每一条街道', '的记性，今起由本报记下。', ...flush)).toContain(
    '【开栏的话】青口镇的每一条街道的记性，今起由本报记下。',
  );
});

test('a figure set in full width is not parted: the line before it had no room', () => {
  const figures = '　　館長沈一舟說館內新書\n２２％是新購，借書時講一句客'.split('\n');
  const text = ['青口圖書館', ...wrap(notices.join('')), ...lower, ...figures, '語可以多借。', ...upper].join('\n');
  const bodies = parseIssue([{ file: 'p1.txt', text }]).articles.flatMap(({ body }) => body.map((block) => block.text));
  expect(bodies.some((block) => block.includes('新書２２％'))).toBe(true);
});

test('a flush line is the rest of an indented first line in a narrow column of its own', () => {
  const narrow = ['　　本报下季度征订', '开始，过期不补。'];
  const { articles } = parseIssue([
    {
      file: 'p1.txt',
      text: ['守堤人和他的三条船啊', ...notices, ...upper, ...lower, '征订启事', ...narrow].join('\n'),
    },
  ]);
  expect(articles.map(({ title, body }) => [title?.text, body.at(-1)?.text]).at(-1)).toEqual([
    '征订启事',
    '本报下季度征订开始，过期不补。',
  ]);
});

test('a caption goes on below a line that opens with 圖為, and above a headline that fills its line', () => {
  const narrow = [
    '盆菜宴聯歡',
    '新橋區街坊十六日筵開',
    '多席盆菜宴，席間有粵',
    '曲助慶。（羅立攝）',
    '社團慈善步行籌得善款逾百萬',
  ];
  const titles = titlesOf(...upper, ...lower, ...narrow, ...upper);
  expect(titles).toContain('社團慈善步行籌得善款逾百萬');
});

test.each([
  ['（团委', ' 沈一舟）', ['沈一舟']],
  ['（顾小满', '　沈一舟）', ['顾小满', '沈一舟']],
])('%s + %s: the blank between them opens the line', (before, after, names) => {
  const { articles } = parseIssue([
    {
      file: 'p1.txt',
      text: [
        '守堤人和他的三条船啊',
        ...notices,
        ...upper,
        '　　新桥通了，',
        `人都来了。${before}`,
        after,
        '青口桥',
        ...lower,
      ].join('\n'),
    },
  ]);
  expect(articles[0]?.bylines.map(({ name }) => name)).toEqual(names);
});

test.each([
  ['记者 沈一舟 摄', '街坊慈善步行万人到场'],
  ['（沈一舟攝）', '街坊慈善步行萬人到場'],
])('below %s a headline that fills its line opens the next picture story', (credit, headline) => {
  const stories = ['送戏下村', '5月6日，渡口雨里唱了', `一晚上。${credit}`, headline, '5月7日，万人走上长堤。'];
  expect(titlesOf(...upper, ...lower, ...stories, ...upper)).toContain(headline);
});
