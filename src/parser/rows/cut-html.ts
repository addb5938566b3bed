import { anchorTag } from './cut-tags.ts';
import type { MarkedRow, MarkupState } from './markup.ts';

const tag = /<!--|<(\/?)([A-Za-z][A-Za-z\d]*)(?:\s[^<>]*)?\/?>|<[!?][^<>]*>/g;
const block =
  /^(?:p|div|h[1-6]|br|hr|li|ul|ol|dl|dt|dd|tr|td|th|table|tbody|thead|section|article|header|footer|main|body|html|head|blockquote|pre|center|figure|figcaption|nav|aside|form|title|script|style|meta|link)$/i;

const blockTag = /<\/?(?:p|div|h[1-6]|li|ul|ol|table|tr|td|blockquote|section|figure)(?:\s[^<>]*)?\/?>/i;

/** True for a line of Markdown that is written in blocks of HTML. */
export const isHtmlLine = (line: string): boolean => line.includes('<') && blockTag.test(line);

/** Notes the cells and articles that a tag opens or closes. */
function followTag(name: string, closes: boolean, state: MarkupState): void {
  if (name === 'article') state.inArticle = !closes;
  if (name === 'tr' && !closes) state.tableRows = (state.tableRows ?? 0) + 1;
  if (/^(?:td|th|tr|table)$/.test(name)) state.inCell = !closes && /^t[dh]$/.test(name);
}

/** `<p class="footer">` `<div id="footer">` */
const footClass = /\s(?:class|id)\s*=\s*["']?(?:page-?|site-?)?foot(?:er)?["'\s>]/i;

/** What a tag hides up to its end: scripts and styles, the links of a site, the foot of a page. */
const hides = (name: string, printed: string, { inArticle }: MarkupState): boolean =>
  /^(?:script|style|title|nav)$/.test(name) ||
  (!inArticle && (name === 'footer' || (/^(?:p|div)$/.test(name) && footClass.test(printed))));

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
    else if (found[1] === '' && hides(name, found[0], state)) state.until = new RegExp(`</${name}\\s*>`, 'i');
    at = stop;
  }
  if (row.stretches.length > 0) rows.push(markRow(row, state));
  return rows;
}
