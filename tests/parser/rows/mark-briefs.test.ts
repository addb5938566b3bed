import { expect, test } from 'vitest';
import { ledger, parseIssue } from '../../../src/parser/index.ts';

const read = (...lines: string[]) => parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]);
const titles = (...lines: string[]) => read(...lines).articles.map(({ title }) => title?.text);

const ferry = '老渡口5月6日搬进新家，渡船由三条增加到五条，每天早晨六点开航，晚上八点收航。';
const lamps = '新桥村的路灯5月7日全部换新，一共四十盏，孩子们晚上回家不用再打手电筒。';
const books = '5月8日起，每周三下午有人来给孩子们讲故事，带来的画册可以借回家看一个星期。';

test.each([
  ['a blank', [`▲老渡口搬新家　${ferry}`, `▲新桥村路灯换新 ${lamps}`]],
  ['a full stop', [`▲老渡口搬新家。${ferry}`, `▲新桥村路灯换新。${lamps}`]],
  ['no mark', [`老渡口搬新家 ${ferry}`, `新桥村路灯换新 ${lamps}`]],
  ['brackets', [`【老渡口搬新家】${ferry}`, `【新桥村路灯换新】${lamps}`]],
  ['numbers', [`（一）老渡口搬新家 ${ferry}`, `（二）新桥村路灯换新。${lamps}`]],
])('the headline of a brief on the line of its text is parted from it: %s', (_, lines) => {
  const issue = read('【各地传真】', ...lines);
  expect(issue.articles.map(({ title }) => title?.text)).toEqual(['老渡口搬新家', '新桥村路灯换新']);
  expect(issue.articles.map(({ body }) => body.map(({ text }) => text))).toEqual([[ferry], [lamps]]);
  expect(ledger(issue)).toEqual([]);
});

test('a headline of two clauses ends at the blank that is followed by text', () => {
  expect(titles(`▲老渡口搬新家 渡船添两条　${ferry}`, `▲新桥村路灯换新　${lamps}`)).toEqual([
    '老渡口搬新家 渡船添两条',
    '新桥村路灯换新',
  ]);
});

test('a brief whose text does not say its headline again follows the others of its column', () => {
  expect(titles(`▲老渡口搬新家 ${ferry}`, `▲新桥村路灯换新 ${lamps}`, `▲小学来了讲故事的人 ${books}`)).toHaveLength(3);
});

test('a numbered brief whose text does not say its headline again is parted where the others are', () => {
  const other = `4．小学来了讲故事的人。${books}`;
  const again = `3．老渡口渡船五条。${ferry}`;
  expect(titles(`1．老渡口搬新家。${ferry}`, `2．新桥村路灯换新。${lamps}`, again, other)).toHaveLength(4);
});

test('behind a number the whole first sentence is the headline, with a blank in it', () => {
  const books = '3．文化站新书上架。文化站买来两千册新书，阅览室晚上也开门，下了工的青年坐满长桌。';
  expect(titles(`1．老渡口 搬新家。${ferry}`, `2．新桥村 路灯换新。${lamps}`, books)).toEqual([
    '老渡口 搬新家',
    '新桥村 路灯换新',
    '文化站新书上架',
  ]);
});

test.each([
  ['items that are sentences', [`▲${ferry}`, `▲${lamps}`]],
  ['items with a comma in front', [`▲5月6日，老渡口 ${ferry}`, `▲5月7日，新桥村 ${lamps}`]],
  ['one item alone', [`▲老渡口搬新家 ${ferry}`, books]],
])('%s are left whole', (_, lines) => {
  expect(titles('各地简讯', ...lines)).toHaveLength(1);
});

test('a blank beside a word in Latin letters parts no headline', () => {
  const first = 'Ferryman 渡船公司5月6日搬进新家，Ferryman 的渡船由三条增加到五条，每天早晨六点开航。';
  const second = 'Lampgrove 路灯公司5月7日宣布，Lampgrove 的路灯全部换新，孩子们晚上回家不用再打手电筒。';
  expect(read(first, second).articles.flatMap(({ title }) => title ?? [])).toEqual([]);
});

test('a line without a mark whose text does not say its headline again follows its neighbours', () => {
  const third = '孩子们的好去处 5月8日起每周三下午小学有人来讲故事，带来的画册可以借回家看一个星期。';
  expect(titles(`老渡口搬新家 ${ferry}`, '-', `新桥村路灯换新 ${lamps}`, '-', third)).toEqual([
    '老渡口搬新家',
    '新桥村路灯换新',
    '孩子们的好去处',
  ]);
});

test('a lead in brackets is no headline', () => {
  expect(titles(`【沈一舟 青口東勢】${ferry}`, `【顾小满 青口西岭】${lamps}`)).toEqual([undefined, undefined]);
});

test('briefs that count from 1 are parted whatever their headlines say', () => {
  const { articles } = read(
    '1.青口河堤加固完成。青口河堤加固工程5月6日完成，沿河八个村的防汛能力有了明显提高。',
    '2.县医保局：四件小事。一是开门办事，二是上门办事，三是坐下来听，四是记下来办。',
    '3.文化馆。上周末记者再去时，一楼的茶座不收钱，二楼的琴房可以预约，三楼最热闹。',
    '4.河口大桥合龙。河口大桥5月8日合龙，两岸的人从此不用再等渡船，走路只要五分钟。',
  );
  expect(articles.map(({ title }) => title?.text)).toEqual([
    '青口河堤加固完成',
    '县医保局：四件小事',
    '文化馆',
    '河口大桥合龙',
  ]);
});

const news = [
  '近日，河口的新桥通了车，两岸的人从此不用再等渡船，走路只要五分钟，骑车的孩子最高兴。',
  '5月8日起，每周三下午有人来给孩子们讲故事，带来的画册可以借回家看一个星期。',
  '记者从水利站看到，沿河八个村的防汛沙袋都码放整齐，值班表贴在门口，电话一打就通。',
];
const heads = ['两岸连成一片，渡船退了休', '14个故事讲给娃娃听', '沙袋码得齐，心里才有底'];
const digest = (mark: (index: number) => string) => news.map((text, index) => mark(index) + text);

test.each([
  ['numbers', digest((index) => `${index + 1}.${heads[index]}。`)],
  ['brackets', digest((index) => `【${heads[index]}】`)],
])('a digest that is all briefs is parted whatever its headlines say: %s', (_, lines) => {
  const issue = read('每日要情', ...lines);
  expect(issue.articles.map(({ title }) => title?.text)).toEqual(heads);
  expect(issue.articles.map(({ body }) => body.map(({ text }) => text))).toEqual(news.map((text) => [text]));
  expect(ledger(issue)).toEqual([]);
});

test.each([
  ['that stand below a text', [news[0] ?? '', ...digest((index) => `${index + 1}.${heads[index]}。`)]],
  ['that do not count on', digest((index) => `${index * 2 + 1}.${heads[index]}。`)],
  [
    'that tell no day',
    heads.map(
      (head, index) => `${index + 1}.${head}。各村要把每一处隐患记在本子上，能马上整改的当天就改，不能的报上来。`,
    ),
  ],
])('numbered sentences %s are no digest', (_, lines) => {
  expect(titles('每日要情', ...lines)).not.toContain(heads[0]);
});
