import { base } from 'astro:config/client';
import { joinPath, type Script } from './paths.ts';

/**
 * Address of a page in one tree under the base path the site is built for. `path` starts at the tree, `/issues/`.
 * (`import.meta.env.BASE_URL` would be replaced by an environment variable of that name.)
 */
export function link(path: string, script: Script): string {
  return joinPath(base, script, path);
}

/** Address of a file that stands outside of both trees, for example `/data/issues.json`. */
export const fileLink = (path: string): string => link(path, 'Hans');
