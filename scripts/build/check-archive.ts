import { type Archive, ContentError } from '../../src/archive/index.ts';
import { checkLedger } from '../../src/records/ledger/index.ts';

/** Proves every issue against its source; throws `ContentError` when a character is lost or misplaced. Returns the characters proved. */
export function checkArchive(archive: Archive, content: string): number {
  const faults = archive.issues.flatMap((issue) =>
    checkLedger(issue, archive.articlesOf(issue.id), archive.sourceLines(issue.id)),
  );
  if (faults.length > 0) throw new ContentError(faults, content);
  return archive.issues.reduce((sum, { id }) => sum + characters(archive.sourceLines(id)), 0);
}

const characters = (lines: readonly string[]) => lines.reduce((sum, line) => sum + line.replace(/\s/g, '').length, 0);
