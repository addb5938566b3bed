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
  ['知　了', false],
  ['雨天开车记住三件事', false],
  ['一把伞的招领', false],
])('%s names a document: %s', (text, expected) => {
  expect(namesDocument(text)).toBe(expected);
});
