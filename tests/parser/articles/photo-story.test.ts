import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const story = '10月24日，建设者在青口大桥主塔顶部浇筑最后一方混凝土。当日，青口大桥主塔顺利封顶。';

test.each([
  ['a photographer signs', [story, '沈一舟 摄'], 'photo'],
  ['two photographers sign', [story, '沈一舟 顧小滿攝'], 'photo'],
  ['a marked caption follows', [story, '图为大桥主塔。', '沈一舟 摄'], 'photo'],
  ['a writer signs too', [story, '顾小满', '沈一舟 摄'], 'news'],
  ['a lead opens the text', [`本报讯 ${story}`, '沈一舟 摄'], 'news'],
  ['two paragraphs', [story, story, '沈一舟 摄'], 'news'],
])('%s: %j is %s', (_, lines, kind) => {
  const { articles } = parseIssue([{ file: 'page.txt', text: ['青口大桥主塔封顶', ...lines].join('\n') }]);
  expect(articles.map((article) => article.kind)).toEqual([kind]);
  if (kind === 'photo') expect(articles[0]?.body.every((block) => block.kind === 'caption')).toBe(true);
});
