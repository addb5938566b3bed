import { expect, test } from 'vitest';
import { experienceNames, reach } from '../../../../src/parser/articles/weigh-site.ts';
import { explainArticle, parseIssue } from '../../../../src/parser/index.ts';
import type { Evidence } from '../../../../src/parser/tree.ts';

const texts = [
  '沈一舟来到河堤，察看了水位和堤防，询问了值班情况，要求把每一处隐患记在本子上，能马上整改的当天就改。',
  '村里的路修好了，路灯也亮了，孩子们上学不用再绕远路，老人们傍晚都爱到桥头坐一坐。',
  '今年早稻长势喜人，县农业局派出技术员下田查看病虫害，指导农户施肥，预计亩产增加三十公斤。',
  '文化站买来两千册新书，阅览室晚上也开门，下了工的青年坐满长桌，有人读小说，有人抄菜谱。',
];
/** Of uneven length: the rules leave open which of them begin an article. */
const headlines = ['青口镇部署防汛工作', '桥头村修通致富路', '早稻忙', '夜里的阅览室'];

/** What experience added on a page of so many headlines, each above its text. */
function added(many: number): Evidence[] {
  const lines = headlines.slice(0, many).flatMap((headline, place) => [headline, texts[place] ?? '']);
  const found: Evidence[] = [];
  parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }], {
    site: (_, { evidence }) => {
      found.push(...evidence.filter(({ rule }) => rule === 'experience'));
    },
  });
  return found;
}

test('experience speaks where a page has enough places to be compared, and tells what it measured', () => {
  const found = added(4);
  expect(found.length).toBeGreaterThan(0);
  for (const { weight, measures = [] } of found) {
    expect(Math.abs(weight)).toBeLessThanOrEqual(reach);
    expect(measures.length).toBeGreaterThan(0);
    for (const { name } of measures) expect(experienceNames).toContain(name);
  }
});

test('experience is silent on a page of few places', () => {
  expect(added(3)).toEqual([]);
});

test('the explain view names the measures', () => {
  const lines = headlines.flatMap((headline, place) => [headline, texts[place] ?? '']);
  const issue = parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);
  expect(explainArticle(issue, 1)).toMatch(/experience .*Most of it: [a-z+-]+ -?\d/);
});
