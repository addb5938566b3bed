import { describe, expect, test } from 'vitest';
import { ledger } from '../../../src/parser/index.ts';
import { lineAnchor } from '../../../src/records/corrections/index.ts';
import { correct, type LineEntry, parseCorrected, sketch } from './corrected.ts';

/** Two articles below a line of the masthead, by line. */
const text = [
  /* 1 */ '官方微信',
  /* 2 */ '',
  /* 3 */ '',
  /* 4 */ '',
  /* 5 */ '河口大桥合龙',
  /* 6 */ '',
  /* 7 */ '5月6曰,县委书记沈一舟出席大桥合龙仪式,两岸',
  /* 8 */ '',
  /* 9 */ '群众前来观看。',
  /* 10 */ '',
  /* 11 */ '大桥全长两公里,明年通车。',
  /* 12 */ '',
  /* 13 */ '顾小满',
  /* 14 */ '',
  /* 15 */ '',
  /* 16 */ '',
  /* 17 */ '青口粮价稳了',
  /* 18 */ '',
  /* 19 */ '本报讯 青口镇粮价连续三周持平,农户说心里有底。',
  /* 20 */ '',
  /* 21 */ '收购点排起长队。',
  /* 22 */ '',
].join('\n');

const bridge = [
  'title: 河口大桥合龙',
  'paragraph: 5月6曰,县委书记沈一舟出席大桥合龙仪式,两岸群众前来观看。',
  'paragraph: 大桥全长两公里,明年通车。',
  'signature: 顾小满',
  'writer 顾小满',
];
const grain = [
  'title: 青口粮价稳了',
  'paragraph: 本报讯 青口镇粮价连续三周持平,农户说心里有底。',
  'paragraph: 收购点排起长队。',
];

test('without corrections the issue is the parser’s own', () => {
  const { parsed, faults } = correct(text, []);
  expect(parsed.articles.map(sketch)).toEqual([bridge, grain]);
  expect(parsed.setAside.map(({ text }) => text)).toEqual(['官方微信']);
  expect(faults).toEqual([]);
});

interface Case {
  name: string;
  entries: LineEntry[];
  articles: string[][];
  setAside?: string[];
}

const replace = (lines: readonly string[], from: string, ...to: string[]) =>
  lines.flatMap((line) => (line === from ? to : [line]));
const [title, opening, length] = ['title: 河口大桥合龙', bridge[1] ?? '', bridge[2] ?? ''];

