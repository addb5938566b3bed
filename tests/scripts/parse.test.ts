import { spawnSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { articleSchema, issueSchema } from '../../src/records/index.ts';
import { soundContent, writeContent } from '../archive/write-content.ts';
import { emptyFolder, runScript } from './run-script.ts';

const text = soundContent['bulletins/hekou-2021-05-07.txt'];

test('prints issues with their articles in full', async () => {
  const { code, out, err } = await runScript('parse', ['content/bulletins/gangzha-2020-05-30.txt']);
  expect([code, err]).toEqual([0, '']);
  const [issue, ...others] = JSON.parse(out);
  expect(others).toEqual([]);
  expect(issue.articles).toHaveLength(5);
  expect(issue).toMatchObject({ publication: 'gangzha', date: { value: '[2020-05-30..]' } });
  for (const article of issue.articles) articleSchema.parse(article);
  issueSchema.parse({ ...issue, articles: issue.articles.map(({ id }: { id: string }) => id) });
});

test('prints an article a line, in the order of the paths', async () => {
  const paths = ['gangzha-2020-05-30', 'chongchuan-2021-01-14'].map((id) => `content/bulletins/${id}.txt`);
  const { code, out } = await runScript('parse', ['--format', 'jsonl', ...paths]);
  const articles = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(articles.map(({ issue }) => issue)).toEqual([
    ...Array(5).fill('gangzha-2020-05-30'),
    ...Array(9).fill('chongchuan-2021-01-14'),
  ]);
});

test('prints a proof sheet', async () => {
  const { out } = await runScript('parse', ['--format', 'outline', 'content/bulletins/gangzha-2020-05-30.txt']);
  expect(out).toMatch(/^46:ae67 +title +weighed +\S/m);
  expect(out).toMatch(/^54:\w{4}\+56:\w{4} +paragraph +running \+open-sentence +\S/m);
  expect(out).toMatch(/^44:1b4d +\? +title 0\.\d\d +The headline may be “/m);
  expect(out).toMatch(/^# 3 news page 1 · confidence 0\.\d\d · /m);
});

test.each([
  ['an article by its id', ['gangzha-2020-05-30-l046'], '# gangzha-2020-05-30-l046 '],
  ['an article by a line', ['44', 'content/bulletins/gangzha-2020-05-30.txt'], '# gangzha-2020-05-30-l046 '],
  ['an article by an anchor', ['44:1b4d', 'content/bulletins/gangzha-2020-05-30.txt'], '# gangzha-2020-05-30-l046 '],
  ['an article by file and line', ['content/bulletins/gangzha-2020-05-30.txt:44:3'], '# gangzha-2020-05-30-l046 '],
  ['a line set aside', ['content/bulletins/gangzha-2020-05-30.txt:5'], 'Line 5 is set aside (masthead-service)'],
])('explains %s', async (_, args, start) => {
  const { code, out } = await runScript('parse', ['--explain', ...args]);
  expect(code).toBe(0);
  expect(out.startsWith(start)).toBe(true);
});

test('an article that is not there is told with those of its issue', async () => {
  const content = await writeContent({
    'bulletins/hekou-2019-01-02.txt': '河口大桥开工\n\n两岸群众前来观看,现场气氛热烈。\n',
  });
  const { code, err } = await runScript('parse', ['--explain', 'hekou-2021-05-07-l099', content]);
  expect([code, err]).toEqual([
    1,
    'There is no article `hekou-2021-05-07-l099`, expected one of hekou-2021-05-07-l001.\n',
  ]);
});

test('explains a line of a page file by the line of that file', async () => {
  const folder = join(await emptyFolder(), 'qingkou-2021-05-07');
  await mkdir(folder);
  for (const page of ['p01', 'p02']) await writeFile(join(folder, `${page}.txt`), text);
  const { out } = await runScript('parse', ['--explain', `${join(folder, 'p02.txt')}:1`]);
  const lines = text.split('\n').length - 1;
  expect(out).toContain(`## It begins at line ${lines + 1}:`);
});

test('needs no archive: the publication comes from the name', async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'qingkou-2021-05-07.txt'), text);
  await writeFile(join(folder, '青口报.txt'), text);
  const { code, out } = await runScript('parse', [folder]);
  expect(code).toBe(0);
  expect(
    JSON.parse(out).map(({ id, publication, date }: Record<string, unknown>) => [id, publication, date]),
  ).toMatchObject([
    ['qingkou-2021-05-07', 'qingkou', { value: '2021-05-07' }],
    [expect.stringMatching(/^qing/), expect.stringMatching(/^qing/), { basis: 'unknown' }],
  ]);
});

test.each(['2021-05-07.txt', '7.txt'])('%s tells no publication', async (name) => {
  const file = join(await emptyFolder(), name);
  await writeFile(file, text);
  const { code, out } = await runScript('parse', [file]);
  expect([code, JSON.parse(out)]).toMatchObject([
    0,
    [{ publication: 'unknown', articles: [{ title: '河口大桥合龙' }] }],
  ]);
});

