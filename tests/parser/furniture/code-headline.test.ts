import { expect, test } from 'vitest';
import { parseIssue } from '../../../src/parser/index.ts';

const news = '全市大会明日上午九时召开，市民可以扫描二维码观看大会直播，也可以登录市政府网站收看，热线同时开通。';
const other = '昨日，青口社区在文化广场举行第三届邻里节，两百多名居民参加了包粽子、写春联等活动，现场十分热闹。';

test.each([
  ['heads a text that tells of it', news, true],
  ['goes aside above any other', other, false],
])('what a code opens %s', (_, text, heads) => {
  const line = '扫描二维码观看大会直播';
  const lines = ['社区举行邻里节', '', other, '', line, '', text];
  const { articles } = parseIssue([{ file: 'p1.txt', text: lines.join('\n') }]);
  expect(articles.some(({ title }) => title?.text === line)).toBe(heads);
});