const cases: Case[] = [
  {
    name: 'a misprint',
    entries: [{ at: 7, words: '6曰', read: '6日' }],
    articles: [replace(bridge, opening, opening.replace('曰', '日')), grain],
  },
  {
    name: 'characters left out in print',
    entries: [{ at: 11, words: '大桥', read: '河口大桥' }],
    articles: [replace(bridge, length, 'paragraph: 河口大桥全长两公里,明年通车。'), grain],
  },
  {
    name: 'characters printed too many',
    entries: [{ at: 11, words: '大桥全长', read: '全长' }],
    articles: [replace(bridge, length, 'paragraph: 全长两公里,明年通车。'), grain],
  },
  {
    name: 'two misprints on one line and one in a signature',
    entries: [
      { at: 19, words: '青口', read: '青口口' },
      { at: 19, words: '三周', read: '三个月' },
      { at: 13, words: '小满', read: '晓满' },
    ],
    articles: [
      replace(replace(bridge, 'signature: 顾小满', 'signature: 顾晓满'), 'writer 顾小满', 'writer 顾晓满'),
      replace(grain, grain[1] ?? '', 'paragraph: 本报讯 青口口镇粮价连续三个月持平,农户说心里有底。'),
    ],
  },
  {
    name: 'an article begins inside another',
    entries: [{ at: 11, article: 'begins' }],
    articles: [
      bridge.slice(0, 2),
      ['paragraph: 大桥全长两公里,明年通车。', 'signature: 顾小满', 'writer 顾小满'],
      grain,
    ],
  },
  {
    name: 'an article begins within a paragraph that was joined',
    entries: [{ at: 9, article: 'begins' }],
    articles: [
      [title, 'paragraph: 5月6曰,县委书记沈一舟出席大桥合龙仪式,两岸'],
      ['paragraph: 群众前来观看。', ...bridge.slice(2)],
      grain,
    ],
  },
  {
    name: 'an article begins in the middle of a line',
    entries: [{ at: 19, words: '农户说', article: 'begins' }],
    articles: [
      bridge,
      ['title: 青口粮价稳了', 'paragraph: 本报讯 青口镇粮价连续三周持平,'],
      ['paragraph: 农户说心里有底。', 'paragraph: 收购点排起长队。'],
    ],
  },
  {
    name: 'furniture is an article of its own',
    entries: [
      { at: 1, role: 'title' },
      { at: 1, article: 'begins' },
    ],
    articles: [['title: 官方微信'], bridge, grain],
    setAside: [],
  },
  {
    name: 'each line of a headline is said to be title',
    entries: [
      { at: 17, role: 'title' },
      { at: 19, role: 'title' },
    ],
    articles: [bridge, ['title: 青口粮价稳了 本报讯 青口镇粮价连续三周持平,农户说心里有底。', ...grain.slice(2)]],
  },
  {
    name: 'two articles are one',
    entries: [{ at: 17, article: 'continues' }],
    articles: [
      [title, opening, length, 'crosshead: 青口粮价稳了', ...grain.slice(1), 'signature: 顾小满', 'writer 顾小满'],
    ],
  },
  {
    name: 'a boundary moves down',
    entries: [{ at: 17, to: 19, article: 'continues' }],
    articles: [
      [title, opening, length, 'crosshead: 青口粮价稳了', grain[1] ?? '', ...bridge.slice(3)],
      ['paragraph: 收购点排起长队。'],
    ],
  },
  {
    name: 'a boundary moves up',
    entries: [
      { at: 11, article: 'begins' },
      { at: 17, article: 'continues' },
    ],
    articles: [
      bridge.slice(0, 2),
      [length, 'crosshead: 青口粮价稳了', ...grain.slice(1), 'signature: 顾小满', 'writer 顾小满'],
    ],
  },
  {
    name: 'lines belong to a named article',
    entries: [{ at: 11, article: 'continues', to: 13, of: 17 }],
    articles: [bridge.slice(0, 2), ['title: 青口粮价稳了', length, ...grain.slice(1), ...bridge.slice(3)]],
  },
  {
    name: 'furniture is a column of the article below',
    entries: [{ at: 1, role: 'column' }],
    articles: [['column: 官方微信', ...bridge], grain],
    setAside: [],
  },
  {
    name: 'furniture is a note of a named article',
    entries: [{ at: 1, role: 'note', of: 21 }],
    articles: [bridge, [...grain, 'note: 官方微信']],
    setAside: [],
  },
  {
    name: 'a line of an article is set aside',
    entries: [{ at: 21, role: 'aside' }],
    articles: [bridge, grain.slice(0, 2)],
    setAside: ['官方微信', '收购点排起长队。'],
  },
  {
    name: 'a title is a crosshead',
    entries: [{ at: 17, role: 'crosshead' }],
    articles: [bridge, replace(grain, 'title: 青口粮价稳了', 'crosshead: 青口粮价稳了')],
  },
  {
    name: 'a paragraph is the subtitle',
    entries: [{ at: 21, role: 'subtitle' }],
    articles: [bridge, ['title: 青口粮价稳了', 'subtitle: 收购点排起长队。', grain[1] ?? '']],
  },
  {
    name: 'a signature is a paragraph',
    entries: [{ at: 13, role: 'paragraph' }],
    articles: [[title, opening, length, 'paragraph: 顾小满'], grain],
  },
  {
    name: 'words on a line are its dateline',
    entries: [{ at: 19, words: '本报讯', role: 'dateline' }],
    articles: [
      bridge,
      [
        'title: 青口粮价稳了',
        'paragraph: 青口镇粮价连续三周持平,农户说心里有底。',
        'paragraph: 收购点排起长队。',
        'dateline: 本报讯',
      ],
    ],
  },
  {
    name: 'blocks of another kind',
    entries: [{ at: 19, to: 21, role: 'list' }],
    articles: [bridge, ['title: 青口粮价稳了', ...grain.slice(1).map((line) => line.replace('paragraph', 'list'))]],
  },
  {
    name: 'a joined paragraph is two',
    entries: [{ at: 9, paragraph: 'begins' }],
    articles: [
      replace(bridge, opening, 'paragraph: 5月6曰,县委书记沈一舟出席大桥合龙仪式,两岸', 'paragraph: 群众前来观看。'),
      grain,
    ],
  },
  {
    name: 'a paragraph begins in the middle of a line',
    entries: [{ at: 19, words: '农户', paragraph: 'begins' }],
    articles: [
      bridge,
      replace(grain, grain[1] ?? '', 'paragraph: 本报讯 青口镇粮价连续三周持平,', 'paragraph: 农户说心里有底。'),
    ],
  },
  {
    name: 'two paragraphs are one',
    entries: [{ at: 21, paragraph: 'continues' }],
    articles: [bridge, ['title: 青口粮价稳了', `${grain[1]}收购点排起长队。`]],
  },
  {
    name: 'a misprint, then the paragraph that it stood in is cut',
    entries: [
      { at: 19, words: '三周', read: '三个多月' },
      { at: 19, words: '农户', paragraph: 'begins' },
    ],
    articles: [
      bridge,
      replace(grain, grain[1] ?? '', 'paragraph: 本报讯 青口镇粮价连续三个多月持平,', 'paragraph: 农户说心里有底。'),
    ],
  },
  {
    name: 'other signatures',
    entries: [{ at: 13, set: { bylines: [{ name: '顾小满' }, { name: '梁长康', role: 'photographer' }] } }],
    articles: [[...bridge, 'photographer 梁长康'], grain],
  },
  {
    name: 'no signature',
    entries: [{ at: 5, set: { bylines: [] } }],
    articles: [bridge.slice(0, 4), grain],
  },
];

