import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const texts = [
  '村里的路修好了，路灯也亮了。',
  '河口小学添了两间书屋，孩子们天天来。',
  '老渡口修了新栈桥，船又靠岸了。',
];
const names = ['沈一舟', '顾小满', '罗立'];
const briefs = texts.map((text, place) => `${text}（${names[place]}）`);

test.each(['【简讯】', '校園短波'])('below %s each item that its own name closes is an article', (column) => {
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: [column, ...briefs].join('\n') }]);
  expect(articles.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual(names.map((name) => [name]));
  expect(articles.map(({ title }) => title)).toEqual([undefined, undefined, undefined]);
  expect(articles.map(({ columnAbove }) => columnAbove)).toEqual(Array(3).fill(column.replace(/[【】]/g, '')));
  expect(setAside.map(({ text, reason }) => [text, reason])).toEqual([[column, 'section-label']]);
});

test.each(['简讯', '校園短波', '动态'])(
  '%s above several briefs with headlines belongs to none of them alone',
  (column) => {
    const items = texts.flatMap((text, place) => [
      `${['青口村修路', '河口小学添书屋', '老渡口修栈桥'][place] ?? ''}`,
      `本报讯（记者 ${names[place] ?? ''}）${text}`,
    ]);
    const source = ['村里来了新老师', `本报讯（记者 沈一舟）${texts[1] ?? ''}`, texts[0], '', column, ...items];
    const { articles, setAside } = parseIssue([{ file: 'page.txt', text: source.join('\n') }]);
    expect(articles.map(({ columnAbove }) => columnAbove)).toEqual([undefined, column, column, column]);
    expect(setAside.map(({ text, reason }) => [text, reason])).toEqual([[column, 'section-label']]);
  },
);

test.each(['国内简讯', '海外快訊'])('below a heading %s the lines above its items are crossheads', (name) => {
  const items = texts.flatMap((text, place) => [
    `${['青口村修路', '河口添书屋', '渡口修栈桥'][place] ?? ''}见成效`,
    text.repeat(3),
  ]);
  const source = [
    '## 河口小学开学',
    texts[1]?.repeat(3),
    '',
    `## ${name}`,
    ...items,
    '',
    '## 春耕开始',
    texts[0]?.repeat(3),
  ];
  const { articles } = parseIssue([{ file: 'page.md', text: source.join('\n') }]);
  expect(articles.map(({ body }) => body.filter(({ kind }) => kind === 'crosshead').length > 1)).toEqual([
    false,
    true,
    false,
  ]);
});

test.each(['首都消息', '各地來電'])('%s heads another article below a text', (name) => {
  const { articles } = parseIssue([
    {
      file: 'page.txt',
      text: ['守堤人和他的三条船', texts[0], texts[1], name, `${texts[2]}`, '五月六日，新安镇的秋粮全部入库。'].join(
        '\n',
      ),
    },
  ]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['守堤人和他的三条船', name]);
});

test('another line above such items is the headline of the first', () => {
  const { articles } = parseIssue([{ file: 'page.txt', text: ['村里修通水泥路', ...briefs].join('\n') }]);
  expect(articles[0]?.title?.text).toBe('村里修通水泥路');
});

test.each([
  ['沈一舟', '顾小满', '罗立'],
  ['◎沈一舟', '◎顾小满', '◎罗立'],
  ['撰文：沈一舟　攝影：羅立', '撰文：顾小满', '撰文：罗立'],
])('each item with its writer on the line below is an article: %s, %s, %s', (...writers) => {
  const { articles } = parseIssue([
    {
      file: 'page.txt',
      text: ['【简讯】', ...texts.flatMap((text, place) => [text, writers[place] ?? ''])].join('\n\n'),
    },
  ]);
  expect(articles.map(({ body }) => body.map((block) => block.text))).toEqual(texts.map((text) => [text]));
});

