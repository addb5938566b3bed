import { expect, test } from 'vitest';
import { parseIssue } from '../../src/parser/index.ts';
import { heldOutSeed, styles, typeset } from '../typesetter/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';
const article = ['青口大桥合龙', `本报讯（记者 沈一舟）${text}`, text];
const other = ['县医院扩建开工', `本报讯（记者 顾小满）${text}`, text];

/** The reason for which a line is set aside at the head, in the middle and at the foot of a page; `kept` when an article holds it. */
function reasons(line: string): string[] {
  const pages = [
    [line, ...article, ...other],
    [...article, line, ...other],
    [...article, ...other, line],
  ];
  return pages.map((lines) => {
    const { setAside } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
    return setAside.find((part) => part.text === line)?.reason ?? 'kept';
  });
}

test.each([
  ['────────────', 'rule-line'],
  ['====', 'rule-line'],
  ['* * *', 'rule-line'],
  ['※※※※', 'rule-line'],
  ['◆◆◆◆◆', 'rule-line'],
  ['——  ——  ——', 'rule-line'],
  ['- 3 -', 'page-number'],
  ['第3页 共8页', 'page-number'],
  ['第 3 頁', 'page-number'],
  ['官方公众号', 'masthead-service'],
  ['官方微信', 'masthead-service'],
  ['扫码看视频。', 'masthead-service'],
  ['掃碼看影片', 'masthead-service'],
  ['扫描二维码 关注青口发布', 'masthead-service'],
  ['新闻热线：000-0000000', 'masthead-service'],
  ['新聞熱線 000-0000000', 'masthead-service'],
  ['投稿邮箱：tougao@example.org', 'masthead-service'],
  ['邮发代号：27-100', 'masthead-service'],
  ['国内统一连续出版物号 CN 00-0000', 'masthead-service'],
  ['零售每份一元', 'masthead-service'],
  ['www.example.org', 'masthead-service'],
  ['微博 @青口发布', 'masthead-service'],
  ['责任编辑:罗立 版式:顾小满', 'editors-line'],
  ['責任編輯：羅立 版式：顧小滿', 'editors-line'],
  ['责编/罗立 美编/顾小满', 'editors-line'],
  ['本版编辑 罗立', 'editors-line'],
  ['组稿：罗立', 'editors-line'],
  ['审读:罗立', 'editors-line'],
  ['審校：羅立', 'editors-line'],
  ['（共印80份）', 'distribution-list'],
  ['第3版 民生 2021年6月2日 星期三', 'page-header'],
  ['民生 A3版', 'page-header'],
  ['03版·要闻', 'page-header'],
  ['中華民國一百零五年四月二十日 星期三 A6', 'page-header'],
  ['第18期（总第236期）', 'page-header'],
])('%s is set aside as %s wherever it stands', (line, reason) => {
  expect(reasons(line)).toEqual([reason, reason, reason]);
});

test.each([
  '把好第一关',
  '热线连民心',
  '地址变了，心没变',
  '电话一响就出发',
  '编辑部的故事',
  '责任编辑这份工作',
  '扫一扫 问题就能报',
  '下载就能办',
  '发：给谁？',
  '春天的消息',
  '《青口词典》第3版出版',
  'G20 青口峰会',
  '5月6日 青口大桥通车',
  '3月12日植树节',
  '通讯',
])('%s is kept wherever it stands', (line) => {
  expect(reasons(line)).toEqual(['kept', 'kept', 'kept']);
});

test.each([
  ['江南新区报', 'masthead'],
  ['青口简报', 'masthead'],
  ['校园周刊', 'masthead'],
  ['青 口 日 报', 'masthead'],
  ['青口縣政週報', 'masthead'],
  ['送考路上传捷报', 'kept'],
  ['天气预报', 'kept'],
  ['动态', 'kept'],
  ['春来了', 'kept'],
])('%s on the first line of an issue: %s; elsewhere it is kept', (line, reason) => {
  expect(reasons(line)).toEqual([reason, 'kept', 'kept']);
});

test('the name of a paper right above a text is that text’s headline', () => {
  const { setAside } = parseIssue([{ file: 'page.txt', text: `我的校报\n${text}\n${text}` }]);
  expect(setAside).toEqual([]);
});

test.each([
  ['报：县委、县政府领导', '送：各乡镇，县直各单位'],
  ['報：縣委、縣府首長', '發：各鄉鎮公所'],
  ['抄送：县人大、县政协', '（共印80份）'],
])('%s / %s at the end of a briefing is a distribution list', (...lines) => {
  const { setAside } = parseIssue([{ file: 'page.txt', text: [...article, ...lines].join('\n') }]);
  expect(setAside.map((part) => [part.text, part.reason])).toEqual(lines.map((line) => [line, 'distribution-list']));
});

test('furniture in the middle of a sentence does not break it', () => {
  const lines = [
    '青口大桥合龙',
    '本报讯（记者 沈一舟）近日，青口县水利局组织力量对北河两岸的老旧',
    '扫码看视频。',
    '涵闸进行检修，确保汛期安全运行。',
  ];
  const [first] = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]).articles;
  expect(first?.body.map((block) => block.text)).toEqual([`${lines[1]}${lines[3]}`]);
});

test('the headline of a column of briefs right below a header is no masthead', () => {
  const { articles } = parseIssue([
    { file: 'page.txt', text: `第2版 民生 2021年6月2日 星期三\n基层快讯\n${text}\n${text}` },
  ]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['基层快讯']);
});

/** Rows that are cut, not set aside whole: the number before a headline, a label, a jump notice, marks of Markdown and HTML. */
const cut = new Set(['item-mark', 'label', 'jump-notice', 'markup']);

test.each(styles.map(({ name }) => name))('%s: no line of an article is set aside as furniture', (style) => {
  const seeds = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? index : heldOutSeed + index));
  const wrong = seeds.flatMap((seed) => {
    const { text: printed, truth } = typeset(seed, style);
    return parseIssue([{ file: 'page.txt', text: printed }])
      .setAside.filter(({ reason }) => !cut.has(reason))
      .filter(
        ({ spans: [span] }) =>
          !['furniture', 'service', 'blank'].includes(truth.lines[(span?.line ?? 1) - 1]?.role ?? 'blank'),
      )
      .map((part) => `${seed} ${part.reason} ${part.text}`);
  });
  expect(wrong).toEqual([]);
});
