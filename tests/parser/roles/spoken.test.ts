import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';

test.each([
  ['下一阶段的安排已经确定：', ['1.年底开展满意度调查；', '2.设立意见箱，每周五集中回复。']],
  ['下一階段的安排已經確定：', ['●年底開展滿意度調查；', '●設立意見箱，每週五集中回覆。']],
])('%s announces the items below it and heads nothing', (line, items) => {
  const lines = ['北河涵闸检修结束', text, line, ...items, text, '老街路灯换新', text];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles[0]?.body.slice(0, 4).map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'list', 'list']);
  expect(articles.map(({ title }) => title?.text)).not.toContain(line);
});