test('finds the bulletins of a content folder, and takes no sidecar for one', async () => {
  const content = await writeContent({
    'bulletins/hekou-2021-05-07.yaml': 'number: "7"\n',
    'pages/about.md': '# 关于\n\n这里是说明。\n',
  });
  const { code, out } = await runScript('parse', [content]);
  expect([code, JSON.parse(out)]).toMatchObject([0, [{ id: 'hekou-2021-05-07', publication: 'hekou', number: '7' }]]);
  const file = join(content, 'bulletins/hekou-2021-05-07');
  const both = await runScript('parse', ['--format', 'jsonl', `${file}.txt`, `${file}.yaml`]);
  expect(both.out.trim().split('\n')).toHaveLength(1);
  expect(both.err).toContain('.yaml warning This is a sidecar');
});

test('a link back to its own folder is not followed again', async () => {
  const folder = await emptyFolder();
  await writeFile(join(folder, 'qingkou-2021-05-07.txt'), text);
  await symlink('.', join(folder, 'again'));
  const { out } = await runScript('parse', [folder]);
  expect(JSON.parse(out)).toHaveLength(1);
});

test('two files of one name are told', async () => {
  const folder = await emptyFolder();
  for (const name of ['a', 'b']) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, 'qingkou-2021-05-07.txt'), text);
  }
  const { code, out, err } = await runScript('parse', [folder]);
  expect([code, JSON.parse(out)]).toMatchObject([0, [{}, {}]]);
  expect(err).toContain('b/qingkou-2021-05-07.txt warning Two bulletins have the id `qingkou-2021-05-07`');
});

test('a reader that has had enough ends it quietly', async () => {
  const file = join(await emptyFolder(), 'qingkou-2021-05-07.txt');
  await writeFile(file, text.repeat(3000));
  const command = `"${process.execPath}" scripts/parse.ts "${file}" | head -1`;
  const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
  expect([stdout, stderr.includes('EPIPE')]).toEqual(['[\n', false]);
});

test('reads a folder of pages as one issue', async () => {
  const folder = join(await emptyFolder(), 'qingkou-2021-05-07');
  await mkdir(folder);
  for (const page of ['p01', 'p02']) await writeFile(join(folder, `${page}.txt`), text);
  const { out } = await runScript('parse', [folder]);
  expect(JSON.parse(out)).toMatchObject([{ id: 'qingkou-2021-05-07', pages: [{ number: 1 }, { number: 2 }] }]);
});

test('lettered pages are one issue in a folder that names a day, texts of their own elsewhere', async () => {
  const folder = await emptyFolder();
  const ids: string[][] = [];
  for (const name of ['qingkou-2021-05-07', 'texts']) {
    await mkdir(join(folder, name));
    for (const page of ['A1', 'A2']) await writeFile(join(folder, name, `${page}.txt`), text);
    const { out } = await runScript('parse', [join(folder, name)]);
    ids.push(JSON.parse(out).map(({ id }: { id: string }) => id));
  }
  expect(ids).toEqual([['qingkou-2021-05-07'], ['a1', 'a2']]);
});

test('reads standard input', async () => {
  const { code, out, err } = await runScript('parse', ['-'], text);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([
    { id: 'stdin', publication: 'unknown', articles: [{ title: '河口大桥合龙' }] },
  ]);
  expect(err).toContain('date-unknown');
});

test('uses the archive around a bulletin', async () => {
  const content = await writeContent();
  const { out } = await runScript('parse', [join(content, 'bulletins/hekou-2021-05-07.txt')]);
  expect(JSON.parse(out)).toMatchObject([{ publication: 'hekou', title: '河口简报' }]);
});

test.each([
  [['--colour'], "Unknown option '--colour'"],
  [['--format', 'xml', 'a.txt'], 'Unexpected format `xml`, expected one of json, jsonl, outline'],
  [['--format'], "Option '--format <value>' argument missing"],
  [[], 'No path given'],
  [['--explain', '44'], 'No path given'],
  [['--explain', 'gone-2021-05-07-l001'], 'holds the article `gone-2021-05-07-l001`'],
  [
    ['--explain', 'x-l001', 'content/bulletins/gangzha-2020-05-30.txt'],
    'There is no article `x-l001`, expected one of',
  ],
  [['--explain', '6', 'content/bulletins/gangzha-2020-05-30.txt'], 'Nothing is printed on line 6'],
  [
    ['--explain', '44:ffff', 'content/bulletins/gangzha-2020-05-30.txt'],
    'Line 44:ffff has changed, its anchor is 44:1b4d now: “',
  ],
  [['--explain', '999', 'content/bulletins/gangzha-2020-05-30.txt'], 'There is no line 999'],
  [['gone.txt'], 'gone.txt error The file cannot be read: there is no such file'],
  [['tests/scripts/nothing'], 'there is no such file'],
])('%j fails with one clear sentence', async (args, words) => {
  const { code, err } = await runScript('parse', args);
  expect(code).toBe(1);
  expect(err).toContain(words);
  expect(err).not.toContain('    at ');
});

test('what can be read is printed beside what cannot', async () => {
  const { code, out, err } = await runScript('parse', ['gone.txt', 'content/bulletins/gangzha-2020-05-30.txt']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toHaveLength(1);
  expect(err).toContain('gone.txt');
});

test('--help tells what it does', async () => {
  const { code, out } = await runScript('parse', ['--help']);
  expect(code).toBe(0);
  expect(out).toContain('--format NAME');
});
