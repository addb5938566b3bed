import { expect, test } from 'vitest';
import { ledger, parseIssue } from '../../../src/parser/index.ts';

const read = (...lines: string[]) => parseIssue([{ file: 'page.txt', text: lines.join('\n') }]);
const ferry = '老渡口的渡船由三条增加到五条，每天早晨六点开航，晚上八点收航';
const lamps = '新桥村的路灯全部换新，一共四十盏，孩子们晚上回家不用再打手电筒';

test.each(['2021/06/02 10:25', '2021-06-02', '2021年6月2日'])('headline, %s and text on one line are parted', (day) => {
  const issue = read(`老渡口搬新家 渡船添两条 ${day} ${ferry}`, `新桥村：路灯换新 ${day} ${lamps}`);
  expect(issue.articles.map(({ title }) => title?.text)).toEqual(['老渡口搬新家 渡船添两条', '新桥村：路灯换新']);
  expect(issue.articles.map(({ body }) => body.map(({ text }) => text))).toEqual([[ferry], [lamps]]);
  expect(ledger(issue)).toEqual([]);
});

test.each([
  ['a record', ['青口日报 要闻 00004 老渡口搬新家 2021-06-02 2046113 2 2021年06月02日 星期三', ferry]],
  ['one line alone', [`老渡口搬新家 2021/06/02 ${ferry}`, lamps]],
])('%s is left whole', (_, lines) => {
  expect(read(...lines, ...lines.slice(1)).articles.flatMap(({ title }) => title?.text ?? [])).not.toContain(
    '老渡口搬新家',
  );
});
