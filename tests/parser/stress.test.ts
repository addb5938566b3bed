import { expect, test } from 'vitest';
import { ledger, parseIssue } from '../../src/parser/index.ts';

/** A label of three characters, another for each place. */
const labelOf = (place: number): string =>
  String.fromCharCode(
    0x4e00 + (place % 100),
    0x4e00 + (Math.floor(place / 100) % 100),
    0x4e00 + Math.floor(place / 10_000),
  );

/**
 * Input that once took time with the square of its size, or overflowed the stack. Sized so that a relapse runs into the time limit
 * of a test or throws; the tests themselves take a second or two.
 */
test.each([
  ['brackets of Markdown links that never close', `# a\n# b\n${'[x]('.repeat(60_000)}`],
  ['headings of Markdown that open many links', `# a\n# b\n${'[x](y'.repeat(60_000)}`],
  ['asterisks', `# a\n# b\n${'*'.repeat(200_000)}`],
  ['tags that never close', `<p>a</p>\n<p>b</p>\n${'<p '.repeat(60_000)}`],
  ['more headlines than a call takes arguments', '青口大桥合龙\n'.repeat(150_000)],
  ['more lines of one character than a call takes arguments', '青\n'.repeat(150_000)],
  ['more commas than a call takes arguments', `青口镇${'，青'.repeat(150_000)}\n${'青口修桥'.repeat(20)}。\n`],
  ['names', '沈一舟\n'.repeat(20_000)],
  ['a million blank lines', '\n'.repeat(1_000_000)],
  ['form feeds', '\f正文，一句话。\n'.repeat(50_000)],
  ['page headers', '第3版 民生 2021年6月2日 星期三\n'.repeat(20_000)],
  ['offices above the days of their notices', '青口镇人民政府\n2021年6月2日\n'.repeat(40_000)],
  ['words between the heads of pages', '第3版 民生\n甲乙丙丁\n'.repeat(40_000)],
  ['jump notices', '青口大桥合龙，（下转第3版）\n（上接第1版）\n'.repeat(10_000)],
  ['one long line', '会议指出，要统筹推进。'.repeat(200_000)],
  ['signs without a word behind a mark', `标题\n■${'…'.repeat(200_000)}\n近日，青口大桥通车，共有三百余人到场。`],
  ['figures and colons below a headline', `标题\n${'1:'.repeat(300_000)}1\n近日，青口大桥通车，共有三百余人到场。`],
  ['open quotes', '他说：“好\n'.repeat(50_000)],
  [
    'a record above more rows than a call takes arguments',
    `标题：大桥合龙\n作者：沈一舟\n日期：2021-06-02\n${'青口大桥合龙。\n'.repeat(150_000)}`,
  ],
  ['labels that all differ', Array.from({ length: 100_000 }, (_, place) => `${labelOf(place)}：一`).join('\n')],
])('%s: read to the end, nothing lost', { timeout: 30_000 }, (_name, text) => {
  expect(ledger(parseIssue([{ file: 'page.txt', text }]))).toEqual([]);
});
