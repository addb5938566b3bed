import { describe, expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行，两岸的人家都来帮忙。';
const verses = ['雪落下来的时候', '河堤先安静了一寸', '屋檐下的船桨', '把影子抱在怀里', '我迟迟没有走', '怕踩疼了童年'];

const others = ['蝉声突然低了半格', '像母亲把灯捻小', '池塘收起荷叶', '收起一夏的雨声'];

/** The titles and writers of an issue. */
const signedOf = (...lines: string[]) =>
  parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]).articles.map(({ title, bylines }) => [
    title?.text,
    ...bylines.map(({ name }) => name),
  ]);

test.each([
  ['南乔', '南乔'],
  ['半 亩', '半亩'],
])('%s stands between a headline and its text where another name of the issue does', (line, name) => {
  expect(signedOf('公交车上的那束花', line, text, '渡口的三条小船', '沈一舟', text)).toEqual([
    ['公交车上的那束花', name],
    ['渡口的三条小船', '沈一舟'],
  ]);
});

test('a name in a text wrapped by hand stands above the first line of a paragraph', () => {
  const wrapped = `　　${text}`.match(/.{1,13}/gu) ?? [];
  const lines = [
    '公交车上的那束花',
    '沈一舟',
    ...wrapped,
    ...wrapped,
    '渡口的三条小船',
    '半 亩',
    ...wrapped,
    ...wrapped,
  ];
  expect(signedOf(...lines)).toEqual([
    ['公交车上的那束花', '沈一舟'],
    ['渡口的三条小船', '半亩'],
  ]);
});

test.each(['●', '■', '◆'])(
  '%s before a few characters, and before nothing else in the issue, is the mark of a writer',
  (mark) => {
    expect(signedOf('旧书店里的那只猫', `${mark}野苜蓿`, text)).toEqual([['旧书店里的那只猫', '野苜蓿']]);
    expect(signedOf('旧书店里的那只猫', `${mark}短评`, text)[0]).not.toContain('短评');
  },
);

test('what reads like a name below a writer in brackets is the headline of the poem below it', () => {
  const lines = ['旧书店里的那只猫', text, '（顾小满）', '麦田', ...verses, '（罗立）'];
  expect(signedOf(...lines)).toEqual([
    ['旧书店里的那只猫', '顾小满'],
    ['麦田', '罗立'],
  ]);
});

test.each(['竹圍　巡守隊', '竹围　巡守队'])('%s below a text that is signed heads the next', (headline) => {
  const lines = ['旧书店里的那只猫', `${text}（顾小满）`, headline, `${text}（罗立）`];
  expect(signedOf(...lines)).toEqual([
    ['旧书店里的那只猫', '顾小满'],
    [headline, '罗立'],
  ]);
});

test('three characters set wide below a signature are a headline', () => {
  const lines = ['旧书店里的那只猫', text, '（顾小满）', '井 台 谣', ...verses, '（罗立）'];
  expect(signedOf(...lines)).toEqual([
    ['旧书店里的那只猫', '顾小满'],
    ['井 台 谣', '罗立'],
  ]);
});

