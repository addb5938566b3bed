import { expect, test } from 'vitest';
import { namesDocument } from '../../../src/parser/text/document-name.ts';

test.each([
  ['关于做好防汛工作的通知', true],
  ['徵稿啟事', true],
  ['徵　稿　啟　事', true],
  ['失物招领', true],
  ['失物招領', true],
  ['讲座预告', true],
  ['鳴謝', true],
  ['青口镇群芳名录', true],
  ['捐款徵信（110年7月至9月）', true],
  ['鸣谢捐款（7月至9月）', true],
  ['各营工程进度表（截至二十二日）', true],
  ['本校第一学期经费收支表', true],
  ['財務公開', true],
  ['知　了', false],
  ['（7月至9月）', false],
  ['雨天开车记住三件事', false],
  ['一把伞的招领', false],
  ['一纸公告', false],
  ['一紙公告', false],
  ['两张告示', false],
  ['门上的布告', false],
  ['接到通知', false],
  ['停水公告', true],
  ['致居民的一封信', true],
  ['一封公开信', true],
  ['我们的声明', true],
])('%s names a document: %s', (text, expected) => {
  expect(namesDocument(text)).toBe(expected);
});
