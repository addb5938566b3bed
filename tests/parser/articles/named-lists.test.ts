import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '沈一舟来到河堤上，察看了水位和堤防，询问了值班情况，要求把每一处隐患都记在本子上。';

const read = (...lines: string[]) =>
  parseIssue([{ file: 'p1.txt', text: lines.join('\n\n') }]).articles.map(({ title, body }) => [
    title?.text,
    ...body.map((block) => block.text),
  ]);

test.each([
  ['winners', ['校內語文競賽優勝名單', '國語演說第一名 沈一舟', '閩南語朗讀第一名 顧小滿', '作文第一名 羅立']],
  ['gifts', ['本屆校友義賣捐贈芳名', '六一屆：沈一舟二千元', '六八屆：顧小滿五千元', '八二屆全體同學：一萬二千元']],
  ['works', ['第九届作文竞赛获奖名单', '一等奖', '《井》 青口小学', '二等奖', '《路》 河口小学', '《灯》 白沙小学']],
])('a list of %s with a name of its own is an article above the next headline', (_, list) => {
  const articles = read(...list, '守堤人和他的三条船', text);
  expect(articles.map(([title]) => title)).toEqual([list[0], '守堤人和他的三条船']);
  expect(articles[0]?.slice(1)).toEqual(list.slice(1));
  expect(articles[1]).toEqual(['守堤人和他的三条船', text]);
});

test('the last winner above what is said of them heads no text', () => {
  const winners = ['國語演說第一名 沈一舟', '閩南語朗讀第一名 顧小滿', '客語朗讀第一名 林志豪', '第一名 羅立'];
  expect(read('校內語文競賽優勝名單', ...winners, text)).toHaveLength(1);
});

test('a notice of several lines above its text is one headline', () => {
  expect(read('青口县水利局', '关于公布先进单位名单', '的通知', text)).toHaveLength(1);
});

test('a flattened table right below a text belongs to it, the headline set apart below does not', () => {
  const cells = [
    '各鄉鎮場次一覽',
    '地點',
    '日期',
    '時間',
    '溪口圖書館',
    '3/27',
    '15:30',
    '新厝圖書館',
    '3/25',
    '15:00',
  ];
  const stage = '停演十二年的老戲班6月3日重返廟埕，第一齣就搬演六小時的連本戲，戲迷從各鄉鎮趕來看戲。';
  const bridge = '老橋橋面去年遭豪雨沖毀，工程處以原石砌回橋墩，6月5日開放通行，兩岸居民放鞭炮慶祝。';
  const lines = ['公車候車亭再添35座', text, ...cells, '', '布袋戲班重返廟埕', stage, '', '河口老橋修復', bridge];
  const { articles } = parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title, body }) => [title?.text, body.length])).toEqual([
    ['公車候車亭再添35座', 1 + cells.length],
    ['布袋戲班重返廟埕', 1],
    ['河口老橋修復', 1],
  ]);
});

test.each([
  ['樂捐徵信', ['沈一舟　RM300', '顧小滿　RM100', '羅立　RM300']],
  ['报告事项', ['1.礼拜后召开长执会。', '2.下主日为圣餐主日。', '3.青年团契本周六查经。']],
  ['社區行事曆', ['11/3　環境清潔日', '11/7　長者共餐', '11/11　志工會議']],
  ['下月活动预告', ['6月3日　环境清洁日', '6月7日　老人共餐', '6月11日　志愿者会议']],
  ['上週聚會人數與奉獻', ['主日崇拜 169人', '兒童主日學 16人', '禱告會 30人']],
])('the list %s at the end of an issue is an article of its own', (name, items) => {
  expect(read('守堤人和他的三条船', text, text, name, ...items)).toEqual([
    ['守堤人和他的三条船', text, text],
    [name, ...items],
  ]);
});

test('a list that an article needs stays in it', () => {
  expect(
    read('守堤人和他的三条船', text, text, '注意事项', '1.自带雨鞋。', '2.准时到场。', '3.不得下河。'),
  ).toHaveLength(1);
});

test('a calendar set apart between two texts is an article of its own, the times below a notice belong to it', () => {
  const items = ['4/3　環境清潔日', '4/7　長者共餐', '4/11　志工會議'];
  const lines = (gap: string[]) => ['守堤人和他的三条船', text, ...gap, '社區行事曆', ...items, '', '老路灯换新', text];
  const titles = (gap: string[]) =>
    parseIssue([{ file: 'p1.txt', text: lines(gap).join('\n') }]).articles.map(({ title }) => title?.text);
  expect(titles([''])).toEqual(['守堤人和他的三条船', '社區行事曆', '老路灯换新']);
  expect(titles([])).not.toContain('社區行事曆');
});
