import { anyWord } from '../text/one-of.ts';
import { anchorTag } from './cut-tags.ts';
import type { MarkedRow, MarkupState, Stretch } from './markup.ts';

const tag = /<!--|<(\/?)([A-Za-z][A-Za-z\d]*)(?:\s[^<>]*)?\/?>|<[!?][^<>]*>/g;
const block = new RegExp(
  `^${anyWord(
    'p div h[1-6] br hr li ul ol dl dt dd tr td th table tbody thead section article header footer main',
    'body html head blockquote pre center figure figcaption nav aside form title script style meta link',
  )}$`,
  'i',
);

const blockTag = /<\/?(?:p|div|h[1-6]|li|ul|ol|table|tr|td|blockquote|section|figure)(?:\s[^<>]*)?\/?>/i;

/** True for a line of Markdown that is written in blocks of HTML. */
export const isHtmlLine = (line: string): boolean => line.includes('<') && blockTag.test(line);

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

/** Takes note of what a tag of a block opens: a heading, an item, a cell, an article; what was open above it is closed. */
function followBlock(name: string, kind: 'opens' | 'closes', state: MarkupState): void {
  const opens = kind === 'opens';
  state.open = false;
  delete state.level;
  delete state.item;
  delete state.anchor;
  if (name === 'article') state.inArticle = opens;
  if (name === 'tr' && opens) state.tableRows = (state.tableRows ?? 0) + 1;
  if (/^(?:td|th|tr|table)$/.test(name)) state.inCell = opens && /^t[dh]$/.test(name);
  if (name === 'li' && opens) state.item = true;
  const depth = /^h([1-6])$/.exec(name)?.[1];
  if (depth && opens) state.level = Number(depth);
}

/** The place behind what is hidden, which ends there, or the end of the line. */
function passHidden(line: string, at: number, end: number, state: MarkupState): number {
  const found = state.until?.exec(line.slice(at, end));
  if (!found) return end;
  delete state.until;
  return at + found.index + found[0].length;
}

/** Cuts a line of HTML into rows; `state` is carried from line to line and changed. */
export function cutHtml(line: string, start: number, end: number, state: MarkupState): MarkedRow[] {
  const rows: MarkedRow[] = [];
  let row: MarkedRow = { stretches: [], flows: state.open, hidden: state.until !== undefined };
  const close = () => {
    if (row.stretches.length > 0) rows.push(markRow(row, state));
    row = { stretches: [], flows: false, hidden: state.until !== undefined };
  };
  const add = (stretch: Stretch) => {
    if (stretch.end > stretch.start) row.stretches.push(stretch);
  };
  let at = start;
  while (at < end) {
    if (state.until) {
      const stop = passHidden(line, at, end, state);
      add({ start: at, end: stop, aside: true });
      at = stop;
      continue;
    }
    tag.lastIndex = at;
    const found = tag.exec(line);
    const from = Math.min(found?.index ?? end, end);
    add({ start: at, end: from, aside: false });
    if (from > at) state.open = true;
    if (!found || from === end) break;
    const [printed, slash = '', named = ''] = found;
    const name = named.toLowerCase();
    if (block.test(name)) {
      close();
      followBlock(name, slash === '' ? 'opens' : 'closes', state);
    }
    if (name === 'a' && state.item && anchorTag.test(printed)) state.anchor = true;
    at = Math.min(end, from + printed.length);
    add({ start: from, end: at, aside: true });
    if (printed === '<!--') state.until = /-->/;
    else if (slash === '' && hides(name, printed, state)) state.until = new RegExp(`</${name}\\s*>`, 'i');
  }
  close();
  return rows;
}