test.each([
  ['青口镇志愿消防队', '换新装', '本报讯（记者 沈一舟）'],
  ['守望相助隊', '換新裝', '【記者沈一舟／青口報導】'],
])('a short line above a lead that names who reports signs nothing: %s %s', (first, second, lead) => {
  const { articles } = parseIssue([{ file: 'p1.txt', text: [first, second, `${lead}${text}`].join('\n') }]);
  expect(articles.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual([['沈一舟']]);
});

const other = '村里的路修好了，路灯也亮了，孩子们上学不用再绕远路，老人们傍晚都爱到桥头坐一坐，聊一聊今年的收成。';

test('pen names between headlines and texts, two and more in an issue, sign below headlines as short as they are', () => {
  expect(signedOf('灶火', '听雨', text, '父亲的收音机', '晚风', other)).toEqual([
    ['灶火', '听雨'],
    ['父亲的收音机', '晚风'],
  ]);
  expect(signedOf('渡口的三条小船', '沈一舟', text, '一得之見', '聽雨', other)).toEqual([
    ['渡口的三条小船', '沈一舟'],
    ['一得之見', '聽雨'],
  ]);
});

test('a pen name signs a poem where the writers of the house stand below their headlines', () => {
  expect(signedOf('渡口的三条小船', '沈一舟', text, '夜　班', '林间鹿', ...verses)).toEqual([
    ['渡口的三条小船', '沈一舟'],
    ['夜　班', '林间鹿'],
  ]);
});

test('a pen name in brackets signs between a headline and its text where other names stand so', () => {
  expect(signedOf('母亲的菜圃', '(北窗)', text, '旧书店里的那只猫', '(顾小满)', other)).toEqual([
    ['母亲的菜圃', '北窗'],
    ['旧书店里的那只猫', '顾小满'],
  ]);
  expect(signedOf('母亲的菜圃', '(节选)', text, '旧书店里的那只猫', '(顾小满)', other)[0]).not.toContain('节选');
});

test('above lines that are set in, among them short ones, and above the headline of another text', () => {
  const set = [...verses, '手心'].map((verse) => `　　${verse}`);
  expect(signedOf('我把麦子说给你听', '晚　舟', ...set, '春到南湖', '沈一舟', `　　${text}`)).toEqual([
    ['我把麦子说给你听', '晚舟'],
    ['春到南湖', '沈一舟'],
  ]);
});

test('the line above a subtitle with a dash is no verse of the poem above', () => {
  expect(signedOf('海边的邮筒', '□顾小满', ...verses, '石碑说从前', '——河口旧事', '□沈一舟', text)).toEqual([
    ['海边的邮筒', '顾小满'],
    ['石碑说从前', '沈一舟'],
  ]);
});

test('a pen name between dots signs below a headline where other names stand so', () => {
  expect(signedOf('菜脯的滋味', '·拾穗·', text, '旧书店里的那只猫', '·顾小满·', other)[0]).toEqual([
    '菜脯的滋味',
    '拾穗',
  ]);
});

test.each(['河口小学五（１）班 赵颖', '河口小學五（1）班 趙穎  指導老師：羅立'])('%s signs', (line) => {
  expect(signedOf('那回，我笑了', line, text)[0]?.slice(0, 2)).toEqual([
    '那回，我笑了',
    line.includes('趙') ? '趙穎' : '赵颖',
  ]);
});

test('what the head of a village says is no row of names', () => {
  expect(signedOf('福安里里長沈一舟：', '路平、燈亮、水溝通', text)[0]).toEqual(['路平、燈亮、水溝通']);
});

test('who wrote and took the pictures signs in brackets though the full stop before them is lost', () => {
  expect(
    signedOf('渡口的三条小船', `${text.slice(0, -1)}（文/图：沈一舟）`, '旧书店里的那只猫', other)[0]?.slice(0, 2),
  ).toEqual(['渡口的三条小船', '沈一舟']);
});

test('the mark of names and of items: a few characters behind it sign where others do', () => {
  const items = ['◎青口渡口昨天恢复了通航', text, '◎青口大桥下个月合龙通车', text];
  const signed = signedOf(...items, '旧书店里的那只猫', '◎顾小满', text, '灶火', '◎阿木', other);
  expect(signed.slice(-2)).toEqual([
    ['旧书店里的那只猫', '顾小满'],
    ['灶火', '阿木'],
  ]);
});

test('a mark that stands before items, too, names no writer', () => {
  const items = ['●青口渡口昨天恢复了通航', '●青口大桥下个月合龙通车'];
  expect(signedOf(...items, '旧书店里的那只猫', '●野苜蓿', text).flat()).not.toContain('野苜蓿');
});

test.each([
  ['set apart from the headline and from lines that stand close', ['海边的邮筒', '', '沙漏', '', ...verses]],
  ['below the column, too', ['诗与画', '', '海边的邮筒', '', '沙漏', '', ...verses]],
  ['below a headline that tells of poems', ['海边的邮筒（诗苑）', '沙漏', ...verses]],
  ['below a column that tells of poems', ['【诗笺】海边的邮筒', '沙漏', ...verses]],
])('a pen name above the lines of a poem, %s', (_, lines) => {
  const signed = signedOf('大桥下月合龙', '', text, '', '', '', ...lines);
  expect(signed[1]).toEqual(['海边的邮筒', '沙漏']);
});

test.each([
  ['a blank line before it alone', [...verses, '', '老槐'], ['海边的邮筒', '老槐']],
  ['stanzas of the poem stand apart, too', [...verses, '', ...others, '', '老槐'], ['海边的邮筒']],
])('a pen name below the lines of a poem: %s', (_, lines, signed) => {
  const page = ['大桥下月合龙', '', text, '', '', '', '海边的邮筒', '', ...lines];
  expect(signedOf(...page, '', '责任编辑：罗立')[1]).toEqual(signed);
});

describe('a pen name behind what its bearer is', () => {
  const signedText = ['渡口的三条小船', '中文系2021级 沈一舟', text];

  test.each(['计算机系 青禾', '校友 田间客', '机械工程学院 听雨'])(
    '%s, where another of the issue signs so',
    (line) => {
      expect(signedOf('写给高三的你', line, text, ...signedText)[0]).toEqual(['写给高三的你', line.replace(/.* /, '')]);
      expect(signedOf('写给高三的你', line, text)[0]?.slice(1)).not.toContain(line.replace(/.* /, ''));
    },
  );

  test('above the lines of a poem', () => {
    const loose = ['海边的邮筒', '法学院研究生 罗立', ...verses].join('\n\n').split('\n');
    expect(signedOf(...signedText, '', '', '', '', ...loose)[1]).toEqual(['海边的邮筒', '罗立']);
  });

  test.each(['青口中学 新校', '村里人 田间客'])('%s is none', (line) => {
    expect(signedOf('写给高三的你', line, text, ...signedText)[0]?.slice(1)).toEqual([]);
  });
});

test.each([
  ['（听雨）', ['听雨']],
  ['（聽雨）', ['聽雨']],
  ['（待续）', []],
  ['（旧作）', []],
  ['（舊作）', []],
  ['（选登）', []],
  ['（一等奖）', []],
  ['（二等獎）', []],
  ['（小小说）', []],
  ['（有刪節）', []],
])('%s closes a text where another of the issue is signed in brackets below its last line', (line, names) => {
  const lines = ['公交车上的那束花', text, line, '渡口的三条小船', text, '（沈一舟）'];
  expect(signedOf(...lines)).toEqual([
    ['公交车上的那束花', ...names],
    ['渡口的三条小船', '沈一舟'],
  ]);
});

test('a pen name closes a text where two others end with names, however wide the gaps', () => {
  const told = [
    ['公交车上的那束花', '沈一舟'],
    ['渡口的三条小船', '守灯人'],
    ['河堤上的那盏灯', '顾小满'],
  ];
  expect(signedOf(...told.flatMap(([title = '', name = '']) => [title, '', text, '', name, '']))).toEqual(told);
});

test.each([
  ['in brackets on a line of its own', [text, '（罗立）']],
  ['in brackets behind the last sentence', [`${text}（罗立）`]],
])('below a text whose writer stands %s a name above verses is the title of the poem', (_, above) => {
  expect(signedOf('公交车上的那束花', ...above, '麦田', ...verses, '', ...others).map(([title]) => title)).toEqual([
    '公交车上的那束花',
    '麦田',
  ]);
});

test('characters that stand in no given name make pen names: 听雨 林间鹿', () => {
  expect(signedOf('公交车上的那束花', '沈一舟', text, '灶火', '听雨', text)).toEqual([
    ['公交车上的那束花', '沈一舟'],
    ['灶火', '听雨'],
  ]);
  expect(signedOf('公交车上的那束花', '沈一舟', text, '夜　班', '林间鹿', ...verses)[1]).toEqual(['夜　班', '林间鹿']);
});

test('behind the mark of other writers any few characters sign', () => {
  const page = ['渡口的三條小船', '◎沈一舟', text, '看雲', '◎阿木', text, '父親的收音機', '◎林間鹿', text];
  expect(signedOf(...page)).toEqual([
    ['渡口的三條小船', '沈一舟'],
    ['看雲', '阿木'],
    ['父親的收音機', '林間鹿'],
  ]);
});

test.each(['补短板 惠民生', '强基础 惠民生'])('%s is a slogan above a headline, and signs nothing', (line) => {
  expect(signedOf('公交车上的那束花', text, line, '公交新增三条线 末班延到二十二点', text)[0]).toEqual([
    '公交车上的那束花',
  ]);
});

test('a pen name set wide stands above the lines of a poem, and one between dots below a headline where names stand so', () => {
  expect(signedOf('公交车上的那束花', text, '我把麦子说给你听', '晚　舟', ...verses)[1]).toEqual([
    '我把麦子说给你听',
    '晚舟',
  ]);
  expect(signedOf('渡口的三條小船', '·沈一舟·', text, '菜脯的滋味', '·拾穗·', text)).toEqual([
    ['渡口的三條小船', '沈一舟'],
    ['菜脯的滋味', '拾穗'],
  ]);
});
