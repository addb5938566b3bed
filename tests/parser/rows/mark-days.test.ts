import { describe, expect, test } from 'vitest';
import { ledger, parseIssue } from '../../../src/parser/index.ts';

const read = (...lines: string[]) => parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);

const items: Record<'traditional' | 'simplified', [string, string][]> = {
  traditional: [
    ['青口大橋年底通車', '縣府昨天表示，大橋改建工程已達八成，屆時往返兩岸只需五分鐘。'],
    ['稻穀收購六月起登記', '農業處指出，農民可就近向農會登記，逾期不再受理。'],
    ['圖書館新館試營運', '館內設親子區與自習室，週末開放至晚間九時，歡迎民眾利用。'],
    ['河口國小舉行畢業典禮', '一百二十名學生領取證書，校長勉勵學生繼續努力。'],
  ],
  simplified: [
    ['青口大桥年底通车', '县政府昨天表示，大桥改建工程已达八成，届时往返两岸只需五分钟。'],
    ['稻谷收购六月起登记', '农业局指出，农民可就近登记，逾期不再受理。'],
    ['图书馆新馆试运行', '馆内设亲子区与自习室，周末开放至晚上九时，欢迎市民前往。'],
    ['河口小学举行毕业典礼', '一百二十名学生领取证书，校长勉励学生继续努力。'],
  ],
};
const days = ['2021.06.05', '2021.06.04', '2021.06.04', '2021.06.02'];
const hours = ['2021-6-5 00:03', '2021-6-5 00:02', '2021-6-4 10:15', '2021-6-4 09:14'];
const bracketed = days.map(() => '（2021年6月5日）');

/** The pieces of each item in an order, `day`, `head` and `text`, with so many blank lines below each item. */
const page = (
  script: keyof typeof items,
  dates: readonly string[],
  order: readonly ('day' | 'head' | 'text')[],
  blank = 0,
) =>
  items[script].flatMap(([head, text], place) => {
    const piece = { day: dates[place] ?? '', head, text };
    return [...order.map((name) => piece[name]), ...Array<string>(blank).fill('')];
  });

const told = (...lines: string[]) => {
  const issue = read(...lines);
  expect(ledger(issue)).toEqual([]);
  return issue.articles.map(({ title, dateline, body }) => [
    title?.text,
    dateline?.text,
    ...body.map(({ text }) => text),
  ]);
};

describe.each(['traditional', 'simplified'] as const)('%s: the day of an item stands', (script) => {
  const whole = (dates: readonly string[]) => items[script].map(([head, text], place) => [head, dates[place], text]);

  test.each([
    ['above its headline', days, ['day', 'head', 'text'], 0],
    ['above its headline, a blank line above', days, ['day', 'head', 'text'], 1],
    ['below its text', days, ['head', 'text', 'day'], 0],
    ['below its text, in brackets', bracketed, ['head', 'text', 'day'], 1],
    ['below its text, with the hour', hours, ['head', 'text', 'day'], 0],
  ] as const)('%s', (_, dates, order, blank) => {
    expect(told(...page(script, dates, order, blank))).toEqual(whole(dates));
  });

  test.each([
    ['above', ['day', 'text']],
    ['below', ['text', 'day']],
  ] as const)('%s a text without a headline', (_, order) => {
    expect(told(...page(script, hours, order))).toEqual(
      items[script].map(([, text], place) => [undefined, hours[place], text]),
    );
  });
});

/** How else days are printed: the day of the item at a place. */
const printed: [string, (place: number) => string][] = [
  ['[2021/06/05]', (place) => `[2021/06/0${5 - place}]`],
  ['110.06.05', (place) => `110.06.0${5 - place}`],
  ['2021/06/05(五)', (place) => `2021/06/0${5 - place}(${'五四三二'.charAt(place)})`],
  ['2021年6月5日 星期五', (place) => `2021年6月${5 - place}日 星期${'五四三二'.charAt(place)}`],
  ['發布日期:2021-06-05', (place) => `發布日期:2021-06-0${5 - place}`],
  ['更新时间：2021-06-05 10:20', (place) => `更新时间：2021-06-0${5 - place} 10:2${place}`],
  ['2021-06-05 水利處', (place) => `2021-06-0${5 - place} ${['水利處', '農業處', '文化局', '教育處'][place]}`],
  ['水利局 2021-06-05', (place) => `${['水利局', '农业局', '文化局', '教育局'][place]} 2021-06-0${5 - place}`],
  ['2021-06-05 10:20 點閱:12', (place) => `2021-06-0${5 - place} 10:20 點閱:${12 + place}`],
  ['二○二一年六月五日', (place) => `二○二一年六月${'五四三二'.charAt(place)}日`],
];

