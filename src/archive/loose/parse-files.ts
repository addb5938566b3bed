import { parseIssue } from '../../parser/index.ts';
import type { ParsedIssue } from '../../parser/tree.ts';
import { noAuthority } from '../../records/names/authority.ts';
import type { Article, Issue, MessageRecord, Publication, Settings } from '../../records/schema/index.ts';
import { recordIssues } from '../build-archive.ts';
import { messages } from '../messages.ts';
import { readAuthority } from '../read/read-authority.ts';
import { addPage, type BulletinText } from '../read/read-bulletin.ts';
import type { IssueSource } from '../read/read-issue.ts';
import { readIssues } from '../read/read-issues.ts';
import { readSettings } from '../read/read-settings.ts';
import { contentAround, findBulletins } from './find-bulletins.ts';

/** One issue read from wherever its files lie. */
export interface LooseIssue {
  issue: Issue;
  articles: Article[];
  parsed: ParsedIssue;
}

export interface LooseIssues {
  /** In the order of the paths. */
  issues: LooseIssue[];
  /** Everything there is to say, also what stands in the issues. */
  messages: MessageRecord[];
}

/**
 * Reads bulletins that need not lie in a content folder. Where they do, its `archive.yaml` and name lists are used; else the publication is
 * what stands before the date in the file's name, or `unknown`. `-` among the paths is the text given as `input`.
 */
export async function parseFiles(paths: readonly string[], input?: Uint8Array): Promise<LooseIssues> {
  const content = contentOf(paths);
  const { settings, messages: settingsMessages } = content === undefined ? noSettings : await readSettings(content);
  const { authority, messages: listMessages } =
    content === undefined ? { authority: noAuthority, messages: [] } : await readAuthority(content);
  const publications = settings?.publications ?? [];
  const sources: IssueSource[] = [];
  const faults = [...settingsMessages, ...listMessages];
  for (const path of paths) {
    const read = path === '-' ? fromInput(input ?? new Uint8Array()) : await fromPath(path, publications);
    sources.push(...read.sources);
    faults.push(...read.messages);
  }
  faults.push(...sameIds(sources));
  const { records } = recordIssues(settings ?? {}, authority, sources);
  const issues = records.flatMap((record, index) => {
    const parsed = sources[index]?.parsed;
    return parsed === undefined ? [] : [{ ...record, parsed }];
  });
  return { issues, messages: [...faults, ...issues.flatMap(({ issue }) => issue.messages)] };
}

/** Files of one name in two folders, or one file named twice: their records cannot be told apart. */
function sameIds(sources: readonly IssueSource[]): MessageRecord[] {
  const first = new Map<string, string>();
  return sources.flatMap(({ id, files }) => {
    const file = files[0]?.file ?? id;
    const other = first.get(id);
    first.set(id, other ?? file);
    return other === undefined ? [] : [{ ...messages.sameId(file, id, other), severity: 'warning' as const }];
  });
}

const noSettings: { settings?: Settings; messages: MessageRecord[] } = { messages: [] };

/** The content folder around the first path that has one. */
const contentOf = (paths: readonly string[]): string | undefined =>
  paths.filter((path) => path !== '-').flatMap((path) => contentAround(path) ?? [])[0];

interface Read {
  sources: IssueSource[];
  /** Faults of files that could not be read as an issue; those of the others stand in their source. */
  messages: MessageRecord[];
}

async function fromPath(path: string, publications: readonly Publication[]): Promise<Read> {
  const found = await findBulletins(path);
  const read: Read = { sources: [], messages: found.messages };
  const issues = await readIssues('', found.bulletins, { publications, fallback: ({ id }) => nameOnly(id) });
  for (const { source, messages } of issues) {
    if (source === undefined) read.messages.push(...messages);
    else read.sources.push(source);
  }
  return read;
}

function fromInput(bytes: Uint8Array): Read {
  const text: BulletinText = { pages: [], files: [], messages: [] };
  addPage(text, '-', bytes);
  if (text.pages.length === 0) return { sources: [], messages: text.messages };
  const { pages, files, messages } = text;
  return {
    sources: [{ id: 'stdin', publication: nameOnly(''), files, parsed: parseIssue(pages), messages }],
    messages: [],
  };
}

/** The publication as the file's name tells it: `hekou` for `hekou-2021-06-02`. */
function nameOnly(id: string): Publication {
  const name = id.replace(/(?:^|-)(?:\d{4}-\d{2}-\d{2}|\d{6,8}|\d{4}(?:-\d{2})?)(?:-.*)?$/, '');
  return name === '' || /^\d/.test(name) ? { id: 'unknown', name: '[刊名不详]' } : { id: name, name: `[${name}]` };
}
