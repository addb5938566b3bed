import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';
const other = '县图书馆即日起延长开放时间,每晚开到九点半,周末开设亲子书角,头一周接待读者近三千人次。';
const third = '青口镇卫生院添置一台数字化X光机,乡亲们拍片不用再跑县城,当天就能拿到报告。';

/** The paragraphs of the article above the column. */
const above = [
  '5月6日，沈一舟来到河堤，察看了水位和堤防，询问了值班情况，要求把每一处隐患记在本子上。',
  '沈一舟说，汛期一天不过，就一天不能松劲。当天夜里，他又上了堤。',
];

const read = (...lines: string[]) =>
  parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]).articles.map(({ column, columnAbove, title, kicker }) =>
    [column?.text ?? columnAbove, kicker[0]?.text, title?.text].map((part) => part ?? '–').join(' / '),
  );

test.each([
  ['·短新闻·', '·短新闻· / – / –'],
  ['■地方短波', '■地方短波 / – / –'],
  ['短新闻·', '短新闻· / – / –'],
  ['一周快遞', '一周快遞 / – / –'],
  ['守堤人', '– / – / 守堤人'],
  ['读者来信', '– / – / 读者来信'],
])('%s above one paragraph', (line, expected) => {
  expect(read(line, text)).toEqual([expected]);
});

test('the paragraphs of a column of briefs are an article each', () => {
  expect(read('防汛见闻记', ...above, '·短新闻·', text, other, third)).toEqual([
    '– / – / 防汛见闻记',
    '短新闻 / – / –',
    '短新闻 / – / –',
    '短新闻 / – / –',
  ]);
});

test('paragraphs that one name closes are one article, and the column names it', () => {
  expect(read('防汛见闻记', ...above, '一周快遞', text, other, '（沈一舟）')).toEqual([
    '– / – / 防汛见闻记',
    '– / – / 一周快遞',
  ]);
});

test('dispatches strung together below one name are one article', () => {
  const dispatches = [`〔聯合社青口二日電〕${text}`, `〔聯合社河口一日電〕${other}`];
  expect(read('防汛见闻记', ...above, '各地簡訊', ...dispatches)).toEqual(['– / – / 防汛见闻记', '– / – / 各地簡訊']);
});

test.each([
  ['街谈巷议·', '街谈巷议· / – / 少一点“回头再说”'],
  ['·街谈巷议·', '·街谈巷议· / – / 少一点“回头再说”'],
  ['■街談巷議', '■街談巷議 / – / 少一点“回头再说”'],
])('%s above a headline', (line, expected) => {
  expect(read(line, '少一点“回头再说”', text, other)).toEqual([expected]);
});

test('a marked line that tells what happened is a headline', () => {
  expect(read('●捐血活動明日登場', '青口鎮獅子會明天上午九時在農會前辦理捐血活動，捐血')).toEqual([
    '– / – / ●捐血活動明日登場',
  ]);
});

test('a marked line above its subtitle is a headline', () => {
  expect(read('◆守灯人', '——记青口航道站航标工沈一舟', text, other)).toEqual(['– / – / ◆守灯人']);
});

test.each([
  ['外電集錦', '〔聯合社青口一日電〕'],
  ['外电集锦', '〔新华社青口一日电〕'],
])('dispatches in one paragraph below %s have it for their headline', (name, mark) => {
  expect(read(name, `${mark}${text}〔又電〕${other}`)).toEqual([`– / – / ${name}`]);
  expect(read(name, `${mark}${text}`)).toEqual([`${name} / – / –`]);
});

test('one brief that is signed above another tells that the items of a column are articles', () => {
  const items = [`▲${text}（沈一舟）`, `▲${other}`];
  expect(read('防汛见闻记', ...above, '地方短波', ...items)).toEqual([
    '– / – / 防汛见闻记',
    '地方短波 / – / –',
    '地方短波 / – / –',
  ]);
});

test('what else came from the same place goes on with it', () => {
  const dispatches = [`【本报青口讯】${text}`, `又讯：${other}`];
  expect(read('防汛见闻记', ...above, '国际简讯', ...dispatches)).toEqual(['– / – / 防汛见闻记', '– / – / 国际简讯']);
});
