import type { Span } from '../tree.ts';

/** A stretch of a source line that is printed, or (aside) only marks it up. */
export interface Stretch {
  start: number;
  end: number;
  aside: boolean;
}

/** One row cut out of a line of markup. */
export interface MarkedRow {
  stretches: Stretch[];
  /** Depth of the heading (1 to 6) that the row is. */
  level?: number;
  /** The row is an item of a list. */
  item?: boolean;
  /** The row is a link to another place of the document, as in its contents. */
  anchor?: boolean;
  /** Where the bold words end with which it opens, or the link that follows its number. */
  lead?: number;
  linked?: boolean;
  /** The whole row is quoted or in italics, as remarks on a document are. */
  remark?: boolean;
  /** The row is the text of a picture, or a row of a table. */
  mark?: 'caption' | 'table';
  /** Number of the table row of which the row is a cell. */
  cell?: number;
  /** The row goes on from the row before, within one paragraph of HTML. */
  flows: boolean;
  /** The row is part of the document's head or of a list of links, not of its text. */
  hidden: boolean;
}

/** What stays open from line to line. */
export interface MarkupState {
  /** Text up to this string is hidden: a comment, a script, a style sheet, a title. */
  until?: RegExp;
  level?: number;
  /** The start of a tag that is closed on a later line. */
  tag?: string;
  /** A paragraph is open. */
  open: boolean;
  /** An item of a list is open, and nothing but a link to a place of the document stands in it. */
  item?: boolean;
  anchor?: boolean;
  /** Rows of tables opened so far, and whether a cell is open. */
  tableRows?: number;
  inCell?: boolean;
  /** An article is open: what stands at its foot is its own. */
  inArticle?: boolean;
  /** Place of the line that closes the block of code that is open. */
  codeEnd?: number | undefined;
}

const tag = /<!--|<(\/?)([A-Za-z][A-Za-z\d]*)(?:\s[^<>]*)?\/?>|<[!?][^<>]*>/g;
const block =
  /^(?:p|div|h[1-6]|br|hr|li|ul|ol|dl|dt|dd|tr|td|th|table|tbody|thead|section|article|header|footer|main|body|html|head|blockquote|pre|center|figure|figcaption|nav|aside|form|title|script|style|meta|link)$/i;

/** True for a whole HTML document. */
const isHtmlDocument = (text: string) => /<!doctype html|<html[\s>]/i.test(text.slice(0, 1000));

/** Tags of blocks stand in the text. */
const hasTags = (text: string) =>
  text.includes('<') &&
  (text.slice(0, 200_000).match(/<\/?(?:p|div|h[1-6]|br|td|tr|li|span)(?:\s[^<>]*)?\/?>/gi)?.length ?? 0) >= 4;

/** Headings with `#` stand on two lines or more. */
const hasMarkdownHeadings = (text: string) =>
  text.includes('# ') && (text.slice(0, 400_000).match(/^#{1,6} \S/gm)?.length ?? 0) >= 2;

const markdownName = /\.(?:md|markdown)$/i;

/** The markup in which a file is written, by its text and its name; Markdown may hold tags of HTML. Absent for plain text. */
export function markupOf(text: string, file: string): 'html' | 'markdown' | undefined {
  if (isHtmlDocument(text)) return 'html';
  if (markdownName.test(file) || hasMarkdownHeadings(text)) return 'markdown';
  return hasTags(text) ? 'html' : undefined;
}

const blockTag = /<\/?(?:p|div|h[1-6]|li|ul|ol|table|tr|td|blockquote|section|figure)(?:\s[^<>]*)?\/?>/i;

/** True for a line of Markdown that is written in blocks of HTML. */
export const isHtmlLine = (line: string): boolean => line.includes('<') && blockTag.test(line);

const fence = /^(?:`{3,}(?=[^`]*$)|~{3,})/;
/** Most lines of a block of code, or of a remark that is not printed. */
const longestBlock = 200;

/** Place of the line that closes a block of code opened on a line; undefined where none is opened or it is not closed. */
export function endOfCode(lines: readonly string[], index: number, start: number): number | undefined {
  const mark = fence.exec((lines[index] ?? '').slice(start))?.[0];
  if (mark === undefined) return undefined;
  const last = Math.min(lines.length, index + longestBlock);
  for (let at = index + 1; at < last; at += 1) {
    const line = lines[at]?.trim() ?? '';
    if (line.startsWith(mark) && line.replaceAll(mark.charAt(0), '') === '') return at;
  }
  return undefined;
}

/** A remark that is not printed (`<!-- … -->`) opens the line and is closed on it or below. */
export function opensRemark(lines: readonly string[], index: number, start: number): boolean {
  if (!(lines[index] ?? '').startsWith('<!--', start)) return false;
  for (let at = index; at < Math.min(lines.length, index + longestBlock); at += 1)
    if (lines[at]?.includes('-->')) return true;
  return false;
}

