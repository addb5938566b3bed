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
  expect(out).toContain('bulletins/hekou-7.txt:1 review The date of issue is unknown. If you know more');
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
