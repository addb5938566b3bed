import { expect, test } from 'vitest';
import { ContentError, goneAddresses, loadArchive } from '../../src/archive/index.ts';
import { exportFiles } from '../../src/exports/index.ts';
import { writeContent } from './write-content.ts';

const load = async (files: Record<string, string> = {}) => loadArchive({ content: await writeContent(files) });

test.each([
  ['an unknown room', 'article:\n  a: b\n', 1, ['`article`', '`articles`']],
  ['no id', 'articles:\n  hekou-2021-05-07-l003: Nowhere!\n', 2, ['lower-case']],
  ['an address in use', 'articles:\n  hekou-2021-05-07-l001: hekou-2021-05-07-l001\n', 2, ['is no former address']],
  ['nothing to lead to', 'articles:\n  hekou-2021-05-07-l003: hekou-2021-05-07-l009\n', 2, ['has no `/articles/']],
  [
    'a former address that leads to a former address',
    'articles:\n  hekou-2021-05-07-l005: hekou-2021-05-07-l001\n  hekou-2021-05-07-l003: hekou-2021-05-07-l005\n',
    3,
    ['is a former id itself', 'Write `hekou-2021-05-07-l003: hekou-2021-05-07-l001`'],
  ],
])('%s is an error', async (_, yaml, line, says) => {
  const error = await load({ 'redirects.yaml': yaml }).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(error instanceof ContentError)) throw new Error(`expected a ContentError, got ${String(error)}`);
  expect(error.messages).toMatchObject([{ severity: 'error', file: 'redirects.yaml', line }]);
  for (const words of says) expect(`${error.messages[0]?.text} ${error.messages[0]?.advice}`).toContain(words);
});

test('a former address stands in the archive and in the data files', async () => {
  const archive = await load({ 'redirects.yaml': 'people:\n  shen-1: shen-yizhou\n' });
  expect(archive.redirects).toEqual([{ room: 'people', from: 'shen-1', to: 'shen-yizhou' }]);
  const file = exportFiles(archive).find(({ path }) => path === 'data/redirects.json');
  expect(JSON.parse(file?.content ?? '')).toEqual(archive.redirects);
});

const published = {
  issues: [{ id: 'hekou-2021-05-07' }, { id: 'hekou-2021-05-08' }],
  articles: [
    { id: 'hekou-2021-05-07-l001', issue: 'hekou-2021-05-07', title: '河口大桥合龙' },
    { id: 'hekou-2021-05-07-l003', issue: 'hekou-2021-05-07', title: '大桥合龙仪式' },
    { id: 'hekou-2021-05-08-l001', issue: 'hekou-2021-05-08', title: '青口粮价稳了' },
  ],
  people: [
    { id: 'shen-yizhou-2', name: '沈一舟' },
    { id: 'gu-xiaoman', name: '顾小满' },
    { id: 'liang-changkang', name: '梁长康' },
  ],
  places: [],
};

test('addresses that would be lost are told with the line that keeps them', async () => {
  const told = goneAddresses(await load(), published).map(({ text, advice }) => `${text} ${advice}`);
  expect(told).toEqual([
    expect.stringContaining('`/issues/hekou-2021-05-08/` has been published and is gone.'),
    expect.stringContaining('the line `hekou-2021-05-07-l003: hekou-2021-05-07-l001`'),
    expect.stringContaining('Write under `ids:` in `people.yaml` the line `沈一舟: shen-yizhou-2`'),
  ]);
});

test('the articles of an issue that was renamed are looked for in it', async () => {
  const archive = await load({ 'redirects.yaml': 'issues:\n  hekou-2021-05-08: hekou-2021-05-07\n' });
  const [, last] = goneAddresses(archive, { ...published, people: [] });
  expect(last?.advice).toContain('`hekou-2021-05-08-l001: hekou-2021-05-07-l001`');
});

test('kept addresses are not told again', async () => {
  const archive = await load({
    'redirects.yaml':
      'issues:\n  hekou-2021-05-08: hekou-2021-05-07\narticles:\n  hekou-2021-05-07-l003: hekou-2021-05-07-l001\n  hekou-2021-05-08-l001: hekou-2021-05-07-l001\n',
    'people.yaml': 'ids:\n  沈一舟: shen-yizhou-2\n',
  });
  expect(goneAddresses(archive, published)).toEqual([]);
});
