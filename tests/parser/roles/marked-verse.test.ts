import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = [
  '　　村里的路修好了，路灯也亮了，孩子们上学不用再绕',
  '远路，老人们傍晚都爱到桥头坐一坐，聊一聊今年的收成。',
];
const verse = [
  '我的脚步，走过六十里，',
  '在白云的巷子里巡逻。',
  '断了的，我用指尖接上，',
  '像接住一颗，',
  '正要落下的星。',
];

const read = (...lines: string[]) =>
  parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).articles.map(({ title, body, bylines, subtitle }) => [
    title?.text,
    bylines.map(({ name }) => name).join(' '),
    body.length,
    subtitle.map((line) => line.text).join(),
  ]);

test('lines with the marks of sentences below a writer are a poem', () => {
  const long = [...text, ...text, ...text];
  const page = ['入冬前后走一回', ...long, '', '纺车旁', '细纱乙班 晨笛', ...verse, '', '一张旧课桌', ...long];
  expect(read(...page).map(([title, names]) => [title, names])).toEqual([
    ['入冬前后走一回', ''],
    ['纺车旁', '晨笛'],
    ['一张旧课桌', ''],
  ]);
  expect(read(...page)[1]?.[2]).toBe(verse.length);
});

test('a title that reads like a name above a poem signs nothing', () => {
  const song = ['一根扁担两头翘，', '挑走荒山挑水到。', '今年流下千滴汗，', '明年收起万石稻。'];
  expect(read('入冬前后走一回', ...text, '', '水库谣', ...song, '', '一张旧课桌', ...text)).toEqual([
    ['入冬前后走一回', '', 1, ''],
    ['水库谣', '', 4, ''],
    ['一张旧课桌', '', 1, ''],
  ]);
});

test('a subtitle that ends like the name of a body is none', () => {
  const [article] = read('安全生产一百天', '——清花车间的几点体会', ...text);
  expect(article).toEqual(['安全生产一百天', '', 1, '——清花车间的几点体会']);
});

test('a pen name in brackets signs where somebody else of the issue signs so with a unit', () => {
  expect(
    read(
      '入冬前后走一回',
      ...text,
      '（机修车间 沈一舟）',
      '',
      '莫把差不多当口头禅',
      ...text,
      '（一言）',
      '一张旧课桌',
      ...text,
    ),
  ).toEqual([
    ['入冬前后走一回', '沈一舟', 1, ''],
    ['莫把差不多当口头禅', '一言', 1, ''],
    ['一张旧课桌', '', 1, ''],
  ]);
});

test('who signs a letter stands above what the editors say of it', () => {
  const [letter] = read(
    '我该不该调走',
    ...text,
    '清花车间 小苏',
    '编者按：小苏同志提的问题很有代表性，欢迎大家来稿讨论。',
  );
  expect(letter?.slice(0, 2)).toEqual(['我该不该调走', '小苏']);
});