test('two items of a wrapped page that names in brackets close are two articles', () => {
  const lines = [
    '　　村里的路修好了，路灯也亮',
    '了，孩子们不怕黑。（沈一舟）',
    '　　河口小学添了两间书屋，孩',
    '子们天天来借书。（顾小满）',
  ];
  const { articles } = parseIssue([{ file: 'page.txt', text: ['村里修通水泥路', ...lines].join('\n') }]);
  expect(articles.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual([['沈一舟'], ['顾小满']]);
});

test.each(['【各里消息】', '【一周短波】'])(
  '%s above the first of several headed briefs is the column of all',
  (column) => {
    const lines = texts.flatMap((text, place) => [
      ['东浜 赠琴', '竹围 赏枫', '溪尾 开市'][place] ?? '',
      `${text}（沈一舟）`,
    ]);
    const { articles } = parseIssue([
      { file: 'page.txt', text: ['青口大桥今天合龙', `${texts[0]}（罗立）`, column, ...lines].join('\n') },
    ]);
    expect(articles.slice(1).map(({ columnAbove }) => columnAbove)).toEqual(Array(3).fill(column.slice(1, -1)));
  },
);

const items = [
  '商会理事长沈一舟日前率团访问青口，参观当地三家船厂，并与厂方座谈两地航运往来。',
  '妇女组下月举办烹饪班，由罗立师傅主讲，学费每人二十元，名额三十名，额满为止。',
  '黄氏宗祠落成庆典定于农历八月十五举行，届时设宴六十席，欢迎宗亲携眷出席同欢。',
];

test.each(['最新消息', '会务动态', '僑社新聞'])(
  'below %s paragraphs of different subjects are an article each',
  (section) => {
    const { articles } = parseIssue([{ file: 'page.txt', text: ['青口总商会', section, ...items].join('\n') }]);
    expect(articles.map(({ body }) => body.map((block) => block.text))).toEqual(items.map((text) => [text]));
    expect(articles.map(({ title }) => title)).toEqual([undefined, undefined, undefined]);
    expect(articles[0]?.column?.text).toBe(section);
  },
);

test('items of one body that each tell a day are an article each', () => {
  const club = [
    '青口商會骨幹團前日啟程赴外埠，一行三十人由沈一舟帶領，訂於週末返抵，沿途考察船廠與碼頭。',
    '為響應清潔月，青口商會日前發動各界清掃大廈樓梯與天台，街坊紛紛加入，氣氛十分熱烈。',
    '5月19日下午，青口商會組織書畫愛好者參觀新館，顧問羅立到場講解名家真跡，觀者如堵。',
  ];
  const { articles } = parseIssue([{ file: 'page.txt', text: ['會務動態', ...club].join('\n') }]);
  expect(articles.map(({ body }) => body.map((block) => block.text))).toEqual(club.map((text) => [text]));
});

test('below such a name paragraphs of one subject, or one that goes on, are one article', () => {
  const visit = [
    '商会理事长沈一舟日前率团访问青口，参观当地三家船厂，并与厂方座谈两地航运往来。',
    '沈一舟理事长在船厂参观时对厂方表示，两地航运往来已有百年，商会愿为船厂介绍客户。',
    '访问青口三家船厂的还有商会理事顾小满、罗立，厂方向商会代表介绍了两地航运的新航线。',
  ];
  for (const texts of [visit, [...items.slice(0, 2), `另外，${items[2]}`]]) {
    const { articles } = parseIssue([{ file: 'page.txt', text: ['最新消息', ...texts].join('\n') }]);
    expect(articles).toHaveLength(1);
  }
});

test('texts that are signed one by one below a short line are briefs of its column, whatever stands above', () => {
  const lines = [
    '村里修通水泥路',
    ...texts,
    '邻里小耳朵',
    ...texts.flatMap((text, place) => [text, names[place] ?? '']),
  ];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect(articles.map(({ title, columnAbove }) => title?.text ?? columnAbove)).toEqual([
    '村里修通水泥路',
    '邻里小耳朵',
    '邻里小耳朵',
    '邻里小耳朵',
  ]);
});

test.each([
  [
    '港聞短打',
    [
      '海關昨日在碼頭採取行動，檢獲一批懷疑未完稅香煙，拘捕三人。',
      '運輸署前日公布，為配合慶祝活動，該區多條街道將實施特別交通安排。',
    ],
  ],
  [
    '乡镇零讯',
    [
      '昨日，三合村在村口设摊，半天收回过期药品一百余公斤，以止痛药居多。',
      '河口小学把闲置的沙坑改成菜园，一学期下来，学生种出二十种菜。',
    ],
  ],
])('below the name of a column of briefs each paragraph is an article: %s', (column, items) => {
  const lines = ['第2版　2021年6月2日　星期三', '青口大橋合龍', ...texts, column, ...items];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect(articles.slice(1).map(({ body }) => body.map((block) => block.text))).toEqual(items.map((text) => [text]));
});

test('in a column of briefs the measure sets one name on the last line of its text and the next below it', () => {
  const lines = [
    '村里修通水泥路',
    ...texts,
    '乡镇短讯',
    `${texts[0]}（沈一舟）`,
    texts[1],
    '（顾小满）',
    `${texts[2]}（罗立）`,
  ];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.slice(1).map(({ bylines }) => bylines.map(({ name }) => name))).toEqual(names.map((name) => [name]));
});

