import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The pages that come with the project, for an archive that has not written its own. */
const own = import.meta.glob<string>('/content/pages/*.md', { query: '?raw', import: 'default', eager: true });

/** Names of the prose pages, for example `about`. */
export const proseNames: readonly string[] = Object.keys(own).map((path) =>
  path.slice('/content/pages/'.length, -'.md'.length),
);

/** The Markdown of a prose page: the archive's own `pages/<name>.md`, or the one that comes with the project. */
export async function readProse(name: string): Promise<string> {
  const folder = process.env['JIANBAO_CONTENT'] ?? 'content';
  const written = await readFile(join(folder, 'pages', `${name}.md`), 'utf8').catch(() => undefined);
  return written ?? own[`/content/pages/${name}.md`] ?? '';
}
