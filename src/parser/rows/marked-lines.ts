import { printedSpan } from '../printed.ts';
import type { SetAside } from '../tree.ts';
import { endOfCode, opensRemark } from './code-blocks.ts';
import { cutHtml, isHtmlLine } from './cut-html.ts';
import { cutMarkdown, readReferences } from './cut-markdown.ts';
import { cutTags } from './cut-tags.ts';
import { type MarkedRow, type MarkupState, printedSpans } from './markup.ts';
import type { PageLines } from './read-lines.ts';
import type { Row } from './row.ts';

/** The rows of an issue, and what was set aside of its lines. */
export interface Sheet {
  rows: Row[];
  setAside: SetAside[];
}

/** A file of HTML or Markdown, and what stays open in it from line to line. */
export interface MarkedFile {
  /** All lines of the issue. */
  lines: readonly string[];
  markup: PageLines['markup'];
  /** Names under which links find their addresses. */
  references: ReadonlySet<string>;
  state: MarkupState;
}

const none: readonly string[] = [];

export function markedFile(lines: readonly string[], { firstLine, count, markup }: PageLines): MarkedFile {
  const own = markup === 'markdown' ? lines.slice(firstLine - 1, firstLine - 1 + count) : none;
  return { lines, markup, references: readReferences(own), state: { open: false } };
}

/** Sets a stretch of a row's line aside, without the blanks around it. */
function putAside({ setAside }: Sheet, line: string, start: number, end: number, { line: number, page }: Row): void {
  const text = line.slice(start, end).trim();
  if (text === '') return;
  const from = start + line.slice(start, end).indexOf(text);
  setAside.push({ ...printedSpan(text, number, from), page, reason: 'markup' });
}

/** A row of a line, with what its marks say of it. */
function rowOf(marked: MarkedRow, line: string, base: Row, spans: Row['spans']): Row {
  const text = spans.map(({ start, end }) => line.slice(start, end)).join('');
  const row: Row = { ...base, text, spans, joins: [] };
  if (marked.anchor) row.anchor = true;
  if (marked.cell) row.cell = marked.cell;
  if (marked.level) row.level = marked.level;
  else if (marked.mark) row.mark = marked.mark;
  else if (marked.item) row.mark = 'list';
  if (marked.flows) row.flows = true;
  if (marked.remark) row.remark = true;
  const { lead } = marked;
  if (lead !== undefined) {
    row.lead = spans.reduce((sum, span) => sum + Math.max(0, Math.min(span.end, lead) - span.start), 0);
    if (marked.linked) row.linked = true;
  }
  return row;
}

/** Puts a row on the page, and its marks aside; false when nothing of it is printed. */
function putRow(marked: MarkedRow, line: string, base: Row, sheet: Sheet): boolean {
  for (const { start, end, aside } of marked.stretches) if (aside) putAside(sheet, line, start, end, base);
  const spans = printedSpans(line, base.line, marked.stretches);
  if (spans.length > 0) sheet.rows.push(rowOf(marked, line, base, spans));
  return spans.length > 0;
}

/** Two blanks or a stroke at the end of a line of Markdown: the writer ends it. */
const breaksHard = (line: string): boolean => /(?: {2}|\\)$/.test(line);

/** Cuts the stretch `[from, to)` of a line by the grammar of its file; Markdown may hold lines of HTML. */
function cutLine(index: number, from: number, to: number, file: MarkedFile): MarkedRow[] {
  const { lines, markup, references, state } = file;
  const line = lines[index] ?? '';
  const isHtml =
    markup !== 'markdown' || state.until !== undefined || isHtmlLine(line) || opensRemark(lines, index, from);
  return isHtml ? cutHtml(line, from, to, state) : [cutMarkdown(line, from, to, references)];
}

/** Reads a line that is not code; `[start, end)` is what it prints and marks. */
function readText(base: Row, [start, end]: readonly [number, number], file: MarkedFile, sheet: Sheet): boolean {
  const { lines, markup, state } = file;
  const index = base.line - 1;
  const line = lines[index] ?? '';
  const { from, to, linked } = cutTags(lines, index, start, end, state);
  putAside(sheet, line, start, from, base);
  putAside(sheet, line, to, end, base);
  const marked = from < to ? cutLine(index, from, to, file) : [];
  const [first] = marked;
  if (first && linked) first.anchor = true;
  if (markup === 'markdown') state.open = false;
  const begins = markup === 'markdown' && (base.gap > 0 || breaksHard(lines[index - 1] ?? ''));
  let next: Row = begins ? { ...base, begins } : base;
  let isPrinted = false;
  for (const row of marked) {
    if (!putRow(row, line, next, sheet)) continue;
    isPrinted = true;
    next = { ...base, gap: 0, opensPage: false };
  }
  return isPrinted;
}

/** Reads a line of a block of code, or its fence: the lines are those of a list, the fences go aside. False for a line of text. */
function readCode(base: Row, [start, end]: readonly [number, number], file: MarkedFile, sheet: Sheet): boolean {
  const { lines, state } = file;
  const index = base.line - 1;
  if (state.codeEnd !== undefined && state.codeEnd !== index) {
    sheet.rows.push({ ...base, mark: 'list' });
    return true;
  }
  const closes = state.codeEnd === index;
  state.codeEnd = closes ? undefined : endOfCode(lines, index, start);
  if (!closes && state.codeEnd === undefined) return false;
  putAside(sheet, lines[index] ?? '', start, end, base);
  return true;
}

/** Puts the rows of a line on the page, and its markup aside; false when nothing of the line is read. `base`: the line as a plain row. */
export function readMarkedLine(base: Row, file: MarkedFile, sheet: Sheet): boolean {
  const [span] = base.spans;
  if (span === undefined) return false;
  const stretch = [span.start, span.end] as const;
  return (file.markup === 'markdown' && readCode(base, stretch, file, sheet)) || readText(base, stretch, file, sheet);
}
