import { expect, test } from 'vitest';
import { writeContent } from '../archive/write-content.ts';
import { runScript } from './run-script.ts';

test('tells every message and what to look at', async () => {
  const content = await writeContent({
    'bulletins/hekou-7.txt': '河口大桥合龙\n\n两岸群众前来观看,现场气氛热烈。\n\n顾小满\n',
  });
  const { code, out, err } = await runScript('check', ['--content', content]);
  expect(code).toBe(0);
  expect(err).toContain('bulletins/hekou-7.txt warning No date of issue');
  expect(out).toContain('bulletins/hekou-7.txt:1 review date The date of issue is unknown. If you know more');
  expect(out).toMatch(/2 articles, \d+ characters proved/);
});

test.each([
  ['a sound archive', {}, 0],
  [
    'an archive with a warning',
    { 'bulletins/hekou-7.txt': '河口大桥合龙\n\n两岸群众前来观看,现场气氛热烈。\n\n顾小满\n' },
    1,
  ],
  ['a faulty archive', { 'bulletins/hekou-7.txt': '' }, 1],
])('--strict on %s', async (_, files, expected) => {
  const { code } = await runScript('check', ['--strict', '--content', await writeContent(files)]);
  expect(code).toBe(expected);
});

const text = '村里的路修好了,路灯也亮了,孩子们上学不用再绕远路,老人们傍晚都爱到桥头坐一坐,聊一聊今年的收成。';
const doubtful = {
  'bulletins/hekou-2021-06-02.txt': ['青口镇部署防汛工作', text, '村里新修了一条水泥路', text].join('\n\n'),
  'bulletins/hekou-8.txt': '河口大桥合龙\n\n两岸群众前来观看,现场气氛热烈。\n\n顾小满\n',
};

test('the review list says where, what, the anchor, the other reading and how to see more; most needed first', async () => {
  const content = await writeContent(doubtful);
  const { out } = await runScript('check', ['--content', content]);
  const [first, ...others] = out.split('\n');
  expect(first).toContain('review date The date of issue is unknown');
  const boundary = others.find((line) => line.includes('.txt:5 '));
  expect(boundary).toMatch(
    /hekou-2021-06-02\.txt:5 review boundary 5:\w{4} Does “青口镇部署防汛工作” end above this line\? .*Other reading: Another article may begin at line 5\. \(0\.\d\d\) More: npm run -s parse -- --explain hekou-2021-06-02-l001 /,
  );
  const command = boundary?.split('--explain ')[1]?.split(' ') ?? [];
  const { out: explained } = await runScript('parse', ['--explain', ...command]);
  expect(explained).toContain('## No article begins at line 5');
});

test('what a running header gets wrong is told once, with the lines; lone names stand together, an issue a line', async () => {
  const page = (name: string, title: string) =>
    ['2023年6月17日 星期一', title, `据了解,${name}昨日来到${title.slice(0, 3)},村民们十分高兴。${text}`, text].join(
      '\n\n',
    );
  const content = await writeContent({
    'bulletins/hekou-2023-06-17/p01.txt': page('赵德明', '青口镇部署防汛工作'),
    'bulletins/hekou-2023-06-17/p02.txt': page('钱木生', '板桥村新修水泥路'),
    'bulletins/hekou-2023-06-17/p03.txt': page('孙秀兰', '河东乡办起农民夜校'),
  });
  const { err, out } = await runScript('check', ['--content', content]);
  const weekdays = err.split('\n').filter((line) => line.includes('Unexpected weekday'));
  expect(weekdays).toEqual([
    expect.stringMatching(/p01\.txt:1:1 warning .*星期六\. The same on lines p02\.txt:1, p03\.txt:1\. Compare/),
  ]);
  const names = out.split('\n').filter((line) => line.includes(' review name '));
  expect(names).toEqual([
    expect.stringMatching(
      /Named once, without an office: 赵德明 \(5:\w{4}\), 钱木生 \(\d+:\w{4}\), 孙秀兰 \(\d+:\w{4}\)\./,
    ),
  ]);
});

test('--json prints vfile messages and the review list', async () => {
  const { code, out } = await runScript('check', ['--json', '--content', await writeContent(doubtful)]);
  const { messages, review } = JSON.parse(out);
  expect(code).toBe(0);
  expect(messages[0]).toMatchObject({ ruleId: 'date-unknown', fatal: false, source: 'records' });
  expect(review.map(({ need }: { need: number }) => need)).toEqual(
    review.map(({ need }: { need: number }) => need).toSorted((a: number, b: number) => b - a),
  );
  expect(review).toContainEqual(
    expect.objectContaining({ kind: 'boundary', line: 5, article: 'hekou-2021-06-02-l001' }),
  );
});

test('--json prints the errors of a faulty archive too', async () => {
  const { code, out } = await runScript('check', [
    '--json',
    '--content',
    await writeContent({ 'bulletins/hekou-8.txt': '' }),
  ]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ messages: [{ ruleId: 'empty', fatal: true }], review: [] });
});