describe.each(printed)('%s', (_, dayAt) => {
  test.each([
    ['above its headline', ['day', 'head', 'text']],
    ['below its text', ['head', 'text', 'day']],
  ] as const)('%s', (_side, order) => {
    const dates = [0, 1, 2, 3].map(dayAt);
    const { articles, setAside } = read(...page('traditional', dates, order));
    expect(articles.map(({ title, dateline, signatures }) => [title?.text, (dateline ?? signatures[0])?.text])).toEqual(
      items.traditional.map(([head], place) => [head, dates[place]]),
    );
    expect(setAside).toEqual([]);
  });
});

test('the writer beside the day below a text signs it', () => {
  const dates = ['沈一舟', '顧小滿', '羅立', '沈一舟'].map((name, place) => `2021-06-0${5 - place} ${name}`);
  const { articles } = read('最新消息', ...page('traditional', dates, ['head', 'text', 'day'], 1));
  expect(articles.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual([
    ['沈一舟'],
    ['顧小滿'],
    ['羅立'],
    ['沈一舟'],
  ]);
});

test.each(['2021年6月2日 星期三', '青口鎮公所 2021-06-02', '2021年6月2日　第四版'])(
  '%s, the same above every page, is no day of an item',
  (head) => {
    const { articles } = read(
      ...page(
        'traditional',
        items.traditional.map(() => head),
        ['day', 'head', 'text'],
      ),
    );
    expect(articles.flatMap(({ evidence }) => evidence.map(({ rule }) => rule))).not.toContain('item-day');
  },
);

test('below the name of the section, the day of the first item is its own', () => {
  const lines = told('最新消息', ...page('traditional', days, ['day', 'head', 'text']));
  expect(lines.map(([title, dateline]) => [title, dateline])).toEqual(
    items.traditional.map(([head], place) => [head, days[place]]),
  );
});

test.each([
  ['traditional', '青口新聞'],
  ['simplified', '本地新闻'],
] as const)(
  '%s: above texts without headlines stands the name of their section, and is no headline',
  (script, name) => {
    const { articles } = read(name, ...page(script, hours, ['text', 'day']));
    expect(articles.map(({ title, column }) => [title?.text, column?.text])).toEqual([
      [undefined, name],
      ...hours.slice(1).map(() => [undefined, undefined]),
    ]);
  },
);

test('a text that breaks off at once below its marked headline is no headline', () => {
  const lines = page('traditional', bracketed, ['head', 'text', 'day'], 1);
  lines[5] = '（請看附圖） ......';
  expect(told(...lines)[1]).toEqual(['稻穀收購六月起登記', bracketed[1], '（請看附圖） ......']);
});

test('rules part the items, whichever paragraph is long', () => {
  const lines = page('traditional', days, ['day', 'head', 'text']);
  const ruled = lines.flatMap((line, index) => (index % 3 === 0 ? ['-', line] : [line]));
  expect(told(...ruled).map(([title]) => title)).toEqual(items.traditional.map(([head]) => head));
});

test('a record between others, whose days stand below their headlines, may have none', () => {
  const records = items.traditional.map(([head, text], place) => [
    ...(place === 1 ? [] : [head, '']),
    `2021-06-0${place + 1}（本報訊）`,
    ...(place === 1 ? [] : ['']),
    text,
    '',
  ]);
  expect(told(...records.flat()).map(([title, , text]) => [title, text])).toEqual(
    items.traditional.map(([head, text], place) => [place === 1 ? undefined : head, text]),
  );
});

test('the wire of a record is no header of a page', () => {
  const [head, text] = items.traditional[0] ?? ['', ''];
  expect(read(head, '', '2021-06-02（青口社訊）', '', text).setAside).toEqual([]);
});

test.each([
  ['of a chronicle', ['青口大橋大事記', ...page('traditional', days, ['day', 'text'])]],
  ['of an office that signs', page('traditional', days, ['head', 'text']).concat('青口縣水利局', '2021.06.05')],
])('the days %s are no days of items', (_, lines) => {
  expect(read(...lines).articles.flatMap(({ evidence }) => evidence.map(({ rule }) => rule))).not.toContain('item-day');
});
