import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';
const read = (name: string, ...others: string[]) => {
  const lines = ['桥头夜话', name, text, ...others.flatMap((other) => [`${other}的一天过得很快`, other, text])];
  return parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).articles[0]?.bylines.map((by) => by.name);
};

test.each([
  ['春城', '春城'],
  ['南山客', '南山客'],
  ['听　雨', '听雨'],
])('%s stands as a pen name where other names stand', (line, name) => {
  expect(read(line, '沈一舟', '顾小满')).toEqual([name]);
});

test.each([
  ['春城', []],
  ['引子', ['沈一舟', '顾小满']],
  ['绕远记', ['沈一舟', '顾小满']],
  ['南山客', []],
])('%s is no name', (name, others) => {
  expect(read(name, ...others)).toEqual([]);
});

test.each([
  ['5月6日，县长沈一舟主持召开防汛会议，听取各乡镇的汇报，研究部署当前的防汛工作。', 0],
  [text, 1],
])('沈一舟主持 above %s: %i signatures', (below, count) => {
  const page = ['以更实作风抓好防汛', '沈一舟主持', below, text].join('\n');
  const [article] = parseIssue([{ file: 'page.txt', text: page }]).articles;
  expect(article?.signatures).toHaveLength(count);
  expect(article?.subtitle).toHaveLength(1 - count);
});

test('four characters far to the right below a last sentence are a pen name where other texts end with names', () => {
  const stories = [
    ['桥头夜话', '沈一舟'],
    ['河堤漫步', '顾小满'],
    ['渡口早市', '春江花月'],
  ];
  const lines = stories.flatMap(([title = '', name = '']) => [title, `    ${text}`, `${' '.repeat(30)}${name}`, '']);
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ bylines }) => bylines.map((by) => by.name))).toEqual(stories.map(([, name]) => [name]));
});
