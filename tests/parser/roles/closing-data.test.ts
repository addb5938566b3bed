import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';
const other = '春天一到，村里的老人就搬出竹椅，坐在桥头说从前的事，说到天黑才各自回家吃饭。';

const read = (lines: string[]) => parseIssue([{ file: 'page.txt', text: lines.join('\n') }]).articles;

test('lines of data that all stand below a text close it', () => {
  const articles = read([
    '涵闸检修保安全',
    text,
    '2021/06/02 14:04 社会',
    '桥头竹椅话从前',
    other,
    '2021/06/03 09:12 生活',
  ]);
  expect(articles.map(({ title, dateline }) => [title?.text, dateline?.text])).toEqual([
    ['涵闸检修保安全', '2021/06/02 14:04 社会'],
    ['桥头竹椅话从前', '2021/06/03 09:12 生活'],
  ]);
});

test('a section before the day, and a text that the list cuts short, are no hindrance', () => {
  const articles = read([
    '涵闸检修保安全',
    text,
    '社会新闻 2021/06/02 14:04',
    '桥头竹椅话从前',
    other.slice(0, -1),
    '乡村新闻 2021/06/03 09:12',
    '渡口换了新船',
    text,
  ]);
  expect(articles.map(({ title, dateline }) => [title?.text, dateline?.text])).toEqual([
    ['涵闸检修保安全', '社会新闻 2021/06/02 14:04'],
    ['桥头竹椅话从前', '乡村新闻 2021/06/03 09:12'],
    ['渡口换了新船', undefined],
  ]);
});

test('lines of data of which the first stands above the first text belong to the texts below', () => {
  const articles = read([
    '2021/06/02 14:04 社会',
    '涵闸检修保安全',
    text,
    '2021/06/03 09:12 生活',
    '桥头竹椅话从前',
    other,
  ]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['涵闸检修保安全', '桥头竹椅话从前']);
  expect(articles[0]?.dateline?.text).not.toBe('2021/06/03 09:12 生活');
});