test.each([
  ['地方短訊', '●'],
  ['基层短波', ''],
])('below %s short news with headlines share its name', (column, mark) => {
  const heads = ['早場電影', '消防演練', '陶藝班招生'];
  const items = [
    '白沙戲院週末加開早場，長者半價，首日滿座六場。',
    '水尾國小昨辦地震演練，三百二十名師生兩分鐘疏散完畢。',
    '河口文化館陶藝班招生十二名，每週三晚間上課，材料費另計。',
  ];
  const lines = heads.flatMap((head, place) => [`${mark}${head}`, `${items[place]}（${names[place]}）`]);
  const above = ['老渡口搬進新家', items.join('')];
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: [...above, '', column, ...lines].join('\n') }]);
  expect(articles.slice(1).map(({ title, body }) => [title?.text, body.length])).toEqual(
    heads.map((head) => [head, 1]),
  );
  expect(articles.map(({ columnAbove }) => columnAbove)).toEqual([undefined, column, column, column]);
  expect(setAside.find(({ reason }) => reason === 'section-label')?.text).toBe(column);
});

test.each([
  ['青口简讯', ['换届选举', '路灯维修', '夏季义诊', '书屋开放']],
  ['青口學苑簡訊', ['人事異動', '主任交接', '校長談人生', '師資培訓']],
])('below the name of a column of briefs each short line above one text heads a brief: %s', (column, heads) => {
  const items = [
    '河堤社区日前完成换届，选出主任一名、委员四名，平均年龄三十六岁。',
    '物业对小区二十盏路灯逐一检修，预计三天完成。',
    '镇卫生院医生到广场为老人量血压、测血糖，发放宣传册两百份。',
    '农家书屋每周六、日对儿童开放，志愿者轮流值守，可借书回家。',
  ];
  const lines = [column, ...heads.flatMap((head, place) => [head, items[place] ?? ''])];
  for (const gap of ['\n', '\n\n']) {
    const { articles } = parseIssue([{ file: 'page.txt', text: lines.join(gap) }]);
    expect(articles.map(({ title }) => title?.text)).toEqual(heads);
  }
});

test('a feature in a column of briefs keeps its crossheads', () => {
  const long = texts.join('');
  const lines = ['青口简讯', '路灯维修', long, long, '先修后街', long, long, '再修前街', long, long];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['路灯维修']);
});

