import { join, parse } from 'node:path';
import type { MessageRecord } from '../../records/schema/index.ts';
import { messages } from '../messages.ts';
import type { BulletinFiles } from './list-bulletins.ts';
import { readFolder } from './read-folder.ts';
import { reasonOf } from './reason-of.ts';

const folder = 'corrections';

/** The file in which the corrections of an issue stand, relative to the content folder. */
export const correctionsFile = (id: string): string => `${folder}/${id}.yaml`;

/** Gives each file of corrections to its bulletin; one that finds none is a message. Most archives have no such folder. */
export async function attachCorrections(
  content: string,
  bulletins: ReadonlyMap<string, BulletinFiles>,
): Promise<MessageRecord[]> {
  const entries = await readFolder(join(content, folder));
  if (entries instanceof Error) {
    const missing = 'code' in entries && entries.code === 'ENOENT';
    return missing ? [] : [messages.unreadable(`${folder}/`, reasonOf(entries))];
  }
  return entries.flatMap(({ name }) => {
    const file = `${folder}/${name}`;
    const { name: id, ext } = parse(name);
    const bulletin = bulletins.get(id);
    if (ext !== '.yaml') return [messages.yamlName(file, ext)];
    if (bulletin === undefined) return [messages.correctionsAlone(file, id)];
    bulletin.corrections = file;
    return [];
  });
}