test.each(cases)('$name', ({ entries, articles, setAside = ['官方微信'] }) => {
  const { parsed, faults, applied } = correct(text, entries);
  expect(faults).toEqual([]);
  expect(parsed.articles.map(sketch)).toEqual(articles);
  expect(parsed.setAside.map(({ text }) => text)).toEqual(setAside);
  expect([...applied.keys()].toSorted()).toEqual(entries.map((_, index) => index));
});

test('a new article finds its headline by the rules of the parser', () => {
  const printed = '青口粮价稳了\n\n农户说心里有底。\n河口大桥合龙\n——开工三年\n5月6日,大桥合龙,两岸群众前来观看。\n';
  const { parsed } = correct(printed, [{ at: 4, article: 'begins' }]);
  expect(parsed.articles.map(sketch).at(-1)).toEqual([
    'title: 河口大桥合龙',
    'subtitle: ——开工三年',
    'paragraph: 5月6日,大桥合龙,两岸群众前来观看。',
  ]);
});

describe('what was corrected is not in doubt', () => {
  test.each<[string, LineEntry, number]>([
    ['an article begins', { at: 11, article: 'begins' }, 1],
    ['two articles are one', { at: 17, article: 'continues' }, 0],
    ['a title', { at: 17, role: 'kicker' }, 1],
  ])('%s', (_, entry, index) => {
    const article = correct(text, [entry]).parsed.articles[index];
    expect(article).toMatchObject({ confidence: 1, alternatives: [] });
    expect(article?.evidence[0]).toMatchObject({ rule: 'correction', line: entry.at });
  });

  test('an editor may confirm what the parser was unsure of', () => {
    const doubtful = '农户说心里有底,粮价不会再跌。\n\n秋粮收购\n\n收购点排起长队,农户说明天再来。\n';
    const [before] = correct(doubtful, []).parsed.articles;
    expect(before?.confidence).toBeLessThan(1);
    const { parsed, faults } = correct(doubtful, [{ at: 1, article: 'begins' }]);
    expect(faults).toEqual([]);
    expect(parsed.articles.map(sketch)).toEqual(correct(doubtful, []).parsed.articles.map(sketch));
    expect(parsed.articles[0]).toMatchObject({ confidence: 1 });
    expect(parsed.articles[0]?.alternatives.filter(({ kind }) => kind === 'title')).toEqual([]);
  });
});

test('a place where another article might begin is in doubt until an editor says what the line is', () => {
  const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';
  const doubtful = ['青口镇部署防汛工作', text, '村里新修了一条水泥路', text].join('\n\n');
  const doubts = (entries: LineEntry[]) =>
    correct(doubtful, entries).parsed.articles.map(({ alternatives }) => alternatives.flatMap(({ lines }) => lines));
  expect(doubts([])).toEqual([[5]]);
  expect(doubts([{ at: 5, role: 'crosshead' }])).toEqual([[]]);
  expect(doubts([{ at: 1, article: 'begins' }])).toEqual([[5]]);
  expect(doubts([{ at: 5, article: 'begins' }])).toEqual([[], []]);
});

test('spans and dropped characters are those of the printed source', () => {
  const { parsed } = correct(text, [{ at: 19, words: '三周', read: '三个多月' }]);
  const block = parsed.articles[1]?.body[0];
  const printed = text.split('\n')[18] ?? '';
  expect(block?.spans).toEqual([{ line: 19, start: 0, end: printed.length }]);
  const start = printed.indexOf('周');
  expect(block?.emended).toEqual([{ start, end: start + 3, original: '周', correction: 0 }]);
  expect(block?.text.slice(start, start + 3)).toBe('个多月');
});

