import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Arguments that keep a test browser quiet: no traffic of its own, no first-run pages. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

/** The browser to run and its arguments: `CHROMIUM_PATH`, else one that the system has, else the one that npm installed. */
async function findBrowser(): Promise<{ executablePath: string; args: string[] }> {
  const declared = process.env['CHROMIUM_PATH'];
  if (declared !== undefined && !existsSync(declared)) {
    throw new Error(`CHROMIUM_PATH names ${declared}, which does not exist. Correct it, or unset it.`);
  }
  const system = declared ?? systemBrowsers.find((path) => existsSync(path));
  if (system !== undefined) return { executablePath: system, args: [] };
  const { default: bundled } = await import('@sparticuz/chromium');
  // One process and no sandbox suit the cloud functions that package is made for; here they only make crashes likelier.
  const args = bundled.args.filter((arg) => !['--single-process', '--no-zygote'].includes(arg));
  return { executablePath: await bundled.executablePath(), args };
}

/** A real Chromium without a window. Close it when done. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args } = await findBrowser();
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, headless: true, args: [...new Set([...args, ...quiet, ...root])] });
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
};

export interface StaticServer {
  /** Address of the base path, with a slash at its end. */
  url: string;
  /** Paths asked for since the start, in order, and what was sent. */
  requests: Array<{ path: string; status: number; bytes: number }>;
  close(): Promise<void>;
}

/** The file a path names: itself, or the `index.html` of a folder; undefined outside of `folder`. */
async function readPath(folder: string, path: string): Promise<{ body: Buffer; type: string } | undefined> {
  const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(folder + sep)) return undefined;
  const body = await readFile(file).catch(() => undefined);
  return body && { body, type: types[extname(file)] ?? 'application/octet-stream' };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/**
 * Serves a folder as a plain static host would: files, `index.html` of folders, `404.html`, no rules of its own.
 * @param base path under which the folder is served, for example `/archive/`
 */
export async function serve(folder: string, base = '/', port = 0): Promise<StaticServer> {
  const root = resolve(folder);
  const requests: StaticServer['requests'] = [];
  const server = createServer(async (request, response) => {
    const path = decodePath(new URL(request.url ?? '/', 'http://localhost').pathname);
    const found = path.startsWith(base) ? await readPath(root, path.slice(base.length - 1)) : undefined;
    const sent = found ?? (await readPath(root, '/404.html')) ?? { body: Buffer.from('Not found'), type: 'text/plain' };
    const status = found ? 200 : 404;
    requests.push({ path, status, bytes: sent.body.length });
    response.writeHead(status, { 'content-type': sent.type, 'content-length': sent.body.length });
    response.end(request.method === 'HEAD' ? undefined : sent.body);
  });
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The test server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${base}`,
    requests,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}
