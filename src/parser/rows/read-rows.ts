import { printedSpan } from '../printed.ts';
import { ownCopy } from '../text/own-copy.ts';
import type { SetAside } from '../tree.ts';
import { endOfCode, opensRemark } from './code-blocks.ts';
import { cutHtml, isHtmlLine } from './cut-html.ts';
import { cutMarkdown, readReferences } from './cut-markdown.ts';
import { cutTags } from './cut-tags.ts';
import { type MarkedRow, type MarkupState, printedSpans } from './markup.ts';
import type { PageLines } from './read-lines.ts';
import { plainRow, type Row } from './row.ts';

function isBlankCode(code: number): boolean {
  if (code < 128) return code === 32 || (code >= 9 && code <= 13);
  return (
    code === 0x3000 ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    code === 0x202f ||
    code === 0x205f ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029
  );
}

/** Cells a blank character takes. */
const cells = (code: number) => (code === 0x3000 || code === 9 ? 2 : code === 32 || code === 0xa0 ? 1 : 0);

/** Two blanks or a stroke at the end of a line of Markdown: the writer ends it. */
const breaksHard = (line: string): boolean => /(?: {2}|\\)$/.test(line);

/** Puts the rows of a marked-up line on the page, and its marks aside. */
function addMarked(marked: MarkedRow, line: string, base: Row, rows: Row[], setAside: SetAside[]): boolean {
  for (const { start, end, aside } of marked.stretches) {
    const text = line.slice(start, end).trim();
    if (!aside || text === '') continue;
    const from = start + line.slice(start, end).indexOf(text);
    setAside.push({ ...printedSpan(text, base.line, from), page: base.page, reason: 'markup' });
  }
  const spans = printedSpans(line, base.line, marked.stretches);
  if (spans.length === 0) return false;
  const text = spans.map(({ start, end }) => line.slice(start, end)).join('');
  const row: Row = { ...base, text, spans, joins: [] };
  if (marked.anchor) row.anchor = true;
  if (marked.cell) row.cell = marked.cell;
  if (marked.level) row.level = marked.level;
  else if (marked.mark) row.mark = marked.mark;
  else if (marked.item) row.mark = 'list';
  if (marked.flows) row.flows = true;
  if (marked.remark) row.remark = true;
  const { lead, linked } = marked;
  if (lead !== undefined) {
    row.lead = spans.reduce((sum, span) => sum + Math.max(0, Math.min(span.end, lead) - span.start), 0);
    if (linked) row.linked = true;
  }
  rows.push(row);
  return true;
}

/**
 * The non-blank lines of the issue as rows, in order, and its markup, set aside. A form feed or the start of a file opens a page; in plain
 * text a form feed may stand within a line: programs that put pages together with it write no line end.
 */
export function readRows(lines: readonly string[], files: readonly PageLines[]): { rows: Row[]; setAside: SetAside[] } {
  const rows: Row[] = [];
  const setAside: SetAside[] = [];
  let page = -1;
  for (const file of files) {
    page += 1;
    let gap = 0;
    let opensPage = true;
    let used = false;
    const state: MarkupState = { open: false };
    const isMarkdown = file.markup === 'markdown';
    const own = isMarkdown ? lines.slice(file.firstLine - 1, file.firstLine - 1 + file.count) : [];
    const references = readReferences(own);
    let codeEnd: number | undefined;
    let next = file.firstLine;
    let at = 0;
    while (next < file.firstLine + file.count) {
      const number = next;
      const line = lines[number - 1] ?? '';
      let start = at;
      let indent = 0;
      for (; start < line.length; start += 1) {
        const code = line.charCodeAt(start);
        if (!isBlankCode(code)) break;
        indent += cells(code);
        if (code !== 12) continue;
        opensPage = true;
        if (used) page += 1;
        used = false;
      }
      if (start === line.length) {
        if (at === 0) gap += 1;
        state.open = false;
        next += 1;
        at = 0;
        continue;
      }
      const turn = file.markup === undefined ? line.indexOf('\f', start) : -1;
      if (turn < 0) next += 1;
      at = Math.max(0, turn);
      let end = turn < 0 ? line.length : turn;
      while (end > start && isBlankCode(line.charCodeAt(end - 1))) end -= 1;
      const printed = line.slice(start, end);
      const text = file.markup === undefined ? ownCopy(printed) : printed;
      const base = plainRow(printedSpan(text, number, start), {
        line: number,
        gap,
        indent,
        page,
        opensPage,
      });
      const fenceEnd = isMarkdown && codeEnd === undefined ? endOfCode(lines, number - 1, start) : undefined;
      if (file.markup === undefined) rows.push(base);
      else if (fenceEnd !== undefined) {
        setAside.push({ ...printedSpan(base.text, number, start), page, reason: 'markup' });
        codeEnd = fenceEnd;
      } else if (codeEnd !== undefined) {
        if (number - 1 === codeEnd) {
          setAside.push({ ...printedSpan(base.text, number, start), page, reason: 'markup' });
          codeEnd = undefined;
        } else rows.push({ ...base, mark: 'list' });
      } else {
        const { from, to, linked } = cutTags(lines, number - 1, start, end, state);
        for (const [at, stop] of [
          [start, from],
          [to, end],
        ] as const)
          if (at < stop)
            setAside.push({ ...printedSpan(line.slice(at, stop).trim(), number, at), page, reason: 'markup' });
        const html =
          !isMarkdown || state.until !== undefined || isHtmlLine(line) || opensRemark(lines, number - 1, start);
        const marked =
          from >= to ? [] : html ? cutHtml(line, from, to, state) : [cutMarkdown(line, from, to, references)];
        const [opening] = marked;
        if (linked && opening) opening.anchor = true;
        if (file.markup !== 'html') state.open = false;
        if (isMarkdown && (gap > 0 || breaksHard(lines[number - 2] ?? ''))) base.begins = true;
        let any = false;
        for (const row of marked)
          any =
            addMarked(
              row,
              line,
              any ? { ...base, gap: 0, opensPage: false, begins: undefined } : base,
              rows,
              setAside,
            ) || any;
        if (!any) continue;
      }
      gap = 0;
      opensPage = false;
      used = true;
    }
  }
  return { rows, setAside };
}
