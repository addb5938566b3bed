import { relative, resolve } from 'node:path';

/** What stands before the file names of messages: the content folder as seen from here, for example `content/`. */
export function contentRoot(content: string): string {
  const path = relative(process.cwd(), resolve(content));
  return path === '' ? '' : `${path.startsWith('..') ? resolve(content) : path}/`;
}
