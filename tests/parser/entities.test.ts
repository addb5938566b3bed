import { expect, test } from 'vitest';
import { decodeEntities } from '../../src/parser/decode/entities.ts';
import { ledger, parseIssue } from '../../src/parser/index.ts';

test.each([
  ['第3期&nbsp;&nbsp;周二', '第3期\u00a0\u00a0周二'],
  ['&ldquo;小桥&rdquo;&mdash;&mdash;通了', '“小桥”——通了'],
  ['&#8220;小橋&#x201D;', '“小橋”'],
  ['甲&amp;乙 &amp;lt;', '甲&乙 &lt;'],
  ['&lt;青口报&gt;', '<青口报>'],
  ['&lt;p&gt;', '&lt;p>'],
  ['A&B; &nothing; &#0; &#xD800;', 'A&B; &nothing; &#0; &#xD800;'],
])('%s reads %s', (line, text) => {
  expect(decodeEntities(line)).toBe(text);
});

test('plain text keeps what looks like a reference', () => {
  const { lines } = parseIssue([{ file: 'page.txt', text: '青口&mdash;河口' }]);
  expect(lines).toEqual(['青口&mdash;河口']);
});

test('spans of a page of HTML point at the characters that are shown', () => {
  const text = '<html><body><h1>&ldquo;小桥&rdquo;通了</h1>\n<p>6月2日&mdash;&mdash;桥通了。</p></body></html>';
  const issue = parseIssue([{ file: 'page.html', text }]);
  expect(issue.articles[0]?.title?.text).toBe('“小桥”通了');
  expect(issue.articles[0]?.body[0]?.text).toBe('6月2日——桥通了。');
  expect(ledger(issue)).toEqual([]);
});
