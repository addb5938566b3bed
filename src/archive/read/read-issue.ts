import type { ParsedIssue } from '../../parser/tree.ts';
import type { CorrectedIssue, Unparsed } from '../../records/corrections/index.ts';
import { publicationOf } from '../../records/ids.ts';
import {
  type MessageRecord,
  type Publication,
  type Sidecar,
  type SourceFile,
  sidecarSchema,
} from '../../records/schema/index.ts';
import { messages } from '../messages.ts';
import type { BulletinFiles } from './list-bulletins.ts';
import { readBulletin } from './read-bulletin.ts';
import { readCorrected } from './read-corrected.ts';
import { readYaml } from './read-yaml.ts';

/** One issue, read and parsed, before names have ids. */
export interface IssueSource {
  id: string;
  publication: Publication;
  files: SourceFile[];
  parsed: ParsedIssue;
  sidecar?: Sidecar;
  /** What an editor put right in it. */
  corrections?: Pick<CorrectedIssue, 'applied' | 'declared'>;
  /** What reading the files gave to say. */
  messages: MessageRecord[];
}

/** An issue as it was read; without `source` the messages say why. */
export interface ReadIssue {
  source?: IssueSource;
  messages: MessageRecord[];
}

/** What an issue is read with. */
export interface ReadOptions {
  publications: readonly Publication[];
  /** The publication of a bulletin when neither its sidecar nor its name tells one. */
  fallback?: (bulletin: BulletinFiles) => Publication;
}

/** Reads the files of a bulletin with its sidecar and corrections, up to where the parser is asked. */
export async function openIssue(
  content: string,
  bulletin: BulletinFiles,
  { publications, fallback }: ReadOptions,
): Promise<ReadIssue | Unparsed<ReadIssue>> {
  const sidecar = bulletin.sidecar === undefined ? undefined : await readYaml(content, bulletin.sidecar, sidecarSchema);
  const text = await readBulletin(content, bulletin, sidecar?.value?.encoding);
  const faults = [...(sidecar?.messages ?? []), ...text.messages];
  const found = findPublication(bulletin, publications, sidecar, fallback?.(bulletin));
  if (!('name' in found)) return { messages: publications.length === 0 ? faults : [...faults, found] };
  if (text.pages.length === 0) return { messages: faults };
  const { pages, finish } = await readCorrected(content, bulletin.corrections, text.pages);
  return {
    pages,
    finish: (read) => {
      const { parsed, applied, declared, messages: misfits } = finish(read);
      const messages = [...faults, ...misfits];
      const source: IssueSource = {
        id: bulletin.id,
        publication: found,
        files: text.files,
        parsed,
        corrections: { applied, declared },
        ...(sidecar?.value !== undefined && { sidecar: sidecar.value }),
        messages,
      };
      return { source, messages };
    },
  };
}

type SidecarFile = Awaited<ReturnType<typeof readYaml<Sidecar>>>;

/** The publication that the sidecar names, else the one whose id the issue's id starts with, else what to do about it. */
function findPublication(
  { id, files, sidecar: sidecarFile }: BulletinFiles,
  publications: readonly Publication[],
  sidecar: SidecarFile,
  fallback: Publication | undefined,
): Publication | MessageRecord {
  const known = publications.map(({ id }) => id);
  const named = sidecar?.value?.publication;
  if (named === undefined) {
    return (
      publicationOf(id, publications) ?? fallback ?? messages.noPublication(files[0] ?? sidecarFile ?? id, id, known)
    );
  }
  return (
    publications.find(({ id }) => id === named) ??
    messages.unknownPublication(sidecar?.at(['publication']) ?? {}, named, known)
  );
}
