import type { CorrectionEntry, DeclaredFields } from '../schema/index.ts';
import { findPiece, reasonAt } from './find-piece.ts';
import { correctionMessages as messages } from './messages.ts';
import type { CarryOut } from './outcome.ts';
import type { Draft } from './sheet.ts';

type Field = keyof DeclaredFields;

/** `set:`: fields that the editor declares; what is printed is put right with `role` and `read` instead. */
export const correctFields: CarryOut = (sheet, { entry, range }) => {
  const found = findPiece(sheet, range.from);
  if (found === undefined)
    return { fault: messages.setAside(range.from.line, reasonAt(sheet, range.from)), field: 'at' };
  const { draft } = found;
  const { set = {} } = entry;
  const fields = Object.keys(set).filter((name): name is Field => name in set);
  const fault = fields.map((field) => faultOf(draft, field)).find((found) => found !== undefined);
  if (fault !== undefined) return { fault, field: 'set' };
  const said = fields.map((field) => ({ field, original: readBefore(draft, field), corrected: show(set, field) }));
  const changed = fields.filter((field) => declare(draft, field, entry)).length > 0;
  return { changed, owner: draft, fields: said };
};

/** What stands against declaring a field. */
function faultOf({ declared, pieces }: Draft, field: Field) {
  const before = declared[field];
  if (before !== undefined) return messages.contradicts(before.at);
  const printed = pieces.find(({ role }) => role === field)?.printed;
  if (printed === undefined || (field !== 'title' && field !== 'column')) return undefined;
  const advice = 'A misprint is put right with `words:` and `read:`; a line that is something else gets its `role:`.';
  return messages.printed(field, printed.text, advice);
}

/** Notes what was declared; false when it was read so already. */
function declare(draft: Draft, field: Field, { set = {}, at, why }: CorrectionEntry): boolean {
  const same = readBefore(draft, field) === show(set, field);
  draft.declared = { ...draft.declared, [field]: { value: set[field], at, why } };
  if (!same) draft.changed = true;
  return !same;
}

/** What the program read, in one line. */
function readBefore({ article }: Draft, field: Field): string | undefined {
  if (field === 'kind') return article.kind;
  if (field !== 'bylines') return undefined;
  return showBylines(article.bylines);
}

function show(set: DeclaredFields, field: Field): string {
  return field === 'bylines' ? showBylines(set.bylines ?? []) : (set[field] ?? '');
}

const showBylines = (bylines: readonly { name: string; role?: string | undefined }[]): string =>
  bylines.map(({ name, role = 'writer' }) => `${name} (${role})`).join(', ') || '—';
