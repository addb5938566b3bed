import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const verse = ['一片叶子落下来', '像一封没有写完的信', '风把它念给大地听', '大地沉默着', '把它收进了泥土里'];
const text = '沈一舟来到河堤,察看了水位和堤防,询问了值班情况,要求把每一处隐患记在本子上,能马上整改的当天就改。';

const read = (...lines: string[]) => parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]).articles;

test('the lines of a poem below its writer are text', () => {
  const [poem, ...others] = read('落叶', '高一（1）班 沈一舟', ...verse);
  expect(others).toEqual([]);
  expect(poem?.title?.text).toBe('落叶');
  expect(poem?.body.map(({ kind, text: line }) => `${kind} ${line}`)).toEqual(verse.map((line) => `paragraph ${line}`));
});

test('the headline below a poem is not one of its lines', () => {
  const [poem, next] = read('落叶', '高一（1）班 沈一舟', ...verse, '守堤人的家', '高一（2）班 顾小满', text);
  expect(poem?.body).toHaveLength(verse.length);
  expect(next?.title?.text).toBe('守堤人的家');
});

test('the headline below a poem stands above its subtitle', () => {
  const [poem, next] = read('落叶', '高一（1）班 沈一舟', ...verse, '石碑说从前', '——青口旧事', '顾小满', text);
  expect(poem?.body).toHaveLength(verse.length);
  expect(next?.title?.text).toBe('石碑说从前');
  expect(next?.subtitle.map((line) => line.text)).toEqual(['——青口旧事']);
});

test('the headline below a poem stands above its writer, too', () => {
  const [poem, next] = read(
    '落叶',
    '倪　波',
    ...verse,
    '',
    '一切正常',
    '水也不说话',
    '他合上本子',
    '河那边（四十）',
    '沈一舟',
    text,
  );
  expect(poem?.body).toHaveLength(verse.length + 3);
  expect(next?.title?.text).toBe('河那边（四十）');
  expect(next?.bylines.map(({ name }) => name)).toEqual(['沈一舟']);
});

test('where headlines stand right below the texts before them, the last stanza is no half of the next headline', () => {
  const [, poem, next] = read(
    ...['守堤人的家', '□顾小满', text, '落叶', '□沈一舟', ...verse, '', '风一来', '全都说出来了'],
    ...['员警巧扮布偶 反毒真有趣', '□顾小满', text],
  );
  expect(poem?.body).toHaveLength(verse.length + 2);
  expect(next?.title?.text).toBe('员警巧扮布偶 反毒真有趣');
});

test('a headline of two lines below a poem is longer than its lines', () => {
  const lines = ['青口青年队补时绝杀夺冠军', '铁厂小将时隔九年重夺春晖杯'];
  const [poem, next] = read('落叶', '高一（1）班 沈一舟', ...verse, ...lines, `本报讯（记者 顾小满）${text}`);
  expect(poem?.body).toHaveLength(verse.length);
  expect(next?.title?.text).toBeDefined();
  expect(next?.body).toHaveLength(1);
});

test('school, class and name on three lines sign together', () => {
  const [essay] = read('守堤人的家', '青口实验学校', '三（13）班', '沈一舟', text);
  expect(essay?.title?.text).toBe('守堤人的家');
  expect(essay?.bylines.map(({ name }) => name)).toEqual(['沈一舟']);
  expect(essay?.body).toHaveLength(1);
});

const five = verse.slice(0, 5);

test.each([
  ['whose writer stands below', ['落叶', ...five, '（沈一舟）', '守堤人的家', '本报记者 顾小满', text]],
  [
    'whose writer stands between headline and lines',
    ['落叶', '沈一舟', ...five, '守堤人的家', '本报记者 顾小满', text],
  ],
  [
    'whose lines are broken by blanks',
    ['落叶', '沈一舟', ...five.map((line) => `${line.slice(0, 3)} ${line.slice(3)}`)],
  ],
])('a poem %s is text', (_, lines) => {
  const [poem, next] = read(...lines);
  expect(poem?.title?.text).toBe('落叶');
  expect(poem?.bylines.map(({ name }) => name)).toEqual(['沈一舟']);
  expect(poem?.body).toHaveLength(five.length);
  expect(poem?.body.every(({ kind, rule }) => kind === 'paragraph' && rule === 'verse')).toBe(true);
  expect(next?.title?.text).toBe(lines.includes('守堤人的家') ? '守堤人的家' : undefined);
});

test('a last line that reads like a name is verse below the name that signs', () => {
  const lines = ['衣裳都收好了', '天台只剩下', '几根竹', '亮得像未写完的', '原稿纸'];
  const [poem, next] = read('过海', '■沈一舟', ...lines, '三条船上的人家都搬进了新房子', '本报记者 顾小满', text);
  expect(poem?.body.map(({ text: line }) => line)).toEqual(lines);
  expect(next?.title?.text).toBe('三条船上的人家都搬进了新房子');
});

test('prices and their office are no poem', () => {
  const prices = [
    '上白粳 每石 八元',
    '白米 8.5元',
    '面粉 每袋 12元',
    '豆油 每担 69元',
    '龙头细布 每匹 70元',
    '煤球 9元',
  ];
  const [list] = read(...prices, '（商会）');
  expect(list?.body.some(({ rule }) => rule === 'verse')).toBe(false);
});

test('lines set in end where the next headline stands flush', () => {
  const set = five.map((line) => `　　${line}`);
  const [poem, next] = read('落叶', '沈一舟', ...set, '水上运动会调查', '七成人会游泳', '本报记者 顾小满', text);
  expect(poem?.body).toHaveLength(five.length);
  expect(next?.body).toHaveLength(1);
});

