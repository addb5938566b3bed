import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Serves a built site below `base` as a plain host would: folders show their `index.html`, what is not there shows `404.html`. */
export function createStaticServer(folder: string, base: string): Server {
  return createServer((request, response) => {
    answer(folder, base, request, response).catch(() => response.destroy());
  });
}

async function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405, { allow: 'GET, HEAD' });
  const [path = '/', query] = (request.url ?? '/').split('?', 2);
  if (base !== '/' && path === base.slice(0, -1)) return end(response, 301, { location: base });
  const relative = path.startsWith(base) ? decode(path.slice(base.length)) : undefined;
  const file = relative === undefined ? undefined : filePath(folder, relative);
  const kind = file === undefined ? 'none' : await kindOf(file);
  if (file === undefined || kind === 'none') return send(request, response, 404, join(folder, '404.html'));
  if (kind === 'file') return send(request, response, 200, file);
  if (!path.endsWith('/')) return end(response, 301, { location: `${path}/${query === undefined ? '' : `?${query}`}` });
  const index = join(file, 'index.html');
  const shown = (await kindOf(index)) === 'file';
  return send(request, response, shown ? 200 : 404, shown ? index : join(folder, '404.html'));
}

/** The file a path names; undefined when it would lie outside of the folder. */
function filePath(folder: string, relative: string): string | undefined {
  const file = normalize(join(folder, relative));
  return file.startsWith(folder + sep) || file === folder || file === folder + sep ? file : undefined;
}

function decode(path: string): string | undefined {
  try {
    const decoded = decodeURIComponent(path);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

async function kindOf(file: string): Promise<'file' | 'folder' | 'none'> {
  const entry = await stat(file).catch(() => undefined);
  if (entry?.isFile()) return 'file';
  return entry?.isDirectory() ? 'folder' : 'none';
}

async function send(request: IncomingMessage, response: ServerResponse, status: number, file: string): Promise<void> {
  const entry = await stat(file).catch(() => undefined);
  if (entry === undefined) return end(response, status, {});
  const type = types[extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type, 'content-length': entry.size, 'cache-control': 'no-cache' });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(file), response);
}

function end(response: ServerResponse, status: number, headers: Record<string, string>): void {
  response.writeHead(status, headers).end();
}
