import { expect, test } from 'vitest';
import { ledger, parseIssue } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';

const read = (file: string, ...lines: string[]) => {
  const issue = parseIssue([{ file, text: lines.join('\n') }]);
  expect(ledger(issue)).toEqual([]);
  return issue.articles.flatMap(({ body }) => body.map((block) => [block.kind, block.text]));
};
const html = (...lines: string[]) => read('page.html', '<html><body><h1>守堤人</h1>', `<p>${text}</p>`, ...lines);

test('the rows of an HTML table are rows of cells, on one line or on several', () => {
  const table = ['<table><tr><th>村</th><th>户数</th></tr>', '<tr>', '<td>青口村</td>', '<td>12</td>', '</tr></table>'];
  expect(html(...table)).toEqual([
    ['paragraph', text],
    ['table', '村\t户数'],
    ['table', '青口村\t12'],
  ]);
});

test('a table that lays out a page is no table of data', () => {
  expect(html(`<table><tr><td>${text}</td><td>${text}</td></tr></table>`)).toEqual([
    ['paragraph', text],
    ['paragraph', text],
    ['paragraph', text],
  ]);
});

test.each([
  '<nav><a href="/">首页</a> | <a href="/n">青口见闻</a></nav>',
  '<footer>青口县政府办公室</footer>',
  '<p class="footer">青口县政府办公室</p>',
])('%s is not of the article', (part) => {
  expect(html(part)).toEqual([['paragraph', text]]);
});

test('the foot of an article is its own', () => {
  const lines = ['<html><body><article><h1>守堤人</h1>', `<p>${text}</p>`, `<footer><p>${text}</p></footer></article>`];
  expect(read('page.html', ...lines)).toHaveLength(2);
});

test('Markdown: pictures are captions, rows between bars are a table', () => {
  const lines = ['# 守堤人', text, '', '![青口大桥合龍](a.jpg)', '', '| 村 | 户数 |', '|---|---|', '| 青口村 | 12 |'];
  expect(read('page.md', ...lines, '', '# 桥头小记', text)).toEqual([
    ['paragraph', text],
    ['caption', '青口大桥合龍'],
    ['table', '村 | 户数'],
    ['table', '青口村 | 12'],
    ['paragraph', text],
  ]);
});

test.each([
  ['编号为 a\\_b\\_c 的渡船', '编号为 a_b_c 的渡船'],
  ['带 \\*星号\\* 的**粗体**', '带 *星号* 的粗体'],
  ['\\[注\\](见下)', '[注](见下)'],
  ['C:\\旧档', 'C:\\旧档'],
])('Markdown: a backslash before a mark leaves the mark: %s', (line, shown) => {
  expect(read('page.md', '# 桥头小记', '', `${line}，${text}`)).toEqual([['paragraph', `${shown}，${text}`]]);
});

test('a tag that is closed on a later line prints nothing', () => {
  expect(html('<p class="text"', '  id="p2">', `${text}</p>`)).toEqual([
    ['paragraph', text],
    ['paragraph', text],
  ]);
  const contents = [
    '-   <a href="#a"',
    '    id="toc-a">守堤人</a>',
    '-   <a href="#b" id="toc-b"><strong>桥头小记</strong></a>',
  ];
  expect(read('page.md', '# 青口周报 12', '', ...contents, '', '## 守堤人', text, '', '## 桥头小记', text)).toEqual([
    ['paragraph', text],
    ['paragraph', text],
  ]);
});

test('an angle bracket that nothing closes is text', () => {
  expect(read('page.md', '# 守堤人', '', `水位 <a 时关闸，${text}`, '', '# 桥头小记', text)).toEqual([
    ['paragraph', `水位 <a 时关闸，${text}`],
    ['paragraph', text],
  ]);
});

