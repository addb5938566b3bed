import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ContentError, loadArchive } from '../../src/archive/index.ts';
import type { MessageRecord } from '../../src/records/index.ts';
import { type Files, soundContent, writeContent } from './write-content.ts';

/** What a content folder that cannot be published has to say. */
async function messagesOf(content: string): Promise<readonly MessageRecord[]> {
  const error = await loadArchive({ content }).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(error instanceof ContentError)) throw new Error(`expected a ContentError, got ${String(error)}`);
  return error.messages.filter(({ severity }) => severity === 'error');
}

const text = soundContent['bulletins/hekou-2021-05-07.txt'];
const sidecar = 'bulletins/hekou-2021-05-07.yaml';
const bulletin = 'bulletins/hekou-2021-05-07.txt';
const big5 = Uint8Array.from([0xa4, 0xa4, 0xa4, 0xe5, 0xff, 0xff, 0x0a]);

interface Case {
  name: string;
  files: Files;
  /** File, and line where there is one. */
  place: string;
  /** Words that the message must hold. */
  says: string[];
}

const cases: Case[] = [
  {
    name: 'no archive.yaml',
    files: { 'archive.yaml': undefined },
    place: 'archive.yaml',
    says: ['no `archive.yaml`', 'Create it'],
  },
  {
    name: 'broken YAML',
    files: { 'archive.yaml': `${soundContent['archive.yaml']}home: [a\n` },
    place: 'archive.yaml:6',
    says: ['cannot be read as YAML'],
  },
  {
    name: 'tabs',
    files: { 'archive.yaml': soundContent['archive.yaml'].replaceAll('    ', '\t') },
    place: 'archive.yaml:5',
    says: ['indented with a tab', 'blanks'],
  },
  {
    name: 'a field twice',
    files: { 'archive.yaml': `${soundContent['archive.yaml']}name: 另一个\n` },
    place: 'archive.yaml:6',
    says: ['stands here twice', 'Remove'],
  },
  {
    name: 'an alias without an anchor',
    files: { 'archive.yaml': `${soundContent['archive.yaml']}home: *here\n` },
    place: 'archive.yaml:6',
    says: ['alias', 'here', 'quotes'],
  },
  {
    name: 'aliases without end',
    files: {
      'archive.yaml': [
        'a: &a [x]',
        ...[...'bcdefghijkl'].map((name, i) => `${name}: &${name} [${`*${'abcdefghijk'[i]},`.repeat(9)}]`),
      ].join('\n'),
    },
    place: 'archive.yaml:12',
    says: ['alias', 'Correct the line'],
  },
  {
    name: 'a tag',
    files: { 'archive.yaml': `${soundContent['archive.yaml']}home: !!js/function x\n` },
    place: 'archive.yaml:6',
    says: ['tag', 'quotes'],
  },
  {
    name: 'archive.yaml in GB18030',
    files: { 'archive.yaml': Uint8Array.from([...Buffer.from('language: zh-Hans\nname: '), 0xba, 0xd3, 0x0a]) },
    place: 'archive.yaml:2',
    says: ['not UTF-8', 'Save the file as UTF-8'],
  },
  {
    name: 'a field without a value',
    files: { [sidecar]: 'title: 第一期\nnumber:\n' },
    place: `${sidecar}:2`,
    says: ['`number` has no value', 'remove'],
  },
  {
    name: 'unknown field in archive.yaml',
    files: { 'archive.yaml': `${soundContent['archive.yaml']}colour: red\n` },
    place: 'archive.yaml:6',
    says: ['`colour`', 'expected one of', '`publications`'],
  },
  {
    name: 'unknown field of a publication',
    files: { 'archive.yaml': `${soundContent['archive.yaml']}    town: 河口\n` },
    place: 'archive.yaml:6',
    says: ['`town`', '`place`'],
  },
  {
    name: 'missing field in archive.yaml',
    files: { 'archive.yaml': 'name: 河口存档\nlanguage: zh-Hans\n' },
    place: 'archive.yaml:1',
    says: ['`publications` is missing'],
  },
  {
    name: 'wrong language',
    files: { 'archive.yaml': soundContent['archive.yaml'].replace('zh-Hans', 'chinese') },
    place: 'archive.yaml:2',
    says: ['`chinese`', 'one of `zh-Hans`, `zh-Hant`'],
  },
  {
    name: 'two publications with one id',
    files: { 'archive.yaml': `${soundContent['archive.yaml']}  - id: hekou\n    name: 另一种\n` },
    place: 'archive.yaml:6',
    says: ['Two publications', '`hekou`'],
  },
  {
    name: 'no bulletins folder',
    files: { [bulletin]: undefined },
    place: 'bulletins/',
    says: ['no bulletin'],
  },
  { name: 'empty file', files: { [bulletin]: '' }, place: bulletin, says: ['empty', 'Put the text in'] },
  { name: 'blanks only', files: { [bulletin]: ' \n\n\u3000\t\n' }, place: bulletin, says: ['only blanks'] },
  {
    name: 'PDF',
    files: { [bulletin]: '%PDF-1.7\n…' },
    place: bulletin,
    says: ['a PDF document', 'expected plain text'],
  },
  {
    name: 'binary',
    files: { [bulletin]: Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 5) },
    place: bulletin,
    says: ['binary', 'expected plain text'],
  },
  {
    name: 'wrong bytes',
    files: {
      [bulletin]: Uint8Array.from([...Buffer.from('一\n二\n'), 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x80, 0x0a]),
    },
    place: `${bulletin}:3`,
    says: ['line 3', 'UTF-8'],
  },
  {
    name: 'not in the declared encoding',
    files: { [bulletin]: big5, [sidecar]: 'encoding: utf-8\n' },
    place: `${bulletin}:1`,
    says: ['not utf-8', 'sidecar declares'],
  },
  {
    name: 'file and folder with one id',
    files: { 'bulletins/hekou-2021-05-07/p01.txt': text },
    place: bulletin,
    says: ['Two bulletins', '`hekou-2021-05-07`', 'p01.txt'],
  },
  {
    name: 'two files with one id',
    files: { 'bulletins/hekou-2021-05-07.md': text },
    place: bulletin,
    says: ['Two bulletins', 'hekou-2021-05-07.md'],
  },
  {
    name: 'capital letters',
    files: { 'bulletins/Hekou-2021-05-07.txt': text },
    place: 'bulletins/Hekou-2021-05-07.txt',
    says: ['cannot be the id', '`hekou-2021-05-07`'],
  },
  {
    name: 'a Chinese name with the publication and the day',
    files: { 'bulletins/河口简报 2021年6月3日.txt': text },
    place: 'bulletins/河口简报 2021年6月3日.txt',
    says: ['cannot be the id', 'to `hekou-2021-06-03`'],
  },
  {
    name: 'folder named like a file',
    files: { 'bulletins/hekou-2021-06.txt/p01.txt': text },
    place: 'bulletins/hekou-2021-06.txt',
    says: ['cannot be the id', 'to `hekou-2021-06`'],
  },
  {
    name: 'folders in folders',
    files: { 'bulletins/hekou-2021-06/p01.txt': text, 'bulletins/hekou-2021-06/p02.txt/p02.txt': text },
    place: 'bulletins/hekou-2021-06/p02.txt',
    says: ['only pages named', 'move it'],
  },
  {
    name: 'wrong bytes far down in a GB18030 file',
    files: {
      [bulletin]: Uint8Array.from([
        ...[1, 2, 3].flatMap(() => [0xba, 0xd3, 0xbf, 0xda, 0x0a]),
        ...[1, 2, 3, 4].flatMap(() => [0xba, 0xff]),
        0x0a,
      ]),
    },
    place: `${bulletin}:4`,
    says: ['line 4', 'GB18030'],
  },
  {
    name: 'the mark of UTF-16 and nothing else',
    files: { [bulletin]: Uint8Array.from([0xff, 0xfe]) },
    place: bulletin,
    says: ['only blanks'],
  },
  {
    name: 'UTF-32',
    files: { [bulletin]: Uint8Array.from([0xff, 0xfe, 0, 0, 0xb3, 0x6c, 0, 0]) },
    place: bulletin,
    says: ['UTF-32', 'UTF-8'],
  },
  {
    name: 'Chinese file name',
    files: { 'bulletins/河口 2021.txt': text },
    place: 'bulletins/河口 2021.txt',
    says: ['cannot be the id', 'Rename it'],
  },
  {
    name: 'strange file in a folder of pages',
    files: { 'bulletins/hekou-2021-06/cover.txt': text, 'bulletins/hekou-2021-06/p01.txt': text },
    place: 'bulletins/hekou-2021-06/cover.txt',
    says: ['`p01.txt`'],
  },
  {
    name: 'one page twice',
    files: { 'bulletins/hekou-2021-06/1.txt': text, 'bulletins/hekou-2021-06/p01.txt': text },
    place: 'bulletins/hekou-2021-06/p01.txt',
    says: ['same page', '1.txt'],
  },
  {
    name: 'unknown publication by name',
    files: { 'bulletins/shangang-2021.txt': text },
    place: 'bulletins/shangang-2021.txt',
    says: ['No publication fits', '`hekou`', 'sidecar'],
  },
  {
    name: 'unknown publication in the sidecar',
    files: { [sidecar]: 'title: 第一期\npublication: shangang\n' },
    place: `${sidecar}:2`,
    says: ['no publication `shangang`', '`hekou`'],
  },
  {
    name: 'unknown field in the sidecar',
    files: { [sidecar]: '# note\npublication: hekou\ndatum: 2021-05-07\n' },
    place: `${sidecar}:3`,
    says: ['`datum`', '`date`'],
  },
  {
    name: 'impossible date',
    files: { [sidecar]: "date:\n  value: '2021-02-30'\n  basis: declared\n  why: 见报头\n" },
    place: `${sidecar}:2`,
    says: ['no such day: 2021-02-30', '`2021-01-14`'],
  },
  {
    name: 'no EDTF date',
    files: { [sidecar]: 'date:\n  value: 2021年5月\n  basis: declared\n  why: 见报头\n' },
    place: `${sidecar}:2`,
    says: ['not a date', 'EDTF'],
  },
  {
    name: 'number instead of text',
    files: { [sidecar]: 'number: 12\n' },
    place: `${sidecar}:1`,
    says: ['`12`', '`number`', 'quotes'],
  },
  {
    name: 'date without reason',
    files: { [sidecar]: 'date:\n  value: 2021-05-07\n  basis: declared\n' },
    place: `${sidecar}:1`,
    says: ['`date.why` is missing'],
  },
  {
    name: 'date that is a text',
    files: { [sidecar]: "date: '2021-05-07'\n" },
    place: `${sidecar}:1`,
    says: ['`2021-05-07`', '`date`', 'expected the fields `value`, `basis`, `why`'],
  },
  {
    name: 'unknown field inside the date',
    files: { [sidecar]: "date:\n  value: '2021-05-07'\n  basis: declared\n  reason: 见报头\n  why: 见报头\n" },
    place: `${sidecar}:4`,
    says: ['`reason`', '`value`, `basis`, `why`'],
  },
  {
    name: 'no web address',
    files: { 'archive.yaml': `${soundContent['archive.yaml']}url: example\n` },
    place: 'archive.yaml:6',
    says: ['`example`', '`https://example.org/archive/`'],
  },
  {
    name: 'publication id with a blank',
    files: { 'archive.yaml': soundContent['archive.yaml'].replace('id: hekou', 'id: he kou') },
    place: 'archive.yaml:4',
    says: ['`he kou`', 'lower-case'],
  },
  {
    name: 'no publications',
    files: { 'archive.yaml': 'name: 河口存档\nlanguage: zh-Hans\npublications: []\n' },
    place: 'archive.yaml:3',
    says: ['`publications`', 'at least one'],
  },
  {
    name: 'sidecar that is a list',
    files: { [sidecar]: '- a\n' },
    place: `${sidecar}:1`,
    says: ['expected the fields `publication`'],
  },
  {
    name: 'sidecar without a bulletin',
    files: { 'bulletins/hekou-2021-09.yaml': 'number: "1"\n' },
    place: 'bulletins/hekou-2021-09.yaml',
    says: ['belongs to no bulletin', 'hekou-2021-09.txt'],
  },
  {
    name: '.yml',
    files: { 'bulletins/hekou-2021-05-07.yml': 'number: "1"\n' },
    place: 'bulletins/hekou-2021-05-07.yml',
    says: ['expected `.yaml`'],
  },
  {
    name: 'bad name list',
    files: { 'people.yaml': 'add:\n  - 沈一舟\n  - 12\n' },
    place: 'people.yaml:3',
    says: ['`12`', '`add`'],
  },
  {
    name: 'an id given twice',
    files: { 'people.yaml': 'ids:\n  沈一舟: shen-1\n  沈舟: shen-1\n' },
    place: 'people.yaml:3',
    says: ['`shen-1`', '沈一舟 and 沈舟'],
  },
  {
    name: 'an alias of an alias',
    files: { 'people.yaml': 'alias:\n  老沈: 沈舟\n  沈舟: 沈一舟\n' },
    place: 'people.yaml:2',
    says: ['老沈', 'alias itself'],
  },
  {
    name: 'place without a kind',
    files: { 'places.yaml': 'add:\n  - name: 青口\n' },
    place: 'places.yaml:2',
    says: ['`kind` is missing'],
  },
];

