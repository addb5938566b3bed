import { expect, test } from 'vitest';
import { ledger, parseIssue } from '../../../src/parser/index.ts';

const text = '昨天，青口大桥的建设者们完成了最后一段桥面的浇筑，大桥年底可以通车。';
const other = '西岭村家家户户装上水表，老井封存，村民不用再挑水上坡。';

test.each([
  ['■记者 沈一舟 文/图', '■记者 顾小满'],
  ['●文／沈一舟', '●文／顧小滿'],
  ['★ 沈一舟', '★ 顾小满'],
])('the mark before %s belongs to the signature', (first, second) => {
  const lines = ['青口大桥合龙', first, text, '西岭村换上新水管', second, other];
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ signatures }) => signatures.map((part) => part.text))).toEqual([[first], [second]]);
  expect(setAside).toEqual([]);
});

test.each(['■', '▍', '▎', '█', '• '])('the mark %s before two headlines goes aside', (mark) => {
  const lines = [`${mark}青口大桥合龙`, text, `${mark}记者节里走基层`, text];
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['青口大桥合龙', '记者节里走基层']);
  expect(setAside.map(({ reason }) => reason)).toEqual(['item-mark', 'item-mark']);
});

test('the first lines of paragraphs behind a mark are no headlines', () => {
  const wrapped = ['青口大桥的建设者们昨天完成了最后一段桥', '面的浇筑，大桥年底通车，两岸的人家都等着。'];
  const lines = wrapped.map((line, index) => (index === 0 ? `　　▲${line}` : line));
  const { articles } = parseIssue([{ file: 'page.txt', text: ['简讯', ...lines, ...lines].join('\n') }]);
  expect(articles.map(({ title }) => title?.text)).not.toContain(wrapped[0]);
});

const lamp = '父亲把灯挂在门口，风吹得它摇来摇去，全家人等着看见水面上的那一点亮。';
const crossheads = ['● 爷爷的船', other, '● 父亲的灯', lamp];

test.each([
  ['its writer', ['一座渡口三代人', '本报记者 沈一舟', text]],
  ['a line of data', ['一座渡口三代人', '来源：青口日报  作者：沈一舟', text]],
  ['a lead', ['一座渡口三代人', `本报讯（记者 沈一舟）${text}`]],
])('short marked lines below a headline with %s are crossheads', (_, lines) => {
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: [...lines, ...crossheads].join('\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['一座渡口三代人']);
  expect(articles[0]?.body.filter(({ kind }) => kind === 'crosshead')).toHaveLength(2);
  expect(setAside).toEqual([]);
});

test('marked headlines with writers of their own are headlines', () => {
  const lines = ['一座渡口三代人', '本报记者 沈一舟', text, '● 老渡口', '本报记者 顾小满', text, ...crossheads];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title }) => title?.text).slice(-2)).toEqual(['爷爷的船', '父亲的灯']);
});

test('short marked lines with unmarked headlines above and below them are crossheads', () => {
  const lines = ['一座渡口三代人', text, ...crossheads, '新桥村换上新水管', `本报讯（记者 顾小满）${other}`];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles[0]?.body.filter(({ kind }) => kind === 'crosshead')).toHaveLength(2);
});

test('the number of an issue above its office is no headline: marked lines below are the headlines', () => {
  const lines = ['〔2012〕39号', '青口县农业农村局办公室　　签发：沈一舟', '※消防进校园', text, '※茶苗送进西岭', other];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title }) => title?.text).slice(-2)).toEqual(['消防进校园', '茶苗送进西岭']);
});

test('when most short lines behind a mark lead texts, the others are headlines, too', () => {
  const lines = ['▍青口大桥合龙', text, '▍河灯', '（节选）', other, '▍西岭村换上新水管', other];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['青口大桥合龙', '河灯', '西岭村换上新水管']);
});

test.each([
  ['a full stop', [`一、青口大桥合龙。${text}`, `二、西岭村换上新水管。${other}`]],
  ['a box', [`【青口大桥合龙】${text}`, '【西岭村换上新水管】', other]],
  ['a blank', [`1.青口大桥合龙 ${text}`, `2.西岭村换上新水管 ${other}`]],
])('a headline that the contents name is parted from the text on its line: %s', (_, lines) => {
  const contents = ['青口简报', '第 3 期', '本期目录', '一、青口大桥合龙', '二、西岭村换上新水管'];
  const issue = parseIssue([{ file: 'page.txt', text: [...contents, ...lines].join('\n') }]);
  expect(issue.articles.map(({ title }) => title?.text)).toEqual(['青口大桥合龙', '西岭村换上新水管']);
  expect(issue.articles.map(({ body }) => body.map((block) => block.text))).toEqual([[text], [other]]);
  expect(ledger(issue)).toEqual([]);
});