test.each([
  ['a quote below an open bracket', '水位低于警戒线 h <b\n\n> 引文说的是去年的水位。\n'],
  ['prose between two signs', '水位 h <b\n以及 x 的值>三条船的吃水。\n'],
])('Markdown: %s is no tag over several lines', (_, source) => {
  const issue = parseIssue([{ file: 'page.md', text: `# 渡口的三条船\n\n${source}` }]);
  expect(issue.setAside.map(({ text }) => text).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
});

test.each([
  ['closed by blank and hashes', '## 守堤人 ##'],
  ['closed without a blank', '##守堤人##'],
  ['without a blank', '##守堤人'],
  ['one hash that another closes', '#守堤人#'],
  ['with a name of its own', '## 守堤人 {#keeper}'],
])('Markdown: a heading %s', (_, heading) => {
  const issue = parseIssue([{ file: 'page.md', text: [heading, text, '', '## 桥头小记', text].join('\n') }]);
  expect(issue.articles.map(({ title }) => title?.text)).toContain('守堤人');
});

test('Markdown: a hash in front of a word is text, and so is one behind it', () => {
  const issue = parseIssue([
    { file: 'page.md', text: ['# 学会 C#', '', `#防汛 是大家的事，${text}`, '', '# 桥头小记', text].join('\n') },
  ]);
  expect(issue.articles.map(({ title }) => title?.text)).toEqual(['学会 C#', '桥头小记']);
  expect(issue.articles[0]?.body[0]?.text).toBe(`#防汛 是大家的事，${text}`);
});

test('Markdown: links whose address stands elsewhere', () => {
  const lines = [
    '# 守堤人',
    '',
    `[河闸][2]归水利局[管][局]，见[注][三]，${text}`,
    '',
    '[2]: https://x.example/a "河闸"',
  ];
  expect(read('page.md', ...lines, '[局]: ../b.html', '', '# 桥头小记', text)).toEqual([
    ['paragraph', `河闸归水利局管，见[注][三]，${text}`],
    ['paragraph', text],
  ]);
  expect(read('page.md', '# 守堤人', '', `见县志[1][2]，${text}`, '', '# 桥头小记', text)[0]).toEqual([
    'paragraph',
    `见县志[1][2]，${text}`,
  ]);
});

test('Markdown: an address may hold brackets, one between angle brackets is text', () => {
  const lines = [
    '# 守堤人',
    '',
    `[河闸]((https://x.example/a))[修好了](https://x.example/a_(b))，${text}`,
    '',
    `详见<https://x.example/c>，${text}`,
  ];
  expect(read('page.md', ...lines, '', '# 桥头小记', text)).toEqual([
    ['paragraph', `河闸修好了，${text}`],
    ['paragraph', `详见https://x.example/c，${text}`],
    ['paragraph', text],
  ]);
});

test('Markdown: remarks that are not printed, and the marks of boxes', () => {
  const lines = ['# 守堤人', '', '<!-- more -->', text, '', '<!--', '下期再说', '-->', '', ':::info', text, ':::'];
  expect(read('page.md', ...lines, '', '# 桥头小记', text)).toEqual([
    ['paragraph', text],
    ['paragraph', text],
    ['paragraph', text],
  ]);
});

test('Markdown: a hash in a block of code heads nothing', () => {
  const lines = ['# 守堤人', '', text, '', '```bash', '# 开闸', 'gate open', '```', '', '# 桥头小记', text];
  expect(read('page.md', ...lines)).toEqual([
    ['paragraph', text],
    ['list', '# 开闸'],
    ['list', 'gate open'],
    ['paragraph', text],
  ]);
  expect(read('page.md', '# 守堤人', '', text, '', '```', '# 桥头小记', text)).toHaveLength(2);
});

test.each([
  ['a blank line', ''],
  ['two blanks at its end', undefined],
])('a line of Markdown that stops in mid-sentence is a paragraph where %s ends it', (_, below) => {
  const lines = [
    '初赛设在东校区篮球馆，裁判由体育教研室派出，各队提前半小时到场点名',
    '地点有变时以群内通知为准，详见体育部网页。',
  ];
  const [first = '', second = ''] = lines;
  const parted = below === undefined ? [`${first}  `, second] : [first, below, second];
  expect(read('week.md', '## 守堤人', text, '', '## 明日赛程', '', text, '', ...parted).slice(-2)).toEqual(
    lines.map((line) => ['paragraph', line]),
  );
});