test.each(cases)('$name', async ({ files, place, says }) => {
  const messages = await messagesOf(await writeContent(files));
  expect(messages.map(({ file, line }) => (place.includes(':') ? `${file}:${line}` : file))).toEqual([place]);
  for (const words of says) expect(`${messages[0]?.text} ${messages[0]?.advice}`).toContain(words);
});

test('a content folder that is not there', async () => {
  const [message] = await messagesOf('/no/such/content');
  expect(message?.text).toContain('/no/such/content');
});

test('a file that cannot be read', async () => {
  const content = await writeContent();
  await symlink(join(content, 'gone'), join(content, 'bulletins/hekou-2021-06.txt'));
  const messages = await messagesOf(content);
  expect(messages).toMatchObject([{ rule: 'unreadable', file: 'bulletins/hekou-2021-06.txt' }]);
});

test('an issue folder without pages', async () => {
  const content = await writeContent();
  await mkdir(join(content, 'bulletins/hekou-2021-06'));
  expect(await messagesOf(content)).toMatchObject([{ rule: 'no-text', file: 'bulletins/hekou-2021-06/' }]);
});

test('a bulletins folder that is gone', async () => {
  const content = await writeContent();
  await rm(join(content, 'bulletins'), { recursive: true });
  expect(await messagesOf(content)).toMatchObject([{ rule: 'no-bulletins' }]);
});

