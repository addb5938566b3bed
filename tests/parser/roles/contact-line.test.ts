import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';

test.each([
  [['邮寄地址：青口县河堤路1号', '邮    编：000000', '联系人：沈一舟'], '青口县人大办公室', '2018年11月 12 日'],
  [['郵寄地址：青口縣河堤路1號', '電子郵箱：a@example.org'], '青口縣議會秘書處', '2018年11月12日'],
])('%s below a notice is of it, and so are the office and the day', (contacts, office, day) => {
  const source = ['北河堤防条例征求意见的公告', text, ...contacts, office, day].join('\n\n');
  const [notice, ...others] = parseIssue([{ file: 'page.txt', text: source }]).articles;
  expect(others).toEqual([]);
  expect(notice?.body.map((block) => block.text)).toEqual([text, ...contacts]);
  expect(notice?.signatures.map((signature) => signature.text)).toEqual([office]);
  expect(notice?.dateline?.text).toBe(day);
});

test.each(['業務單位主管：沈一舟', '承办单位负责人：沈一舟', '主管：顾小满'])(
  'who answers for a release stands below its text: %s',
  (line) => {
    const lines = ['老渡口修了新栈桥', text, line, '河口小学添了两间书屋', text];
    const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
    expect(articles.map(({ title }) => title?.text)).toEqual(['老渡口修了新栈桥', '河口小学添了两间书屋']);
    expect(articles[0]?.body.map((block) => block.text)).toEqual([text, line]);
  },
);

test.each([
  ['◎時間：六月二日上午九時至', '十二時', '◎地點：河口圖書館'],
  ['一、时间：6月2日上午9时至', '12时', '二、地点：河口活动中心'],
])('items that tell when and where are a list, whatever the measure cut off: %s', (...facts) => {
  const lines = ['老渡口修了新栈桥', text, ...facts, '河口小学添了两间书屋', text];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['老渡口修了新栈桥', '河口小学添了两间书屋']);
  expect(articles[0]?.kicker).toEqual([]);
  expect(articles[1]?.kicker).toEqual([]);
});

test('the address of the reporter below a text belongs to it, at the foot of the issue to the paper', () => {
  const lines = ['老渡口修了新栈桥', text, 'news1@example.org', '河口小学添了两间书屋', text, 'news@example.org'];
  const { articles, setAside } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title, notes }) => [title?.text, notes.map((note) => note.text)])).toEqual([
    ['老渡口修了新栈桥', ['news1@example.org']],
    ['河口小学添了两间书屋', []],
  ]);
  expect(setAside.map((part) => part.text)).toEqual(['news@example.org']);
});
