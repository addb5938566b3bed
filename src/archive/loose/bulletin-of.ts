import { dirname, join } from 'node:path';
import { listBulletins } from '../read/list-bulletins.ts';

/** The path of the bulletin in a content folder to which an article's id belongs: a file, or a folder of pages. */
export async function bulletinOf(article: string, content: string): Promise<string | undefined> {
  const issue = article.replace(/-l\d+[b-z]?$/, '');
  const { bulletins } = await listBulletins(content);
  const [file] = bulletins.find(({ id }) => id === issue)?.files ?? [];
  if (file === undefined) return undefined;
  return join(content, dirname(file) === 'bulletins' ? file : dirname(file));
}