test('below a text whose writer stands at its head paragraphs signed one by one are briefs', () => {
  const feature = ['守堤人和他的三条船', '文／罗立', texts.join(''), texts.join(''), texts.join('')];
  const items = [
    '卫生所筛检车23日开进北塘，提供五项检查，完成筛检的居民每人领到白米一包，当天来了七十多人。（文／沈一舟　图／罗立）',
    '高职美发科师生23日到老人会义剪，四十六位长者焕然一新，带队的老师说下个月还来。（顾小满）',
  ];
  const { articles } = parseIssue([{ file: 'page.txt', text: [...feature, ...items].join('\n\n') }]);
  expect(articles.map(({ bylines }) => bylines[0]?.name)).toEqual(['罗立', '沈一舟', '顾小满']);
  const unsigned = [...feature.filter((line) => !line.startsWith('文')), ...items];
  expect(parseIssue([{ file: 'page.txt', text: unsigned.join('\n\n') }]).articles).toHaveLength(2);
});

test.each(['简 讯', '地方短波'])('below %s rare names sign briefs on lines of their own', (column) => {
  const items = [
    '截至4月28日，河口街道农商行已发放春耕贷款1420万元，支持种粮大户和合作社207户，贷款最快当天到账。',
    '5月1日，河口街道第4届乡村厨艺大赛开锣，24名农家厨师现场烹制了土鸡、河虾、豆腐等拿手菜，来看的人挤满了打谷场。',
    '4月29日起，石浦街道新增7条公交线路，连通火车站、职教园和8个行政村，首末班时间为六点半和二十一点。',
  ];
  const above = ['村里来了新老师', texts.join(''), texts.join(''), '罗立'];
  const signed = items.flatMap((text, place) => [text, ['位建平', '司青', '沈一舟'][place] ?? '']);
  const { articles } = parseIssue([{ file: 'page.txt', text: [...above, '', column, '', ...signed].join('\n\n') }]);
  expect(articles.map(({ title, bylines }) => [title?.text, bylines[0]?.name])).toEqual([
    ['村里来了新老师', '罗立'],
    [undefined, '位建平'],
    [undefined, '司青'],
    [undefined, '沈一舟'],
  ]);
});

test.each(['【一周短波】', '【基层动态】', '【各里消息】'])(
  '%s above headed briefs goes aside, and what they are called signs nothing',
  (column) => {
    const heads = ['第三小学 童画展', '教育局 招聘会', '青口镇 看戏'];
    const items = heads.flatMap((head, place) => [head, `${texts[place]}（${names[place]}）`]);
    const other = '教室的窗子朝南，沈老师每天早到半小时，把炉子生好，等着孩子们翻过山来上学。';
    const above = ['村里来了新老师', other, other];
    const { articles, setAside } = parseIssue([{ file: 'page.txt', text: [...above, column, ...items].join('\n') }]);
    expect(articles.slice(1).map(({ title, bylines }) => [title?.text, ...bylines.map(({ name }) => name)])).toEqual(
      heads.map((head, place) => [head, names[place]]),
    );
    expect(setAside.map(({ text }) => text)).toContain(column);
  },
);

const shortMeasure = [
  '青口大橋通車',
  '　　記者沈一舟報道：青口大橋昨天',
  '通車，橋長三百多米，兩岸居民上學',
  '、看病不必再繞遠路。',
  '　　橋頭的人家一早放起鞭炮，老人',
  '帶着孫兒走到對岸，又走回來。',
  '',
];

test.each(['社區短波', '乡镇快讯'])(
  'items with marks below %s are articles where a blank line parts them and paragraphs stand close',
  (name) => {
    const items = [
      ['　　■河口濱海公園日前啟用，', '設兩個分區及飲水器，每日開放至晚', '上十一時，主人須自行清理。'],
      ['　　■三合花墟本月起一連七日', '延長開放至凌晨二時，警方將視乎人', '流封閉附近兩條街道。'],
      ['　　■渡口水墨會招收新學員，每', '周二晚上七時半上課，教師為畫家，', '零基礎亦可參加，材料自備。'],
    ];
    const count = (...lines: string[]) =>
      parseIssue([{ file: 'p1.txt', text: [...shortMeasure, name, ...lines].join('\n') }]).articles.length;
    expect(count(...items.flatMap((item) => [...item, '']))).toBe(4);
    expect(count(...items.flat())).toBe(2);
  },
);
