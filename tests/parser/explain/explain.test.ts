import { expect, test } from 'vitest';
import { boundaryThreshold } from '../../../src/parser/articles/weigh-site.ts';
import { articleAt, explainArticle, explainFurniture } from '../../../src/parser/explain/index.ts';
import { points } from '../../../src/parser/explain/weighing.ts';
import { parseIssue } from '../../../src/parser/index.ts';
import { styles, typeset } from '../../typesetter/index.ts';

const lines = [
  '官方微信',
  '青口镇部署防汛工作',
  '沈一舟来到河堤,察看了水位和堤防,询问了值班情况,要求把每一处隐患记在本子上,能马上整改的当天就改,一时',
  '一时改不了的说明原因。顾小满随同查看。',
  '压实责任',
  '会议强调,村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。',
  '沈一舟',
  '为群众办实事',
  '青口小桥修了九天',
  '5月6日,青口小桥完工,村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐。',
  '顾小满',
];
const issue = parseIssue([{ file: 'p1.txt', text: lines.join('\n\n') }]);
const sectionsOf = (index: number) => explainArticle(issue, index).trimEnd().split('\n\n');
const section = (index: number, start: string) => sectionsOf(index).find((text) => text.startsWith(start)) ?? '';

test('says which rules spoke for the start, with the sum and by how much it decided', () => {
  const start = section(0, '## It begins at line 3');
  expect(start).toContain('+10  start-of-issue        It is the first headline or text of the issue.');
  expect(start).toMatch(/= sum\s+an article begins from \+1 on: reached by \+\d/);
});

test('says why it ends: what spoke for the next article', () => {
  expect(section(0, '## It ends above line 15')).toContain('after-signature');
  expect(section(1, '## It ends')).toBe('## It ends with the issue: no article begins after it.');
});

test('says what spoke against an article at a crosshead, and by how much it was missed', () => {
  const crosshead = section(0, '## No article begins at line 9: 压实责任');
  expect(crosshead).toContain('-3  goes-on-below');
  expect(crosshead).toMatch(/missed by \+\d/);
});

test('says for each line of a headline what it is, and what each weighed', () => {
  expect(section(1, '## Its headline')).toMatch(/15\s+kicker\s+为群众办实事\s+It stands above the title/);
  expect(section(1, '## Is line 15 the title?')).toMatch(/below the highest by \+\d.*: no\./);
  expect(section(1, '## Is line 17 the title?')).toContain('the highest sum: yes.');
});

test('says which pieces were put together, where, and what was printed twice', () => {
  expect(section(0, '## Pieces put together')).toMatch(
    /7\s+open-sentence\s+….*当天就改,一时 \| 改不了的说明原因.*…\n.*“一时” \(line 7\)/,
  );
});

test('says what the style of the issue had to say, and which rules read it', () => {
  const apart = parseIssue([{ file: 'p1.txt', text: lines.join('\n\n').replace('\n\n为群众', '\n\n\n\n为群众') }]);
  expect(explainArticle(apart, 1)).toContain(
    '- Blank lines stand between any two lines: one alone means nothing. (wide-gap)',
  );
  expect(section(1, '## What the style')).toBe('');
});

test('finds the article of a line, and why a line is in none', () => {
  expect([articleAt(issue, 9), articleAt(issue, 21), articleAt(issue, 1), articleAt(issue, 2)]).toEqual([
    0,
    1,
    undefined,
    undefined,
  ]);
  expect(explainFurniture(issue, 1)).toContain('Line 1 is set aside (masthead-service): A service of the paper');
  expect(explainFurniture(issue, 2)).toBeUndefined();
});

test.each([
  [5.5, '+5.5'],
  [-2, '-2'],
  [0.456, '+0.46'],
  [0, '+0'],
])('%d points are %s', (weight, expected) => {
  expect(points(weight)).toBe(expected);
});

test.each(styles.map(({ name }) => name))('%s: what is told agrees with what was done', (style) => {
  for (let seed = 0; seed < 3; seed += 1) {
    const typesetIssue = parseIssue([{ file: 'p1.txt', text: typeset(seed, style).text }]);
    typesetIssue.articles.forEach((article, index) => {
      const [start, ...others] = (article.weighings ?? []).filter(({ question }) => question === 'start');
      if (start && index > 0) expect(start.sum).toBeGreaterThanOrEqual(boundaryThreshold);
      for (const { sum } of others) expect(sum).toBeLessThan(boundaryThreshold);
      for (const { sum, evidence } of article.weighings ?? [])
        if (evidence.length > 0) expect(evidence.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(sum, 9);
      expect(explainArticle(typesetIssue, index)).not.toMatch(/ \([a-z-]+\) Line|undefined|NaN/);
    });
  }
});
