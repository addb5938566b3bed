import { expect, test } from 'vitest';
import { parseIssue } from '../../src/parser/index.ts';

const head = ['县里五月办成五件实事', '本报讯（记者 沈一舟）县政府昨日公布五月份实事进展，各项工作都有了新的进展。'];
const foot = '下个月还有三件实事要办，县里已经定下完工的日子。';
/** The kinds of the blocks between the first and the last paragraph. */
const kinds = (...lines: string[]) =>
  parseIssue([{ file: 'page.txt', text: [...head, ...lines, foot].join('\n') }])
    .articles.flatMap(({ body }) => body)
    .slice(1, -1)
    .map(({ kind }) => kind);

test.each([
  [['●5月6日，新桥通车。', '●5月9日，路灯亮灯。']],
  [['◆新橋通車。', '◆路燈亮燈。', '◆幼兒園開園。']],
  [['●5月6日，新桥通车。', '■5月9日，路灯亮灯。']],
  [['①修桥', '②铺路', '③办学']],
  [['（一）修桥；', '（二）铺路。']],
  [['1.修桥铺路，方便群众出行。', '2.办学兴教，造福子孙后代。']],
  [['1.修桥铺路', '2.40支队伍比武', '3.办学兴教']],
  [['5:55 开始曲、节目预告', '6:00 对农村广播', '上午 7:15 每周一歌', '19:00—20:00　戏曲']],
  [['一、报名时间：6月5日。', '二、报名地点：县体育馆。']],
])('%j are items of a list', (lines) => {
  expect(kinds(...lines)).toEqual(lines.map(() => 'list'));
});

test.each([
  [['站点\t时间', '活动中心\t上午9时', '图书馆\t下午2时']],
  [['站點\t時間', '活動中心\t上午9時', '圖書館\t下午2時']],
])('%j are rows of a table', (lines) => {
  expect(kinds(...lines)).toEqual(lines.map(() => 'table'));
});

test('a table that comes again below another text names no section of the page', () => {
  const table = ['站点\t时间', '活动中心\t上午9时', '图书馆\t下午2时'];
  const lines = ['一', '二', '三'].flatMap((each) => [`接种点增设第${each}批`, head[1] ?? '', ...table, '']);
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title, column }) => [title?.text, column])).toEqual(
    ['一', '二', '三'].map((each) => [`接种点增设第${each}批`, undefined]),
  );
});

test.each([
  [['修桥铺路，方便群众出行。', '办学兴教，造福子孙后代。']],
  [['1.修桥铺路，方便群众出行。', '3.办学兴教，造福子孙后代。']],
  [['●5月6日，新桥通车，群众出行方便多了。']],
])('%j are paragraphs', (lines) => {
  expect(kinds(...lines)).toEqual(lines.map(() => 'paragraph'));
});

test('a caption and the name of a column below it are no list', () => {
  expect(kinds('▲志愿者在桥头合影。', '■读者论坛')).not.toContain('list');
});

test('an item cut by a column break is one item', () => {
  expect(kinds('●5月6日，新桥通车，两岸的村民扶老携幼走上新', '桥，欢声一片。', '●5月9日，路灯亮灯。')).toEqual([
    'list',
    'list',
  ]);
});

test.each([
  [['村名', '户数', '结论', '大桥村', '12户', '合格', '西岭村', '30户', '合格']],
  [['大橋村', '12戶', '西嶺村', '30戶', '石門村', '8戶']],
  [['站点    天数    等次', '河口    30天    优', '石门    28天    良']],
  [['上白粳 每石 五十五萬元', '麵粉 每袋 九萬五千', '豆油 每擔 五十五萬二千']],
  [['男子百米 沈一舟 第一名', '女子百米 顾小满 第二名', '男子跳高 罗立 第三名']],
  [['河口\t30天\t优', '石门\t28天\t良']],
  [['站點\t時間', '活動中心\t上午9時', '圖書館\t下午2時']],
])('%j are cells of a table', (lines) => {
  expect(kinds(...lines)).toEqual(lines.map(() => 'table'));
});

