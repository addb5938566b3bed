import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';

const read = (file: string, ...lines: string[]) => {
  const { articles, setAside } = parseIssue([{ file, text: lines.join('\n') }]);
  return { titles: articles.map(({ title }) => title?.text), aside: setAside.map((part) => [part.text, part.reason]) };
};

test('the head of a Markdown file goes aside above its headings', () => {
  const head = ['---', 'title: 青口周报', 'date: 2021-06-02', '---'];
  const { titles, aside } = read('page.md', ...head, '', '## 青口大桥下月合龙', text, '', '## 老渡口搬家', text);
  expect(titles).toEqual(['青口大桥下月合龙', '老渡口搬家']);
  expect(aside.filter(([, reason]) => reason === 'front-matter').map(([line]) => line)).toEqual(head);
});

test('the title in it is the headline of a text without one', () => {
  const { titles, aside } = read(
    'page.md',
    '---',
    'layout: post',
    'title: "青口大桥下月合龙"',
    '---',
    '',
    text,
    '',
    text,
  );
  expect(titles).toEqual(['青口大桥下月合龙']);
  expect(aside.map(([line]) => line)).toEqual(['---', 'layout: post', 'title: "', '"', '---']);
});

test.each([
  ['青口修桥记', ['缘起', '合龙'], ['青口修桥记']],
  ['二〇二一年六月见闻', ['缘起', '合龙'], ['缘起', '合龙']],
  [
    '渡口茶话',
    ['青口大桥在端午节这一天合龙', '老渡口搬到下游三里外的新码头'],
    ['青口大桥在端午节这一天合龙', '老渡口搬到下游三里外的新码头'],
  ],
])('%s above short headings or long ones: an article and its crossheads, or an issue', (title, headings, expected) => {
  const lines = headings.flatMap((heading) => ['', `## ${heading}`, '', text]);
  expect(read('page.md', '---', `title: ${title}`, '---', '', text, ...lines).titles).toEqual(expected);
});

test.each([
  ['---', '青口大桥下月合龙', text],
  ['title: 青口周报', '青口大桥下月合龙', text],
])('%s and %s open no such head', (...lines) => {
  expect(read('page.txt', ...lines).aside.map(([, reason]) => reason)).not.toContain('front-matter');
});

test.each([
  ['page.md', ['1. [青口大桥](#a1)', '2. [渡口](#a2)', '', '## 青口大桥下月合龙', text, '', '## 老渡口搬家', text]],
  [
    'page.html',
    [
      '<!doctype html><ul><li><a href="#a1">青口大桥</a></li>',
      '<li><a href="#a2">渡口</a></li></ul>',
      `<h2>青口大桥下月合龙</h2><p>${text}</p><h2>老渡口搬家</h2><p>${text}</p>`,
    ],
  ],
])('links to places of %s are its contents, whatever they are called', (file, lines) => {
  const { titles, aside } = read(file, ...lines);
  expect(titles).toEqual(['青口大桥下月合龙', '老渡口搬家']);
  expect(aside.filter(([, reason]) => reason === 'contents')).toHaveLength(2);
});

test('heads of files put one below the other go aside, too', () => {
  const { titles, aside } = read(
    'page.txt',
    '青口大桥下月合龙',
    '',
    text,
    '---',
    'title: "老渡口搬到下游"',
    'date: "2021-06-02"',
    'tags:',
    '  - "青口"',
    '---',
    '',
    text,
  );
  expect(titles).toEqual(['青口大桥下月合龙', '老渡口搬到下游']);
  expect(aside.map(([line]) => line)).toEqual([
    '---',
    'title: "',
    '"',
    'date: "2021-06-02"',
    'tags:',
    '- "青口"',
    '---',
  ]);
});

test('a file that is called Markdown is read so with one heading', () => {
  const { titles, aside } = read('page.md', '---', 'title: "青口周报"', '---', '# 老渡口搬到下游', '', text);
  expect(titles).toEqual(['老渡口搬到下游']);
  expect(aside.map(([line]) => line)).toContain('title: "青口周报"');
});
