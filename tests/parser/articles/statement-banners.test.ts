import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '围绕“进一扇门、办百样事”整合窗口，推出清单，把高频事项下沉到社区，让群众办事不出小区。';
const statements = ['青口镇镇长沈一舟:', '守好一条河', text, '', '河口中学校长顾小满:', '把课堂还给学生', text];
const more = ['', '水务局局长罗立:', '把水引到田头', text];

const read = (...lines: string[]) => parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]);

test.each(['书记局长谈落实', '書記局長談落實'])('above several statements %s names the page', (banner) => {
  const { articles, setAside } = read('第3版 专题 2017年2月13日', '', banner, '', ...statements, ...more);
  expect(articles.map(({ title, kicker }) => [title?.text, kicker.length])).toEqual([
    ['守好一条河', 1],
    ['把课堂还给学生', 1],
    ['把水引到田头', 1],
  ]);
  expect(setAside.find((part) => part.text === banner)?.reason).toBe('section-label');
});

test('above one statement it is a line of the article', () => {
  const { setAside } = read('书记局长谈落实', ...statements.slice(0, 3), '', '老渡口搬新家', text);
  expect(setAside.filter(({ reason }) => reason === 'section-label')).toEqual([]);
});