/** `<a href="#no3">` */
const anchorTag = /\shref\s*=\s*["']?#[^\s"']/i;

/** A tag that is not closed on its line. */
const openTag = /<\/?[A-Za-z][A-Za-z\d]*(?:\s[^<>]*)?$/;
/** Most lines below on which a tag may be closed. */
const longestTag = 3;

const holdsHan = /\p{Script=Han}/u;

/** What closes first on the lines below is a tag: no blank line, no quote of Markdown and no sentence stands before its end. */
function closesBelow(below: readonly string[]): boolean {
  for (const line of below) {
    if (line.trim() === '' || line.startsWith('> ')) return false;
    const found = /[<>]/.exec(line);
    if (holdsHan.test(line.slice(0, found?.index).replace(/"[^"]*"|'[^']*'/g, ''))) return false;
    if (found) return found[0] === '>';
  }
  return false;
}

/** The stretch of a line between the end of a tag opened above and the start of one that is closed below; `state` takes note of both. */
export function cutTags(
  lines: readonly string[],
  index: number,
  start: number,
  end: number,
  state: MarkupState,
): { from: number; to: number; linked: boolean } {
  const line = lines[index] ?? '';
  let from = start;
  let linked = false;
  if (state.tag !== undefined) {
    const closed = line.indexOf('>', start);
    if (closed < 0 || closed >= end) {
      state.tag += ` ${line.slice(start, end)}`;
      return { from: end, to: end, linked };
    }
    linked = anchorTag.test(`${state.tag} ${line.slice(start, closed)}`);
    from = closed + 1;
    const depth = /^<h([1-6])/i.exec(state.tag)?.[1];
    if (depth) state.level = Number(depth);
    delete state.tag;
  }
  const at = state.until || !line.includes('<', from) ? null : openTag.exec(line.slice(from, end));
  if (at === null || !closesBelow(lines.slice(index + 1, index + 1 + longestTag))) return { from, to: end, linked };
  state.tag = at[0];
  return { from, to: from + at.index, linked };
}

/** Notes the cells and articles that a tag opens or closes. */
function followTag(name: string, closes: boolean, state: MarkupState): void {
  if (name === 'article') state.inArticle = !closes;
  if (name === 'tr' && !closes) state.tableRows = (state.tableRows ?? 0) + 1;
  if (/^(?:td|th|tr|table)$/.test(name)) state.inCell = !closes && /^t[dh]$/.test(name);
}

/** What a tag hides up to its end: scripts and styles, the links of a site, the foot of a page. */
const hides = (name: string, { inArticle }: MarkupState): boolean =>
  /^(?:script|style|title|nav)$/.test(name) || (name === 'footer' && !inArticle);

/** Gives a row the heading, the item or the cell that is open. */
const markRow = (row: MarkedRow, { level, item, anchor, inCell, tableRows }: MarkupState): MarkedRow => ({
  ...row,
  ...(inCell && tableRows ? { cell: tableRows } : {}),
  ...(level ? { level } : {}),
  ...(item ? { item } : {}),
  ...(item && anchor ? { anchor } : {}),
});

/** Cuts a line of HTML into rows; `state` is carried from line to line and changed. */
export function cutHtml(line: string, start: number, end: number, state: MarkupState): MarkedRow[] {
  const rows: MarkedRow[] = [];
  let row: MarkedRow = { stretches: [], flows: state.open, hidden: state.until !== undefined };
  const close = () => {
    if (row.stretches.length > 0) rows.push(markRow(row, state));
    row = { stretches: [], flows: false, hidden: state.until !== undefined };
  };
  const add = (from: number, to: number, aside: boolean) => {
    if (to > from) row.stretches.push({ start: from, end: to, aside });
  };
  let at = start;
  while (at < end) {
    if (state.until) {
      const found = state.until.exec(line.slice(at, end));
      const stop = found ? at + found.index + found[0].length : end;
      add(at, stop, true);
      at = stop;
      if (found) delete state.until;
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(line);
    if (!found || found.index >= end) {
      add(at, end, false);
      state.open = true;
      break;
    }
    const stop = Math.min(end, found.index + found[0].length);
    const name = (found[2] ?? '').toLowerCase();
    add(at, found.index, false);
    if (found.index > at) state.open = true;
    if (block.test(name)) {
      close();
      state.open = false;
      delete state.level;
      delete state.item;
      delete state.anchor;
      followTag(name, found[1] !== '', state);
      if (name === 'li' && found[1] === '') state.item = true;
      const depth = /^h([1-6])$/.exec(name)?.[1];
      if (depth && found[1] === '') state.level = Number(depth);
    }
    if (name === 'a' && state.item && anchorTag.test(found[0])) state.anchor = true;
    add(found.index, stop, true);
    if (found[0] === '<!--') state.until = /-->/;
    else if (found[1] === '' && hides(name, state)) state.until = new RegExp(`</${name}\\s*>`, 'i');
    at = stop;
  }
  if (row.stretches.length > 0) rows.push(markRow(row, state));
  return rows;
}

/** Spans of the printed stretches, blanks at either end left out. */
export function printedSpans(line: string, number: number, stretches: readonly Stretch[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end, aside } of stretches) {
    if (aside || line.slice(start, end).trim() === '') continue;
    spans.push({ line: number, start, end });
  }
  const [first] = spans;
  const last = spans[spans.length - 1];
  if (first)
    first.start += line.slice(first.start, first.end).length - line.slice(first.start, first.end).trimStart().length;
  if (last) last.end -= line.slice(last.start, last.end).length - line.slice(last.start, last.end).trimEnd().length;
  return spans;
}
