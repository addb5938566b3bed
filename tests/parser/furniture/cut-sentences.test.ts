import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const head = ['老渡口搬到下游', '本报讯（记者 沈一舟）村里的路修好了，路灯也亮了，孩子们上学不用再绕远路。'];
const pieces = [
  '老人们傍晚都爱到桥头坐一坐，孩子们放学就在灯下写作业，大家聊一聊',
  '今年的收成，算一算明年的打算，天黑了才回家。',
];

const read = (...lines: string[]) => {
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: [...head, ...lines].join('\n') }]);
  return {
    texts: articles.flatMap(({ body }) => body.map(({ text }) => text)),
    aside: setAside.map((part) => part.text),
  };
};

test.each([
  ['安全热线 8119'],
  ['預約掛號：0000-1200000'],
  ['便民电话　0000—120'],
  ['— 1 —', '河口日报　2021年6月2日'],
  ['河口日报 2021年6月2日'],
  ['地方版'],
  ['請上官網看更多'],
])('%s between two pieces of a sentence is the page’s', (...lines) => {
  const { texts, aside } = read(pieces[0] ?? '', ...lines, pieces[1] ?? '');
  expect(aside).toEqual(lines);
  expect(texts[1]).toBe(pieces.join(''));
});

test.each(['電話：000-40900轉17', '电话:0000-40900'])('%s right below a notice is the notice’s', (line) => {
  const { aside } = read(
    '失物招领',
    '在新桥头拾得雨伞两把，请失主于一个月内到站务室认领。',
    line,
    '青口大桥下月合龙通车',
    pieces.join(''),
  );
  expect(aside).toEqual([]);
});

test('the telephone below a notice of something lost is the notice’s at the foot of the issue, too', () => {
  expect(read('失物招领', '桥头拾得雨伞两把，请失主来领。', '逾期依规定处理。', '電話：000-40900轉17').aside).toEqual(
    [],
  );
});

test.each([
  ['道路封閉公告', '渡口鎮公所', '服務電話：000-40900'],
  ['停水通知', '自来水公司', '联系电话：000-40900'],
])('%s: the telephone below %s, which signs it, is the notice’s', (name, unit, telephone) => {
  const notice = '6月2日上午八时起渡口街停用一天，请用路人提早改道。';
  expect(read(pieces.join(''), name, notice, unit, telephone).aside).toEqual([]);
});

test('a caption that names who took it is over: the line below is no head of a page', () => {
  const lines = ['图为施工现场。沈一舟/摄', '', '项目快讯', '●桥头村修好了路灯。', '●西岭村换了水管。'];
  expect(read(pieces.join(''), ...lines).aside).not.toContain('项目快讯');
});

test('the short name of a paper between two pieces of a sentence is the page’s', () => {
  const page = ['青口经济技术开发区报', '2021年6月2日 第303期', ...head, pieces[0], '开发区报', pieces[1]].join('\n');
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: page }]);
  expect(setAside.map(({ text }) => text)).toContain('开发区报');
  expect(articles[0]?.body.map(({ text }) => text)).toContain(pieces.join(''));
});

test('names between dots that sign two texts above services of the paper head no page', () => {
  const signed = ['·沈一舟·', '', '', '本报官方微信', '', '', '2021年6月2日 星期三 第2版 民生'];
  expect(read(pieces.join(''), '', ...signed, '', ...head, pieces.join(''), '', ...signed).aside).not.toContain(
    '·沈一舟·',
  );
});

test('below the credit of a picture no sentence is cut by the name of a column', () => {
  const items = ['●供应部清理逾期合同十份。', '●职工篮球联赛进入半决赛。'];
  expect(read(pieces.join(''), '图为工作人员在现场忙碌。沈一舟/摄', '', '项目快讯', ...items).aside).toEqual([]);
});

test('the name of a column below the last text is the page’s', () => {
  expect(read(pieces.join(''), '', '簡訊').aside).toEqual(['簡訊']);
});

test.each([
  ['A2／健康', '113/01/06'],
  ['特寫', '113/01/06　第2版'],
  ['责任编辑：罗立　版式：顾小满', '2 服务'],
])('%s and %s head a page', (...lines) => {
  expect(read(pieces.join(''), '', ...lines, '', '青口大桥下月合龙通车', pieces.join('')).aside).toEqual(lines);
});
