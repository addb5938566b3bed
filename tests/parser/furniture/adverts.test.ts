import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';
const story = (title: string) => [title, `本报讯（记者 沈一舟）${text}`, text];

/** The lines that are set aside when they stand between two articles. */
const asideOf = (lines: readonly string[]) =>
  parseIssue([{ file: 'page.txt', text: [...story('青口大桥合龙'), ...lines, ...story('县医院扩建开工')].join('\n') }])
    .setAside.filter(({ reason }) => reason === 'advert')
    .map((part) => part.text);
const printed = (lines: readonly string[]) => lines.filter((line) => line !== '');

test.each([
  [['分类广告', '旺铺转让 临街80平米 10000000000', '收购旧书旧货 0000000']],
  [['分類廣告', '急徵　作業員　供膳宿', '售　透天厝　近學區　0900-000000']],
  [['青口大酒店', '年夜饭火热预订中', '订餐热线：0000000']],
  [['租售', '吉舖招租　旺段', '電：0000000']],
  [['青口家具城 十周年店庆', '全场五折起']],
  [['旺铺出租 电话：0000-5550000']],
  [['徵 早餐店助手 時薪面議', '水電維修 冷氣保養 00-12340000']],
  [['平价供应毛线呢料 城关百货商店']],
  [['青口酒店 婚宴预订 电话：000-5551234']],
  [['旺铺招租 13800000000']],
  [['疏通管道 随叫随到 5551234']],
  [['家電維修 電話 2345']],
  [['誠徵司機 月薪面議 0900-000000']],
  [['补习班招生中', '小学先修 全科班', '']],
  [['徵 早餐店助手 時薪面議']],
  [['招 理货员 月薪面议 包吃住']],
  [['鐵工廠誠徵學徒 供午膳']],
  [['五金厂诚聘学徒 供食宿']],
  [['中和堂國藥號 中山路三十一號', '國營百貨公司 新到花布 歡迎選購']],
  [['同仁堂药房 解放路12号']],
  [['国营百货公司 新到花布 欢迎选购']],
  [['搬家 0900-000000 服務親切']],
  [['招租：店面30坪 0900-000000']],
  [['疏通：管道马桶 13800000000']],
])('%j is an advertisement', (lines) => {
  expect(asideOf(lines)).toEqual(printed(lines));
});

test.each([
  [['青口大酒店', '电话：000-0000000']],
  [['老店庆生记']],
  [['工厂诚聘技工 月薪过万', text]],
  [['工廠誠聘技工 月薪過萬', text]],
  [['五金厂诚聘学徒 供食宿', text]],
  [['鐵工廠誠徵學徒 供午膳', text]],
  [['百貨公司 新到花布 歡迎選購', text]],
  [['百货公司 新到花布 欢迎选购', text]],
  [['婚宴预订火爆', text]],
  [['婚宴預訂火爆', text]],
  [['预约挂号 0000-0000000']],
  [['补习班招生中', '本报讯（记者 罗立）小学先修班昨日开课，市民排队报名。']],
  [['县供电公司 0000-5550000']],
  [['村部维修 15000', '环境保洁 36000']],
  [['收购旧书旧货 一个人守了三十年']],
  [['保供应稳物价 我县组建平价公司', '县供销社今年设立了二十个直销点，群众在家门口买到了放心菜。']],
  [['经销山货销路广 桥头村合作社', '本报记者 罗立', '合作社昨日开张，群众在家门口卖掉了山货，乐得合不拢嘴。']],
  [
    [
      '批發蔬果不漲價 青口果菜公司',
      '記者羅立／青口報導',
      '公司昨日說，颱風過後市場的蔬果照原價批發給攤商，請大家放心。',
    ],
  ],
  [['青口大酒店', '本报讯（记者 罗立）酒店昨日全场五折起，市民排队。']],
])('%j is none', (lines) => {
  expect(asideOf(lines)).toEqual([]);
});

test.each(['五金厂诚聘学徒 供食宿', '鐵工廠誠徵學徒 供午膳'])(
  '%s above who made the page is an advertisement, above a writer it is none',
  (line) => {
    const aside = (lines: readonly string[]) =>
      parseIssue([{ file: 'page.txt', text: [...story('青口大桥合龙'), ...lines].join('\n') }]).setAside.map(
        (part) => part.text,
      );
    expect(aside([line, '责任编辑：罗立'])).toContain(line);
    expect(aside([line, '本报记者 罗立', text, text])).not.toContain(line);
  },
);

test.each(['光明灯 太岁灯 受理安奉', '光明燈 太歲燈 受理安奉'])('%s below who signs a notice', (line) => {
  const lines = ['通知', text, '管理委员会 启', line];
  const issue = parseIssue([{ file: 'page.txt', text: [...story('青口大桥合龙'), ...lines].join('\n') }]);
  expect(issue.setAside.map((part) => part.text)).toContain(line);
});

test.each([
  ['光明灯 太岁灯 受理安奉', true],
  ['光明燈 太歲燈 受理安奉', true],
  ['福音广播 每晚七时', true],
  ['福音廣播 每晚七時', true],
  ['小学 中学 开放日热闹', false],
  ['小學 中學 開放日熱鬧', false],
])('what a house offers, on the last line: %s', (line, aside) => {
  const issue = parseIssue([{ file: 'page.txt', text: [...story('青口大桥合龙'), line].join('\n') }]);
  expect(issue.setAside.some((part) => part.text === line && part.reason === 'advert')).toBe(aside);
  const above = parseIssue([{ file: 'page.txt', text: [...story('青口大桥合龙'), line, text, text].join('\n') }]);
  expect(above.setAside.map((part) => part.text)).not.toContain(line);
});

test.each([[['2021年6月2日 星期三', '社会']], [['第2版 2021年6月2日 星期三', '要聞版']], [['要 闻']]])(
  'the name of a page is furniture: %j',
  (lines) => {
    const issue = parseIssue([
      { file: 'page.txt', text: [...story('青口大桥合龙'), ...lines, ...story('县医院扩建开工')].join('\n') },
    ]);
    expect(issue.setAside.map((part) => part.text)).toEqual(lines);
    expect(issue.articles.map(({ title }) => title?.text)).toEqual(['青口大桥合龙', '县医院扩建开工']);
  },
);

test('a column of pictures below the header of a page is no name of a page', () => {
  const lines = [
    ...story('青口大桥合龙'),
    '2021年6月2日 星期三',
    '图片新闻',
    '河畔春光',
    '6月1日，沈一舟在青口河畔放风筝。（罗立 摄）',
  ];
  const { setAside } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(setAside.map((part) => part.text)).not.toContain('图片新闻');
});