test.each([
  ['▲沈一舟（左）在現場', '▲顧小滿談起經過'],
  ['▲改造后的码头（沈一舟摄）', '▲河口小学一景'],
])('where one triangle points to a picture, the others do: %s, %s', (...captions) => {
  const text = '村里的路修好了，路灯也亮了，孩子们上学不用再绕远路，老人们傍晚都爱到桥头坐一坐，聊一聊今年的收成。';
  const other = '本报讯（记者 罗立）老渡口修了新栈桥，轮渡每天加开四班，过河的乡亲再不用等到天黑。';
  const story = (title: string, caption: string, opening = text) => [title, opening, caption, opening];
  const lines = [...story('村里修通水泥路', captions[0] ?? ''), ...story('渡口修了新栈桥', captions[1] ?? '', other)];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['村里修通水泥路', '渡口修了新栈桥']);
  expect(articles.map(({ body }) => body.map(({ kind }) => kind))).toEqual([
    ['paragraph', 'caption', 'paragraph'],
    ['paragraph', 'caption', 'paragraph'],
  ]);
});

test.each([
  [['▲改造后的码头', '（记者沈一舟摄）'], '▲河口小学一景'],
  [['▲改造後的碼頭停滿了船。（記者沈', '一舟攝）'], '▲河口小學一景'],
])('a credit in the lines below %s says that the triangles point to pictures', (credited, plain) => {
  const story = (title: string, caption: readonly string[], body: string) => [title, ...caption, body];
  const lines = [...story('村里修通水泥路', credited, text), ...story('渡口修了新栈桥', [plain], other)];
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(setAside).toEqual([]);
  expect(articles[0]?.title?.text).toBe('村里修通水泥路');
});

test.each([
  [
    'that the contents name without',
    ['2013年6月20日文字稿', '主要内容', '★青口大桥合龙', '★西岭村换上新水管', '★防汛见闻记'],
  ],
  ['above the first text', ['2013年6月20日文字稿']],
])('headlines in book marks %s lose number and marks', (_, head) => {
  const items = ['1.《青口大桥合龙》', text, '2.《西岭村换上新水管》', other, '3.《防汛见闻记》', text];
  const issue = parseIssue([{ file: 'page.txt', text: ['青口新闻联播', ...head, ...items].join('\n') }]);
  expect(issue.articles.map(({ title }) => title?.text)).toEqual(['青口大桥合龙', '西岭村换上新水管', '防汛见闻记']);
  expect(ledger(issue)).toEqual([]);
});

test.each([
  ['【1】', '【2】'],
  ['[1]', '[2]'],
  ['01丨', '02丨'],
  ['1｜', '2｜'],
])('the numbers %s and %s of an app’s digest go aside', (first, second) => {
  const lines = [`${first}青口大桥合龙`, text, `${second}西嶺村換上新水管`, other];
  const issue = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(issue.articles.map(({ title }) => title?.text)).toEqual(['青口大桥合龙', '西嶺村換上新水管']);
  expect(ledger(issue)).toEqual([]);
});

test.each([
  ['a text', ['A1-青口大桥合龙', text, 'B12-西嶺村換上新水管', other], []],
  [
    'the name of its record',
    ['A1-青口大桥合龙', '20210602A1-青口大桥合龙', text, 'B12-西嶺村換上新水管', '20210602B12-西嶺村換上新水管', other],
    ['20210602A1-青口大桥合龙', '20210602B12-西嶺村換上新水管'],
  ],
])('the code of the page before headlines above %s goes aside', (_, lines, records) => {
  const issue = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(issue.articles.map(({ title }) => title?.text)).toEqual(['青口大桥合龙', '西嶺村換上新水管']);
  expect(issue.articles.flatMap(({ notes }) => notes.map((part) => part.text))).toEqual(records);
  expect(ledger(issue)).toEqual([]);
});

test('a table of models is no list of headlines behind codes', () => {
  const lines = ['青口大桥合龙', text, 'A1-甲型', 'A2-乙型', 'A3-丙型', other];
  const issue = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(issue.setAside).toEqual([]);
});

test('lines above a headline behind a mark are of the text above', () => {
  const lines = ['◆青口大桥合龙', text, '两岸各县将签署', '新桥管护协议（青口社）', '◆西岭村换上新水管', other];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['青口大桥合龙', '西岭村换上新水管']);
  expect(articles[1]?.kicker).toEqual([]);
});

test.each(['•', '◎'])('items of a list behind %s, some of them short, are no headlines', (mark) => {
  const item = '报名者须携带身份证，于6月2日前到镇政府办理登记手续，逾期不候，请大家相互转告，谢谢合作。';
  const lines = ['防汛须知', text, `${mark} 时间安排`, `${mark} ${item}`, `${mark} 注意事项`, `${mark} ${item}`];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['防汛须知']);
});

const wrap = ['　　本校第六届运动会于十月十日在新操场举', '行，上午八时开会，下午四时发奖散会。'];
const reading = ['　　图书馆本月新到文库第二集一百七十册，', '又承地方人士捐赠县志，即日起开放借阅。'];

test.each(['校闻', '校聞'])('a triangle before headlines above texts wrapped by hand, below %s', (section) => {
  const lines = [section, '▲秋季运动会盛况', ...wrap, '▲图书馆新到书籍', ...reading];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['秋季运动会盛况', '图书馆新到书籍']);
});

test('a triangle between the paragraphs of a text wrapped by hand is that of a caption', () => {
  const lines = ['渡口旧事', ...wrap, '▲秋季运动会一角', ...reading, '▲图书馆的书架', ...wrap];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles).toHaveLength(1);
});
