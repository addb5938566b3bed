import { expect, test } from 'vitest';
import { ledger, parseIssue } from '../../../src/parser/index.ts';

const text = '本报讯（记者 沈一舟）村里的路修好了，路灯也亮了，孩子们上学不用再绕远路。';

test('the headings of marked pages say nothing of plain pages of the same issue', () => {
  const issue = parseIssue([
    { file: 'p01.md', text: `# 修桥\n\n${text}\n` },
    { file: 'p02.html', text: `<html><body><h1>修路</h1><p>${text}</p></body></html>` },
    { file: 'p03.txt', text: `第3版 民生 2022年3月9日 星期三\n\n青口修水渠通水到户\n\n${text}\n` },
    { file: 'p04.txt', text: `第4版 文化 2022年3月9日 星期三\n\n老街修起新书店\n\n${text}\n` },
  ]);
  expect(issue.articles.map(({ title }) => title?.text)).toEqual([
    '修桥',
    '修路',
    '青口修水渠通水到户',
    '老街修起新书店',
  ]);
  expect(issue.setAside.filter(({ reason }) => reason === 'page-header')).toHaveLength(2);
  expect(ledger(issue)).toEqual([]);
});

test('a heading cut into two lines on a marked page is whole, and nothing is told twice', () => {
  const issue = parseIssue([
    { file: 'p01.txt', text: `第1版 民生 2022年3月9日 星期三\n\n青口修水渠通水到户\n\n${text}\n` },
    { file: 'p02.html', text: `<html><body><h1>青口大桥合\n龙通车</h1>\n<p>${text}</p></body></html>` },
  ]);
  expect(issue.articles.map(({ title }) => title?.text)).toEqual(['青口修水渠通水到户', '青口大桥合 龙通车']);
  expect(ledger(issue)).toEqual([]);
});
