import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createStaticServer } from '../../scripts/lib/static-server.ts';
import { emptyFolder } from './run-script.ts';

async function serve(base: string): Promise<(path: string, method?: string) => Promise<Response>> {
  const root = await emptyFolder();
  const folder = join(root, 'dist');
  await mkdir(join(folder, 'issues'), { recursive: true });
  await writeFile(join(root, 'secret.txt'), 'secret');
  const files = {
    'index.html': 'home',
    '404.html': 'lost',
    'issues/index.html': 'issues',
    'data.csv': 'a',
    'x.wasm': '',
  };
  for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content);
  const server = createStaticServer(folder, base).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  return (path, method = 'GET') => fetch(`http://127.0.0.1:${port}${path}`, { redirect: 'manual', method });
}

test.each([
  ['/x/', 200, 'text/html; charset=utf-8', 'home'],
  ['/x/issues/', 200, 'text/html; charset=utf-8', 'issues'],
  ['/x/issues/?q=1', 200, 'text/html; charset=utf-8', 'issues'],
  ['/x/data.csv', 200, 'text/csv; charset=utf-8', 'a'],
  ['/x/x.wasm', 200, 'application/wasm', ''],
  ['/x/nothing/', 404, 'text/html; charset=utf-8', 'lost'],
  ['/', 404, 'text/html; charset=utf-8', 'lost'],
  ['/x/%2e%2e/secret.txt', 404, 'text/html; charset=utf-8', 'lost'],
  ['/x/..%2fsecret.txt', 404, 'text/html; charset=utf-8', 'lost'],
  ['/x/%', 404, 'text/html; charset=utf-8', 'lost'],
  ['/x/%00', 404, 'text/html; charset=utf-8', 'lost'],
])('%s is %i', async (path, status, type, body) => {
  const response = await (await serve('/x/'))(path);
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([status, type, body]);
});

test.each([
  ['/x', '/x/'],
  ['/x/issues', '/x/issues/'],
  ['/x/issues?q=1', '/x/issues/?q=1'],
])('%s leads to %s', async (path, location) => {
  const response = await (await serve('/x/'))(path);
  expect([response.status, response.headers.get('location')]).toEqual([301, location]);
});

test('other methods are refused', async () => {
  const get = await serve('/');
  expect((await get('/', 'POST')).status).toBe(405);
  const head = await get('/', 'HEAD');
  expect([head.status, await head.text()]).toEqual([200, '']);
});
