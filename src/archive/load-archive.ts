import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { MessageRecord, Settings } from '../records/schema/index.ts';
import { buildArchive } from './build-archive.ts';
import { ContentError } from './content-error.ts';
import { archives } from './memo.ts';
import { messages } from './messages.ts';
import { listBulletins } from './read/list-bulletins.ts';
import { readAuthority } from './read/read-authority.ts';
import { readIssues } from './read/read-issues.ts';
import { readRedirects } from './read/read-redirects.ts';
import { readSettings } from './read/read-settings.ts';
import { sameTexts } from './read/same-texts.ts';
import type { Archive } from './types.ts';

export interface LoadOptions {
  /** The content folder; default: the environment variable `JIANBAO_CONTENT`, else `content` in the working folder. */
  content?: string;
}

/**
 * The archive of a content folder: everything read, parsed, linked and sorted. It is made once a folder and process, whoever asks.
 * Throws `ContentError` with every message when one of them is an error.
 */
export function loadArchive(options: LoadOptions = {}): Promise<Archive> {
  const content = contentFolder(options.content);
  const archive = archives.get(content) ?? load(content);
  archives.set(content, archive);
  return archive;
}

/** Forgets what was read, so that the next `loadArchive` reads again. */
export function forgetArchives(): void {
  archives.clear();
}

/** The absolute path of the content folder, without a separator at its end. */
export function contentFolder(content = process.env['JIANBAO_CONTENT'] ?? 'content'): string {
  return resolve(content);
}

async function load(content: string): Promise<Archive> {
  if (!(await isFolder(content))) throw new ContentError([messages.contentMissing(content)], content);
  const { settings, messages: settingsMessages } = await readSettings(content);
  const { authority, messages: authorityMessages } = await readAuthority(content);
  const former = await readRedirects(content);
  const list = await listBulletins(content, settings?.publications);
  const issues = await readIssues(content, list.bulletins, settings ?? noSettings);
  const copies = sameTexts(issues.flatMap(({ source }) => source?.files ?? []));
  const before = [...settingsMessages, ...authorityMessages, ...former.messages, ...list.messages, ...copies];
  const faults = [...before, ...issues.flatMap(({ messages }) => messages)];
  if (settings === undefined || hasError(faults)) throw new ContentError(faults, content);
  const archive = buildArchive(
    settings,
    authority,
    issues.flatMap(({ source }) => source ?? []),
    before,
    former.redirects,
  );
  const found = [...archive.messages, ...former.check(archive)];
  if (hasError(found)) throw new ContentError(found, content);
  return archive;
}

/** Stands in while the bulletins are read for their own faults although `archive.yaml` is faulty. */
const noSettings: Settings = { name: '', language: 'zh-Hans', publications: [] };

const hasError = (list: readonly MessageRecord[]) => list.some(({ severity }) => severity === 'error');

const isFolder = (path: string) =>
  stat(path).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
