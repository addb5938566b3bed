import { expect, test } from 'vitest';
import { isLabelled } from '../../../src/parser/roles/meta-line.ts';

test.each([
  ['2018年11月08日  来源:青口晚报', true],
  ['39-06-02　作者：沈一舟', true],
  ['109/06/02 發布單位：青口縣政府', true],
  ['本文来源: 青口宣传', true],
  ['| 来源:青口发布', true],
  ['📎 來源：青口日報', true],
  ['作者﹕青口校友', true],
  ['照片來源：青口消防局', true],
  ['体裁分类:工作部署 主题分类:其他', true],
  ['报道：记者走进田间', false],
  ['39个村完成换届', false],
  ['3月2日 沈一舟', false],
])('%s: a line of data %s', (text, data) => {
  expect(isLabelled(text)).toBe(data);
});
