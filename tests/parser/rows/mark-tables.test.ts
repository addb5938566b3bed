import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '今年早稻长势喜人,县农业局派出技术员下田查看病虫害,指导农户施肥,预计亩产比去年增加三十公斤以上。';
const cells = ['大桥村', '12户', '合格', '柳林村', '8户', '合格', '石桥村', '30户', '良好'];

const read = (lines: readonly string[], between: string) =>
  parseIssue([{ file: 'p1.txt', text: lines.join(between) }]).articles;

test.each([['各村修路进度表'], ['各村修路進度表'], ['上半年达标龙虎榜'], ['危房改造验收结果']])(
  '%s above cells in lines is their name and no cell',
  (name) => {
    for (const between of ['\n', '\n\n']) {
      const articles = read(['早稻长势喜人', `本报讯（记者 沈一舟）${text}`, name, ...cells], between);
      const tables = articles.flatMap(({ body }) => body.filter(({ kind }) => kind === 'table'));
      expect(tables.map((block) => block.text)).not.toContain(name);
      expect(tables).toHaveLength(cells.length);
    }
  },
);

test('the line right above a lead is no cell of the table above it', () => {
  const names = ['优秀党员（3名）', '沈一舟', '顾小满', '罗立', '先进个人（2名）', '陈大文', '李小明'];
  const articles = read(['光荣榜', ...names, '夜校开课了', `本报讯（记者 罗立）${text}`], '\n');
  expect(articles.map(({ title }) => title?.text).at(-1)).toBe('夜校开课了');
});
