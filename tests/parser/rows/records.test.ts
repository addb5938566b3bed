import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const texts = [
  '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。',
  '沈一舟来到河堤,察看了水位和堤防,询问了值班情况,要求把每一处隐患记在本子上,能马上整改的当天就改。',
  '渡口的三条船停了两条,剩下的一条每天早晚各开一趟,船家说等桥通了,就把船拖上岸,漆一漆,给孩子们看。',
];
const titles = ['渡口的三条船', '防汛见闻记', '桥头小记一则'];
const writers = ['沈一舟', '顾小满', '罗立'];

/** Three records, each line made from the number of the record, its title, writer and text. */
const records = (line: (title: string, writer: string, text: string, number: number) => string[]): string =>
  titles.flatMap((title, at) => line(title, writers[at] ?? '', texts[at] ?? '', at + 1)).join('\n');

const read = (source: string) => parseIssue([{ file: 'page.txt', text: source }]).articles;

test.each([
  [
    'colons, and labels of libraries',
    records((title, writer, text, number) => [
      `题名：${title}`,
      `责任者：${writer}`,
      '出处：青口新报',
      `版号：A${number}`,
      '刊期：2021-06-02',
      '内容：',
      text,
      '-----',
    ]),
  ],
  [
    'brackets, an empty field in each',
    records((title, writer, text, number) => [
      `【標題】${title}`,
      `【記者】${writer}`,
      '【報別】青口日報',
      `【版次】第${number}版`,
      '【日期】2021-06-02',
      '【備註】',
      '【內容】',
      text,
      '* * *',
    ]),
  ],
  [
    'the tags of a database, numbered',
    records((title, writer, text, number) => [
      `[${number}/3]`,
      `TI- ${title}`,
      `AU- ${writer}`,
      'DT- 2021.06.02',
      `PG- A${number}`,
      `TX- ${text}`,
      '',
    ]),
  ],
  [
    'tags as programs for references write them',
    records((title, writer, text) => [`T1  - ${title}`, `A1  - ${writer}`, 'PY  - 2021', `AB  - 摘要`, 'TX  -', text]),
  ],
  [
    'brackets, the text behind its label',
    records((title, writer, text) => [`【標題】${title}`, `【記者】${writer}`, `【內容】${text}`]),
  ],
  [
    'tabs',
    records((title, writer, text, number) => [
      `标题\t${title}`,
      `作者\t${writer}`,
      '来源\t青口新报',
      `版次\t第0${number}版`,
      '正文',
      text,
    ]),
  ],
  [
    'English names',
    records((title, writer, text) => [`Title: ${title}`, `Author: ${writer}`, 'Date: 2021-06-02', 'Content:', text]),
  ],
  [
    'the day first, the value below its label',
    records((title, writer, text) => [
      '【日期】',
      '2021-06-02',
      '【題名】',
      title,
      '【作者】',
      writer,
      '【正文】',
      text,
    ]),
  ],
  [
    'one line for all',
    records((title, writer, text) => [`【标题】${title}【作者】${writer}【日期】2021-06-02【正文】${text}`]),
  ],
  [
    'one line for the head',
    records((title, writer, text) => [`标题：${title}　作者：${writer}　日期：2021-06-02`, text]),
  ],
  [
    'labels that no list holds, told by what comes again',
    records((title, writer, text, number) => [`名目：${title}`, `执事：${writer}`, `卷册：${number}`, '原文：', text]),
  ],
])('records with %s', (_, source) => {
  const articles = read(source);
  expect(articles.map(({ title }) => title?.text)).toEqual(titles);
  expect(articles.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual(writers.map((name) => [name]));
  expect(articles.map(({ body }) => body.map(({ text }) => text))).toEqual(texts.map((text) => [text]));
});

test('kicker and subtitle of a record', () => {
  const [article] = read(
    ['【引题】河水退了', '【标题】渡口的三条船', '【副题】船家等桥通', '【作者】沈一舟', '【正文】', texts[0]].join(
      '\n',
    ),
  );
  expect(article?.kicker.map(({ text }) => text)).toEqual(['河水退了']);
  expect(article?.title?.text).toBe('渡口的三条船');
  expect(article?.subtitle.map(({ text }) => text)).toEqual(['船家等桥通']);
});

test('a kicker below other fields of several records', () => {
  const articles = read(
    records((title, writer, text, number) => [
      '【版次】第5版（经济）',
      `【作者】${writer}`,
      `【引题】沈大方在第${number}次会上要求`,
      `【标题】${title}`,
      '【正文】',
      text,
    ]),
  );
  expect(articles.map(({ kicker, title }) => [...kicker.map(({ text }) => text), title?.text])).toEqual(
    titles.map((title, at) => [`沈大方在第${at + 1}次会上要求`, title]),
  );
});

test.each(['佚名', '网络', '本刊编辑部', '管理员'])('%s is no writer', (writer) => {
  const articles = read(
    records((title, _, text) => [`标题：${title}`, `作者：${writer}`, '日期：2021-06-02', '正文：', text]),
  );
  expect(articles.flatMap(({ bylines }) => bylines.filter(({ role }) => role === 'writer'))).toEqual([]);
});

test('a line above every record opens it, and a text below may open like a field', () => {
  const articles = read(
    records((title, _, text, number) => [
      '【青口市政府新聞處新聞稿】',
      '日期：110年6月2日',
      `承辦人：${writers[number - 1]}`,
      `標題：${title}`,
      ...(number === 2 ? [`主旨：${text}`] : [text]),
    ]),
  );
  expect(articles.map(({ title }) => title?.text)).toEqual(titles);
  expect(articles.map(({ body }) => body.map(({ text }) => text))).toEqual([
    [texts[0]],
    [`主旨：${texts[1]}`],
    [texts[2]],
  ]);
});

test('an interview is no record', () => {
  const turns = [
    '记者：延长四个小时，人手从哪里来？',
    '馆长：馆里一共十四个人，排班排不开。',
    '读者：晚上有人看书吗？',
  ];
  const [article, ...others] = read(['渡口的三条船', texts[0], ...turns, ...turns, ...turns].join('\n'));
  expect(others).toEqual([]);
  expect(article?.title?.text).toBe('渡口的三条船');
});

test.each([
  ['day, writer and figures', (writer: string, at: number) => [`98/12/2${at}　記者：${writer}　點閱：11${at}`]],
  [
    'bars, and a label that no list holds',
    (writer: string, at: number) => [`張貼人：${writer} ｜ 歸檔：2021-06-0${at} ｜ 閱聽：4${at}`],
  ],
  [
    'a field to a line, the day first',
    (writer: string, at: number) => [`2021-06-0${at}`, '来源：县融媒体中心', `撰稿人：${writer}`],
  ],
])('one form of data below every headline: %s', (_, data) => {
  const articles = read(records((title, writer, text, number) => ['', title, ...data(writer, number), text]));
  expect(articles.map(({ title }) => title?.text)).toEqual(titles);
  expect(
    articles.map(({ bylines }) => bylines.filter(({ role }) => role === 'writer').map(({ name }) => name)),
  ).toEqual(writers.map((name) => [name]));
  expect(articles.map(({ body }) => body.map(({ text }) => text))).toEqual(texts.map((text) => [text]));
});

test('who made the page is no data of an article', () => {
  const issue = parseIssue([
    {
      file: 'page.txt',
      text: records((title, writer, text) => [
        '',
        title,
        text,
        '',
        `2021年6月2日 责任编辑：${writer} 版式：${writer}`,
        texts[0] ?? '',
      ]),
    },
  ]);
  expect(issue.articles.flatMap(({ notes, signatures }) => [...notes, ...signatures])).toEqual([]);
});

test.each(['主旨', '標題'])('releases whose %s is their title', (label) => {
  const articles = read(
    records((title, _, text) => ['發稿單位：水利處', '發稿日期：110年6月2日', `${label}：${title}`, text]),
  );
  expect(articles.map(({ title }) => title?.text)).toEqual(titles);
});

test('what a script of broadcast news says of its sentences is no field of a record', () => {
  const source = records((title, writer, text) => [
    `【标题】${title}`,
    `【导语】${text}`,
    '【配音】警方提醒：凡要求共享屏幕的，一律是诈骗。',
    `【记者】${writer}`,
  ]);
  const articles = read(source);
  expect(articles.map(({ title }) => title?.text)).toEqual(titles);
  expect(articles.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual(writers.map((name) => [name]));
  expect(articles.map(({ body }) => body.length)).toEqual([2, 2, 2]);
});

test('a field above the title of each record, the first, too, opens the record', () => {
  const source = titles.map((title, at) => [
    `【日期】2021-06-0${at + 1}【版次】0${at + 2}`,
    `【標題】${title}`,
    `　　${texts[at]}`,
  ]);
  const days = read(source.map((lines) => lines.join('\n')).join('\n\n')).map(({ dateline }) => dateline?.text);
  expect(days).toEqual([
    '【日期】2021-06-01【版次】02',
    '【日期】2021-06-02【版次】03',
    '【日期】2021-06-03【版次】04',
  ]);
});

test('an office between strokes gave a release out', () => {
  const source = titles.map((title, at) => [
    title,
    `青口縣政府 / 提供單位：交通處 / 上版日期：110年6月${at + 1}日`,
    texts[at],
  ]);
  const articles = read(source.map((lines) => lines.join('\n')).join('\n\n'));
  expect(articles.map(({ bylines }) => bylines.map(({ name }) => name))).toEqual([['交通處'], ['交通處'], ['交通處']]);
});

test.each([
  ['opens the record where it stands above the first headline', true],
  ['closes the text where it stands above no first headline', false],
])('a day between a text and the next headline %s', (_what, above) => {
  const days = ['1948-06-20', '1948-06-21', '1948-06-22'];
  const articles = read(
    titles
      .flatMap((title, at) => {
        const day = `【日期】${days[at]}【版次】0${at + 1}`;
        const record = [`【標題】${title}`, texts[at] ?? ''];
        return above ? [day, ...record] : [...record, day];
      })
      .join('\n'),
  );
  expect(articles.map(({ title }) => title?.text)).toEqual(titles);
  expect(articles.map(({ dateline, notes }) => (dateline ?? notes[0])?.text.slice(4, 14))).toEqual(days);
});

test('what stands above the first of several records heads the list', () => {
  const source = records((title, writer, text) => [`標題：${title}`, `作者：${writer}`, '全文：', text, '']);
  const issue = parseIssue([{ file: 'page.txt', text: `檢索結果：共3筆　資料庫：青口晚報\n\n${source}` }]);
  expect(issue.articles.map(({ title }) => title?.text)).toEqual(titles);
  expect(issue.setAside.find(({ reason }) => reason === 'masthead')?.text).toBe('檢索結果：共3筆　資料庫：青口晚報');
});