test('messages name the columns of the printed source', () => {
  const line = '县委书记沈一舟出席大桥仪式,两岸\ufffd众前来观看,会后他又走访了工地。';
  const damaged = text.replace('大桥全长两公里,明年通车。', line);
  const { parsed } = correct(damaged, [{ at: 11, words: '大桥仪式', read: '大桥合龙仪式' }]);
  const column = line.indexOf('\ufffd') + 1;
  expect(parsed.messages.filter((message) => message.line === 11)).toMatchObject([{ column, endColumn: column + 1 }]);
});

test('a date is read from the corrected text', () => {
  const days = (entries: LineEntry[]) => correct(text, entries).parsed.dates.map(({ value }) => value);
  expect(days([])).not.toContain('XXXX-05-06');
  expect(days([{ at: 7, words: '6曰', read: '6日' }])).toContain('XXXX-05-06');
});

test('a line that was taken elsewhere is no other reading of the headline any more', () => {
  const doubtful = [
    '鄉長　沈一舟　敬上',
    '',
    '普渡祈福法會　逾千人參加',
    '',
    '河口鄉公所於8月25日舉辦普渡祈福法會,逾千人參加。',
    '',
  ].join('\n');
  const readings = (entries: readonly LineEntry[]) =>
    correct(doubtful, entries).parsed.articles.flatMap(({ alternatives }) => alternatives.map(({ lines }) => lines));
  expect(readings([])).toContainEqual([1]);
  expect(readings([{ at: 1, role: 'aside' }])).toEqual([]);
  expect(readings([{ at: 1, role: 'paragraph' }])).toEqual([]);
});

test('an article that begins behind a story from another page stands among those of its page', () => {
  const pages = [
    ['柳泉日报 2021年5月6日 第1版', '', '河口大桥合龙', '', '5月5日,河口大桥合龙,两岸群众(下转第3版)'],
    ['柳泉日报 2021年5月6日 第2版', '', '青口粮价稳了', '', '青口镇粮价连续三周持平,农户说心里有底。'],
    [
      '柳泉日报 2021年5月6日 第3版',
      '',
      '(上接第1版)前来观看。',
      '',
      '一位老船工的日记',
      '',
      '今晚轮流睡了两个小时,水位退了。',
    ],
  ].map((lines, index) => ({ file: `p0${index + 1}.txt`, text: lines.join('\n') }));
  const { parsed, faults } = parseCorrected(pages, [{ at: lineAnchor(15, '一位老船工的日记'), article: 'begins' }]);
  expect(faults).toEqual([]);
  expect(parsed.articles.map(({ page, title }) => [page, title?.text])).toEqual([
    [1, '河口大桥合龙'],
    [2, '青口粮价稳了'],
    [3, '一位老船工的日记'],
  ]);
});

test('a misprint beside character references in markup', () => {
  const line = '大桥&ldquo;全线&rdquo;R&amp;D&amp;lt;通牛，两岸群众前来观看。';
  const page = { file: 'hekou.md', text: `## 河口大桥合龙\n\n${line}\n` };
  const read = '大桥“全线”R&D&lt;通牛，两岸群众前来观看。';
  const { parsed, faults } = parseCorrected(
    [page],
    [{ at: lineAnchor(3, read), words: '全线”R&D&lt;通牛', read: '全桥”R&D&lt;通车' }],
  );
  expect(faults).toEqual([]);
  expect(parsed.articles[0]?.body[0]?.text).toBe('大桥“全桥”R&D&lt;通车，两岸群众前来观看。');
  expect(ledger(parsed)).toEqual([]);
});

test('an empty reading leaves the words out; a character beside them keeps the place', () => {
  const { parsed, faults, applied } = correct(text, [
    { at: 5, words: '河口', read: '' },
    { at: 11, words: '明年通车。', read: '' },
  ]);
  expect(faults).toEqual([]);
  expect(parsed.articles[0]?.title?.text).toBe('大桥合龙');
  expect(parsed.articles[0]?.body[1]?.text).toBe('大桥全长两公里,');
  expect([...applied.values()].map(({ original, corrected }) => [original, corrected])).toEqual([
    ['河口大', '大'],
    [',明年通车。', ','],
  ]);
});

test('a whole line is not left out but set aside', () => {
  const { faults } = correct(text, [{ at: 13, words: '顾小满', read: '' }]);
  expect(faults.map(({ path, message }) => [path.at(-1), message.rule])).toEqual([['read', 'correction-words']]);
});