test('a last line that could be a name is verse when space stands below it and the writer above', () => {
  const last = ['一片叶子落下来', '像一封没有写完的信', '风把它念给大地听', '原稿纸'];
  const [poem, next] = read('落叶', '沈一舟', ...last, '', '', '守堤人和他的三条船', '本报记者 顾小满', text);
  expect(poem?.body.map(({ text: line }) => line)).toEqual(last);
  expect(poem?.bylines.map(({ name }) => name)).toEqual(['沈一舟']);
  expect(next?.title?.text).toBe('守堤人和他的三条船');
});

test('a poem that nobody signs is text, and the headline below it is none of its lines', () => {
  const more = ['我把灯移近窗口', '看它慢慢睡着', '像看一个远行的人', '在路上走了很久'];
  const [poem, next] = read('落叶', ...verse, ...more, '守堤人的家', text);
  expect(poem?.title?.text).toBe('落叶');
  expect(poem?.body.map(({ kind }) => kind)).toEqual([...verse, ...more].map(() => 'paragraph'));
  expect(next?.title?.text).toBe('守堤人的家');
});

test('short lines that do not speak are no poem', () => {
  const [menu] = read('首页', '要闻', '民生', '文化', '体育', '专题', '视频', '图片', '青口旅游', text);
  expect(menu?.body.filter(({ kind }) => kind === 'paragraph')).toHaveLength(1);
});

test('the writer in brackets behind the last line of a poem signs it', () => {
  const verses = ['渡船靠岸的时候', '母亲在石阶上', '把菜叶洗了又洗', '河水认得她的手', '也认得我的小名（沈一舟）'];
  const page = [
    '石阶',
    ...verses,
    '青口大桥合龙',
    '昨天，大桥的建设者们完成了最后一段桥面的浇筑，桥面年底可以通车。',
  ].join('\n');
  const articles = parseIssue([{ file: 'p1.txt', text: page }]).articles;
  expect(articles.flatMap(({ bylines }) => bylines.map(({ name }) => name))).toEqual(['沈一舟']);
});

test.each([
  ['whose lines stand deeper than its headline', ['落叶', ...verse.map((line) => `　　${line}`)]],
  ['whose writer is named with a class', ['落叶', '沈一舟（第三届）', ...verse]],
  ['that closes the issue unsigned', ['落叶', ...verse, '等到明年', '我们再把它', '念给树听']],
])('a poem %s is text', (_, lines) => {
  const [, article, ...others] = read('守堤人一家三代', text, '（罗立）', ...lines);
  expect(others).toEqual([]);
  expect(article?.title?.text).toBe('落叶');
  const verses = lines.filter((line) => line !== '' && !/落叶$|沈一舟/.test(line)).map((line) => line.trim());
  expect(article?.body.map(({ text: line }) => line)).toEqual(verses);
  expect(article?.body.every(({ rule }) => rule === 'verse')).toBe(true);
});

test.each([
  ['a rule', ['□□□', '', '守堤人的一家', '', text]],
  ['the name of a column', ['连载', '', '守堤人的一家', '', text]],
  ['a line that the text below says again', ['察看了水位', '', '守堤人的一家', '', text]],
])('no poem goes on across %s', (_, below) => {
  const [poem, next] = read('落叶', '', '高一（1）班 沈一舟', '', ...verse.flatMap((line) => [line, '']), ...below);
  expect(poem?.body).toHaveLength(verse.length);
  expect(next?.title?.text).toContain('守堤人的一家');
});

test('lines of five or seven characters with marks are verse', () => {
  const regular = ['老渡斜阳照晚舟，', '青山依旧抱河流。', '千家灯火连云起，', '一路秋风入画楼。'];
  const [poem, next] = read('访渡口有感', ...regular, '守堤人一家三代搬进新楼房', text);
  expect(poem?.body.map(({ rule }) => rule)).toEqual(regular.map(() => 'verse'));
  expect(next?.title?.text).toBe('守堤人一家三代搬进新楼房');
});

test('of several poems below one headline and writer each keeps its own headline', () => {
  const regular = ['老渡斜阳照晚舟，', '青山依旧抱河流。', '千家灯火连云起，', '一路秋风入画楼。'];
  expect(read('河上行', '沈一舟', '渡口', ...regular, '长堤', ...regular)).toHaveLength(1);
});

test.each([
  ['（小满）', '小满'],
  ['(一苇)', '一苇'],
  ['（一葦）', '一葦'],
])('the pen name in %s below a poem signs it', (line, name) => {
  const lines = ['雨停在早晨', '老槐树站在桥头', '等一个人', '说,够了'];
  const [essay, poem, next] = read(
    '河堤',
    '沈一舟',
    text,
    '',
    '落叶',
    ...lines,
    ...five,
    line,
    '',
    '守堤人的家',
    '顾小满',
    text,
  );
  expect(essay?.body).toHaveLength(1);
  expect(poem?.bylines.map((byline) => byline.name)).toEqual([name]);
  expect(poem?.body.map((block) => block.text).join('')).toBe([...lines, ...five].join(''));
  expect(next?.title?.text).toBe('守堤人的家');
});

test('a pen name below too few lines for a poem signs nothing', () => {
  const articles = read('河堤', text, '渡口', ...five.slice(0, 4), '（小满）', '守堤人的家', text);
  expect(articles.flatMap(({ bylines }) => bylines)).toEqual([]);
});

test.each(['（外一首）', '（未完）', '（节选）', '（連載）'])('%s below a poem signs nothing', (line) => {
  const articles = read('落叶', ...verse, ...five, line);
  expect(articles.flatMap(({ bylines }) => bylines)).toEqual([]);
});
