import { expect, test } from 'vitest';
import { cite } from '../../src/components/shown/cite.ts';
import type { Presenter } from '../../src/components/shown/presenter.ts';
import type { Article, Issue } from '../../src/records/schema/index.ts';
import { displayDate, words } from '../../src/translations/index.ts';

const show: Pick<Presenter, 'words' | 'text' | 'title' | 'plain' | 'date'> = {
  words: words('Hans'),
  text: (_, printed) => printed,
  title: (article) => article.title,
  plain: (text) => text,
  date: ({ value }) => displayDate(value, words('Hans')),
};
const signed = (...names: string[]) => names.map((name) => ({ name }));

test.each([
  [
    '粮价稳了',
    '青口简报',
    '2020-06-02',
    signed('沈一舟'),
    '沈一舟：《粮价稳了》，《青口简报》，2020年6月2日，第 2 版。',
  ],
  ['粮价稳了', '[青口简报]', '[2020-05-30..]', [], '《粮价稳了》，[青口简报]，不早于2020年5月30日，第 2 版。'],
  ['[简讯三则]', '青口简报', '2020-06-02', [], '[简讯三则]，《青口简报》，2020年6月2日，第 2 版。'],
  [
    '粮价稳了',
    '青口简报',
    '2020-06',
    signed('沈一舟', '顾晓棠', '梁长康', '罗彩玉'),
    '沈一舟、顾晓棠、梁长康等：《粮价稳了》，《青口简报》，2020年6月，第 2 版。',
  ],
])('%s in %s of %s', (title, name, issued, bylines, citation) => {
  const article = { title, bylines, page: 2, date: { value: '2020-05-30', basis: 'printed' } };
  const issue = { title: name, date: { value: issued, basis: 'declared' } };
  expect(cite(article as unknown as Article, issue as unknown as Issue, show as Presenter)).toBe(citation);
});
