import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const text = '近日，青口县水利局组织力量对北河两岸的老旧涵闸进行检修，确保汛期安全运行。';

test.each([
  [['邮寄地址：青口县河堤路1号', '邮    编：000000', '联系人：沈一舟'], '青口县人大办公室', '2018年11月 12 日'],
  [['郵寄地址：青口縣河堤路1號', '電子郵箱：a@example.org'], '青口縣議會秘書處', '2018年11月12日'],
])('%s below a notice is of it, and so are the office and the day', (contacts, office, day) => {
  const source = ['北河堤防条例征求意见的公告', text, ...contacts, office, day].join('\n\n');
  const [notice, ...others] = parseIssue([{ file: 'page.txt', text: source }]).articles;
  expect(others).toEqual([]);
  expect(notice?.body.map((block) => block.text)).toEqual([text, ...contacts]);
  expect(notice?.signatures.map((signature) => signature.text)).toEqual([office]);
  expect(notice?.dateline?.text).toBe(day);
});
