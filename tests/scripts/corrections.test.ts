import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { soundContent, writeContent } from '../archive/write-content.ts';
import { anchorIn } from '../records/corrections/corrected.ts';
import { emptyFolder, runScript } from './run-script.ts';

const bulletin = 'bulletins/hekou-2021-05-07.txt';
const corrections = 'corrections/hekou-2021-05-07.yaml';
const anchor = anchorIn(soundContent[bulletin], 5);

test('the proof sheet prints the anchors that corrections are written with, and what they did', async () => {
  const content = await writeContent();
  const sheet = await runScript('parse', ['--format', 'outline', join(content, bulletin)]);
  expect(sheet.out).toContain(`${anchor} `);
  await mkdir(join(content, 'corrections'));
  await writeFile(join(content, corrections), `corrections:\n  - at: ${anchor}\n    role: subtitle\n`);
  const corrected = await runScript('parse', ['--format', 'outline', join(content, bulletin)]);
  expect(corrected.out).toMatch(new RegExp(`^${anchor} +subtitle +correction +沈一舟在仪式上讲话`, 'm'));
});

test('a correction that no longer fits ends the command with its place and the anchor that fits now', async () => {
  const content = await writeContent({ [corrections]: 'corrections:\n  - at: 5:0000\n    role: subtitle\n' });
  const { code, err } = await runScript('check', ['--content', content]);
  expect(code).toBe(1);
  expect(err).toMatch(/corrections\/hekou-2021-05-07\.yaml:2:5\S* error The anchor `5:0000` no longer fits/);
  expect(err).toContain(`write \`${anchor}\``);
});

test('an article to which an editor gave lines is explained from its own first line', async () => {
  const text = `${soundContent[bulletin]}\n青口大桥开工\n\n5月6日上午,青口大桥在细雨中开工,两岸群众前来观看。\n\n大桥长二百米。\n\n罗立\n`;
  const moved = `corrections:\n  - at: ${anchorIn(text, 13)}\n    to: ${anchorIn(text, 13)}\n    article: continues\n    of: ${anchorIn(text, 1)}\n`;
  const content = await writeContent({ [bulletin]: text, [corrections]: moved });
  const { out } = await runScript('parse', ['--explain', '13', join(content, bulletin)]);
  expect(out).toMatch(/^# hekou-2021-05-07-l001 .*\nLines 1–13,/);
  expect(out).toContain('## It begins at line 1: 河口大桥合龙');
});

test('check --out tells the addresses that a change would lose, with the lines to add', async () => {
  const content = await writeContent();
  const out = await emptyFolder();
  await mkdir(join(out, 'data'));
  const article = { id: 'hekou-2021-05-07-l003', issue: 'hekou-2021-05-07', title: '大桥' };
  await writeFile(join(out, 'data/articles.jsonl'), `${JSON.stringify(article)}\n`);
  for (const file of ['issues', 'people', 'places']) await writeFile(join(out, `data/${file}.json`), '[]\n');
  const { code, err } = await runScript('check', ['--content', content, '--out', out]);
  expect(code).toBe(0);
  expect(err).toContain('warning `/articles/hekou-2021-05-07-l003/` has been published and is gone.');
  expect(err).toContain('`hekou-2021-05-07-l003: hekou-2021-05-07-l001`');
});
