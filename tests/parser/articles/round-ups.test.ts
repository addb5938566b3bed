import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const titlesOf = (...lines: string[]): (string | undefined)[] =>
  parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]).articles.map(({ title }) => title?.text);

const start =
  '民生连着民心，小事关乎大局。今年以来，青口镇从群众最关心的事情做起，一件一件梳理，一项一项推进，办成了一批实事。';
const talks =
  '吃过晚饭，西岭村的晒谷场上又坐满了人，“百姓讲堂”第八讲准时开讲。讲课的有农技员、老中医、退休教师，谁有本事谁上台。';
const buses =
  '从5月22日起，镇上新增三条夜班公交线路，末班车时间延长到22时14分，沿途停靠医院、车站和两家工厂，下夜班的工人不用再走路回家。';
const kiln =
  '5月6日，砖瓦厂的老窑改成了一座陶艺馆，头一天就来了两百多名游客，捏泥、拉坯、上釉，大人小孩都挽起了袖子，忙得不亦乐乎。';

test.each([
  ['——青口镇民生工作综述', '富了口袋富脑袋', '点亮回家的路'],
  ['——來自青口基層的報告', '富了口袋富腦袋', '點亮回家的路'],
])('below the headline of a round-up (%s) each crosshead opens another subject', (subtitle, first, second) => {
  expect(titlesOf('一枝一叶总关情', subtitle, start, first, talks, second, buses, '沈一舟')).toEqual([
    '一枝一叶总关情',
  ]);
});

test('below a document that is called a report other news may stand', () => {
  expect(titlesOf('关于2020年民生工作情况的报告', start, '百姓讲堂又开讲', talks, '夜班公交开通', buses)).toContain(
    '夜班公交开通',
  );
});

test('signed, a round-up is over', () => {
  expect(
    titlesOf('一枝一叶总关情', '——青口镇民生工作综述', start, '富了口袋富脑袋', talks, '沈一舟', '老窑开门迎客', kiln),
  ).toEqual(['一枝一叶总关情', '老窑开门迎客']);
});

test('an article that goes on elsewhere says nothing of whether articles are signed', () => {
  const signed = (title: string) => [title, kiln, talks, '顾小满'];
  const lines = [
    '提案办理不打太极 镇里现场督办',
    `${buses.slice(0, -1)}(下转第2版)`,
    '走基层看变化',
    '小事里的大民生',
    start,
    '沈一舟',
    ...signed('砖瓦厂的老窑改成了一座陶艺馆'),
    ...signed('西岭村晒谷场上百姓讲堂开讲'),
    ...signed('青口镇新增三条夜班公交线路'),
  ];
  const { house } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect(house).toMatchObject({ signedThroughout: true });
});

test.each([
  ['县农业农村局局长沈一舟:', '县教育局局长顾小满:'],
  ['縣農業農村局局長沈一舟:', '縣教育局局長顧小滿:'],
])('below a statement under the office of %s each crosshead opens another subject', (first, second) => {
  const lines = [first, '补齐短板 让农业强起来', start, '夜班公交开通', buses, '百姓讲堂开讲', talks];
  expect(titlesOf(...lines, second, '守好三尺讲台', kiln)).toEqual(['补齐短板 让农业强起来', '守好三尺讲台']);
});