test('every fault is told, not only the first', async () => {
  const content = await writeContent({
    'archive.yaml': `${soundContent['archive.yaml']}colour: red\n`,
    [sidecar]: 'datum: x\n',
    'bulletins/hekou-2021-06.txt': '',
  });
  expect((await messagesOf(content)).map(({ file }) => file).toSorted()).toEqual([
    'archive.yaml',
    'bulletins/hekou-2021-05-07.yaml',
    'bulletins/hekou-2021-06.txt',
  ]);
});

test('a pipe is not waited for', async () => {
  const content = await writeContent();
  execFileSync('mkfifo', [join(content, 'bulletins/hekou-2021-06.txt')]);
  expect(await messagesOf(content)).toMatchObject([{ rule: 'unreadable', file: 'bulletins/hekou-2021-06.txt' }]);
});

test('a page that is missing is a warning', async () => {
  const content = await writeContent({
    'bulletins/hekou-2021-06/p01.txt': text,
    'bulletins/hekou-2021-06/p03.txt': text,
  });
  const { messages } = await loadArchive({ content });
  expect(messages.filter(({ rule }) => rule === 'page-gap')).toMatchObject([
    { severity: 'warning', file: 'bulletins/hekou-2021-06/', text: expect.stringContaining('no page 2') },
  ]);
});

