import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const story = [
  '守堤人和他的三条船',
  '',
  '沈一舟来到河堤上，察看了水位和堤防，又把每一处的隐患都记在了本子',
  '',
  '（下转第2版）',
];
const other = [
  '',
  '青口大桥合龙',
  '',
  '本报讯（记者 顾小满）青口大桥今天合龙，两岸的人家从早上起就等在桥头，等着走过桥去看一看对岸的新集市。',
];
const rest = ['', '里面，回到家里已经是后半夜，村里的灯都灭了。', '', '第二天，他又上了堤。'];

/** The articles of two pages: titles, and the texts of their blocks. */
const read = (first: readonly string[], second: readonly string[]) =>
  parseIssue([
    { file: 'p1.txt', text: first.join('\n') },
    { file: 'p2.txt', text: second.join('\n') },
  ]).articles.map(({ title, body }) => [title?.text, ...body.map(({ text }) => text)]);

test.each([
  ['the last line of a serial', ['', '（待续）'], []],
  ['where more is told', ['', '（相关报道见第4版）'], []],
  ['the headline printed again', [], ['守堤人和他的三条船', '']],
  ['a headline of its own', [], ['后半夜的灯', '']],
])('%s above the notice does not part the paragraph that jumped', (_, below, above) => {
  const [first] = read([...story, ...other, ...below], [...above, '（上接第1版）', ...rest]);
  expect(first?.[1]).toBe(
    '沈一舟来到河堤上，察看了水位和堤防，又把每一处的隐患都记在了本子里面，回到家里已经是后半夜，村里的灯都灭了。',
  );
});

test('a line that closes the article above a continuation stays there', () => {
  const [, second] = read([...story, ...other, '', '（待续）'], ['（上接第1版）', ...rest]);
  expect(second?.at(-1)).toBe('（待续）');
});
