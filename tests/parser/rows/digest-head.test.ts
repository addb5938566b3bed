import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '5月30日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';
const signed = ['沈一舟', '顾小满', '罗立', '拉互依·倚岕', '白恩'].map((name) => `${text}（${name}）`);
const read = (...lines: string[]) => parseIssue([{ file: 'page.txt', text: lines.join('\n\n') }]);

test.each([
  ['鄉鎮短波', '中華民國110年6月2日'],
  ['青口一周快览', '2021年6月2日'],
])('%s and %s above nothing but signed briefs name and date the issue', (name, day) => {
  const { articles, setAside } = read(name, day, ...signed, '本栏编辑：罗立');
  expect(setAside.map((part) => part.text)).toEqual([name, day, '本栏编辑：罗立']);
  expect(articles.map(({ title }) => title?.text)).toEqual(signed.map(() => undefined));
  expect(articles.map(({ bylines: [byline] }) => byline?.name)).toContain('拉互依·倚岕');
});

test('above paragraphs that nobody signs they stay', () => {
  const { articles } = read('青口一周快览', '2021年6月2日', ...signed.map(() => text));
  expect(articles[0]?.title?.text).toBe('青口一周快览');
});
