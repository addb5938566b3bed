import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text =
  '沈一舟来到河堤,察看了水位和堤防,询问了值班情况,要求把每一处隐患记在本子上,能马上整改的当天就改,一时改不了的说明原因。';
const other = '入夜以后,修鞋铺和面馆还开着门,下班的人顺路坐一会儿,街坊说这盏灯等着晚归的孩子。';

const titlesOf = (...lines: string[]) =>
  parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]).articles.map(({ title }) => title?.text);

test.each([
  ['a question above its writer', ['老街的灯，亮到几点？', '本报记者 顾小满', other]],
  ['a question above a lead', ['老街的灯，亮到几点？', `本报讯（记者 顾小满）${other}`]],
  [
    'a question in quotation marks above its subtitle',
    ['「孩子問我，熊在哪裡？」', '——山林教育推手談十二年功課', '記者 顧小滿', other],
  ],
  ['a call above its subtitle', ['停电不停机，全靠一辆车！', '——一台储能车的二十六天', other]],
  ['a call above its writer, traditional', ['恩人，我找到你了！', '記者 顧小滿', other]],
])('%s is a headline', (_, lines) => {
  expect(titlesOf('防汛见闻记', '本报记者 沈一舟', text, ...lines)).toEqual(['防汛见闻记', lines[0]]);
});

test('a question in the text stays there', () => {
  expect(titlesOf('防汛见闻记', '本报记者 沈一舟', text, '老街的灯，亮到几点？', text)).toEqual(['防汛见闻记']);
});
