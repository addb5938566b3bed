import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text =
  '　　本报讯(记者 沈一舟)顾小满每天清晨都要到青口渡口走一圈，扫落叶、擦栏杆，风雨无阻，这一走就是二十六年，镇上的人都认得他。';
const closing = '　　他说，渡口没有了船，可总得有人记得它。';

test.each([
  '开栏的话：变化写在街巷里，也写在群众的脸上。本栏目将留住这些瞬间。',
  '開欄語：變化寫在街巷裡，也寫在群眾的臉上。本欄目將留住這些瞬間。',
  '编前：变化写在街巷里，也写在群众的脸上。',
  '编者按：变化写在街巷里，也写在群众的脸上。',
])('between headline and lead the editors may say why they print it: %s', (note) => {
  const lines = ['青口大桥合龙', text, closing, '一日从军', '一生为民', `　　${note}`, text, closing];
  const { articles } = parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
  expect(articles.map(({ title }) => title?.text)).toEqual(['青口大桥合龙', '一日从军 一生为民']);
  expect(articles[1]?.body.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
});