test('a headline and the first pieces of its text, in a narrow column, are no cells', () => {
  const lines = [
    '家訪隊冬夜送毛毯',
    '190戶受惠',
    '【本報消息】黑沙灣',
    '北坊互助會家訪隊昨晚',
    '分7組走訪區內190戶獨居',
  ];
  expect(kinds('情暖社區', ...lines)).not.toContain('table');
});

test('the headline below a table is no cell', () => {
  const lines = ['大桥村', '12户', '合格', '西岭村', '30户', '合格', '县医院扩建开工', head[1] ?? ''];
  const { articles } = parseIssue([{ file: 'page.txt', text: [...head, ...lines].join('\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual([head[0], '县医院扩建开工']);
});

test('a table has its headline, and the headline of the next text stands apart from it', () => {
  const cells = ['河湾', '98.2分', '柳溪', '95.9分', '高升', '93.6分', '谷丰', '91.3分'];
  const blocks = [[...head], ['垃圾分类排名', ...cells], ['县医院扩建开工', head[1] ?? '']];
  const page = blocks.map((block) => block.join('\n')).join('\n\n');
  const { articles } = parseIssue([{ file: 'page.txt', text: page }]);
  expect(articles.map(({ title, body }) => [title?.text, body.length])).toEqual([
    [head[0], 1],
    ['垃圾分类排名', cells.length],
    ['县医院扩建开工', 1],
  ]);
});

test.each([
  ['停水通知', 'notice'],
  ['关于开展清河行动的通告', 'notice'],
  ['徵稿啟事', 'notice'],
  ['遺失聲明', 'notice'],
  ['两部门联合发布公告', 'news'],
  ['青口大桥合龙', 'news'],
])('%s heads a %s', (title, kind) => {
  const { articles } = parseIssue([{ file: 'page.txt', text: [title, foot, foot].join('\n') }]);
  expect(articles.map((article) => article.kind)).toEqual([kind]);
});

test.each([
  [['青口大桥合龙', '三个村完成换届', '县医院扩建开工', '北巷亮起路灯', '青口新桥通车']],
  [['·青口橋通車', '·縣立醫院擴建', '·老街路燈換新', '·三個村完成換屆', '·北河水閘檢修結束']],
])('a bulletin of headlines alone, %j, is a list', (items) => {
  const { articles } = parseIssue([{ file: 'page.txt', text: ['本周要闻', ...items].join('\n') }]);
  expect(articles.map(({ kind, title, body }) => [kind, title?.text, body.map((block) => block.text)])).toEqual([
    ['list', '本周要闻', items],
  ]);
});

test('of pages of which nothing but numbered headlines is known each headline is an article', () => {
  const page = (number: string) => `青口日報　中華民國61年5月5日　星期五　${number}`;
  const first = ['1.空軍部隊擧行慶功會餐', '2.今日電影 請看海報', '3.歡送退伍的弟兄'];
  const second = ['1.士官隊擧行結訓典禮', '2.愛琴海', '3.部隊零訊'];
  const staff = '（報社發行人：沈一舟；社長：顧小滿；社址：青口）';
  const { articles, setAside } = parseIssue([
    { file: 'page.txt', text: [page('第一版'), ...first, staff, page('第二版'), ...second, staff].join('\n') },
  ]);
  expect(articles.map(({ title }) => title?.text)).toEqual([...first, ...second]);
  expect(setAside.filter(({ text }) => text === staff)).toHaveLength(2);
});

test.each(['持平', '暂无', '無變化'])('%s stands in a column of figures: the table goes on below it', (cell) => {
  const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行，两岸的人家都来帮忙。';
  const cells = ['品种', '均价', '环比', '菠菜', '4.68', '-19%', '白菜', '2.15', cell, '蒜薹', '10.30', '+11%'];
  const lines = [
    '一周菜价',
    '发布单位：青口县农业局',
    text,
    ...cells,
    '',
    '渡口的三条小船',
    '发布单位：青口县水利局',
    text,
  ];
  const { articles } = parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['一周菜价', '渡口的三条小船']);
  expect(articles[0]?.body.filter(({ kind }) => kind === 'table').length).toBeGreaterThan(0);
});