test('the first of the pages that are missing is named, with the letter of its section', async () => {
  const content = await writeContent({
    'bulletins/hekou-2021-06/A1.txt': text,
    'bulletins/hekou-2021-06/A9.txt': text,
    'bulletins/hekou-2021-06/B1.txt': text,
  });
  const { messages } = await loadArchive({ content });
  expect(messages.filter(({ rule }) => rule === 'page-gap')).toMatchObject([
    { text: expect.stringContaining('no page A2') },
  ]);
});

test('a file that holds a masthead alone is a warning, and the rest is published', async () => {
  const content = await writeContent({ 'bulletins/hekou-2021-05-08.txt': '河口日报\n2021年5月8日 星期六\n第1版\n' });
  const { issues, messages } = await loadArchive({ content });
  expect(issues.map(({ articles }) => articles.length)).toEqual([0, 1]);
  expect(messages).toMatchObject([
    { rule: 'no-articles', severity: 'warning', file: 'bulletins/hekou-2021-05-08.txt' },
  ]);
});

test('two files with the same bytes are a warning', async () => {
  const content = await writeContent({
    'bulletins/hekou-2021-06/p01.txt': '河口大桥今日合龙。\n',
    'bulletins/hekou-2021-06/p02.txt': '河口大桥今日合龙。\n',
  });
  const { messages } = await loadArchive({ content });
  expect(messages.filter(({ rule }) => rule === 'same-text')).toMatchObject([
    { severity: 'warning', file: 'bulletins/hekou-2021-06/p02.txt', text: expect.stringContaining('p01.txt') },
  ]);
});

test('a file of another kind is a warning and the rest is published', async () => {
  const archive = await loadArchive({
    content: await writeContent({
      'bulletins/scan.pdf': '%PDF',
      'bulletins/.DS_Store': 'x',
      'bulletins/a.txt~': 'x',
      'bulletins/Thumbs.db': 'x',
    }),
  });
  expect(archive.issues).toHaveLength(1);
  expect(archive.messages).toMatchObject([{ severity: 'warning', file: 'bulletins/scan.pdf' }]);
});
