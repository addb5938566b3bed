import { isThematicBreak } from '../text/rule-line.ts';
import type { MarkedRow } from './markup.ts';

/** `(a_(b).html)`: an address in brackets, which may hold brackets. */
const address = String.raw`\((?:[^()]|\([^()]{0,200}\)){0,300}\)`;
/** `[河闸][2]`: a link whose address stands elsewhere. */
const reference = String.raw`\[([^\][]{0,80})\]`;
/** The marks; a backslash before a mark of ASCII stands for nothing but that the mark is text. */
const marks = String.raw`\\(?=[!-/:-@[-${'`'}{-~])|\*{1,3}(?=\S)|(?<=\S)\*{1,3}|__|!?\[(?=[^\]]{0,120}\]${address})|\]${address}|${'`'}|<!--.*?-->|<(?=https?:[^<>\s]+>)|(?<=<https?:[^<>\s]{1,300})>|<\/?[A-Za-z](?!ttps?:)[^<>]{0,300}>`;
const markdownMarks = new RegExp(marks, 'g');
const withReferences = new RegExp(String.raw`${marks}|!?\[(?=[^\]]{1,120}\]${reference})|\]${reference}`, 'g');

/** `[2]: https://… "河闸"`: the address of a link that stands elsewhere. */
const definition = /^\[([^\][]{1,80})\]:\s*<?(?:[a-z]+:|[./#])\S*(?:\s+["'(].*)?$/i;

/** The names under which the links of a file find their addresses. */
export function readReferences(lines: readonly string[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap((line) => {
      const name = line.startsWith('[') ? definition.exec(line.trimEnd())?.[1] : undefined;
      return name === undefined ? [] : [name.toLowerCase()];
    }),
  );
}

/** `:::info 编者按`: opens or closes a box. */
const box = /^:{3,}[ \t]*[a-z]*/i;
/** The opening of a heading; some leave the blank out, behind one `#` only where another closes the line. */
const heading = /^(?:(#{1,6})\s+|(#{2,6})(?=[^#\s])|(#)(?=[^#\s].*#$))/;
/** `## 大桥合龙 ##` `## 大桥合龙 {#bridge}` `##大桥合龙##`: what may stand behind a heading. */
const behind = /(?:\s+#+)?(?:\s*\{[#.:][^{}]{0,80}\})?\s*$/;
const behindTight = /\s*#*\s*$/;
const opening = /^(?:>\s?|[-*+]\s+)/;

/** `![工人们庆祝合龙](a.jpg)`: a picture on a line of its own, and the text that stands for it. */
const picture = /^\[?!\[[^\]]+\]\([^)]*\)(?:\]\([^)]*\))?$/;
const cell = /[^\s|:-]/;
/** `| 项目 | 5 月 |` */
const isTableRow = (text: string): boolean => {
  const inner = text.startsWith('|') && text.endsWith('|') ? text.lastIndexOf('|', text.length - 2) : 0;
  return inner > 1 && cell.test(text.slice(1, inner));
};

/**
 * `- [渡口的三条船](#no3)` `1. [渡口的三条船](#no3)` `- <a href="#no3">渡口的三条船</a>`: a link to another place of the document, and
 * nothing else.
 */
const anchor =
  /^(?:[-*+]|\d{1,3}[.)])\s+(?:\[[^\]]+\]\(#[^)\s]+\)|<a\s[^<>]{0,300}?href\s?=\s?["']#[^<>]{0,300}>[^<]*(?:<[^<>]+>[^<]*){0,6}<\/a>)$/;

/** `**三个村完成换届**` `• **三个村完成换届**：…` `1. **…**`: bold words at the start. */
const bold = /^(?:[•·●◦▪‣○◆■▶]\s*)?(?:\d{1,3}[.、．)）]\s*)?\*\*(?=\S)[^*]+\*\*/;
/** `1、[渡口的三条船](a.html)`: a link right behind a number. */
const linked = /^\d{1,3}[.、．)）]\s*\[[^\]]{2,}\]\([^)\s]*\s?\)/;

/** `*本期由编辑部整理*` */
const italics = /^([*_])(?![*_\s])[^*_]+\1$/;

/** Names under which the links of a file find their addresses. */
type References = ReadonlySet<string>;
const none: References = new Set();

/** What the whole of a line tells of its row. */
function markWhole(row: MarkedRow, printed: string): void {
  if (anchor.test(printed)) row.anchor = true;
  if (picture.test(printed)) row.mark = 'caption';
  if (printed.startsWith('>') || italics.test(printed)) row.remark = true;
}

/** Takes the bars off a row of a table: where its text begins and stops. */
function cutBars(row: MarkedRow, start: number, end: number): [number, number] {
  row.mark = 'table';
  row.stretches.push({ start, end: start + 1, aside: true });
  return [start + 1, end - 1];
}

/** Takes the mark of a heading, a quotation, an item or a box off the start of a line: where its text begins and stops. */
function cutOpening(row: MarkedRow, line: string, start: number, end: number): [number, number] {
  const printed = line.slice(start, end);
  const hashes = heading.exec(printed);
  const [mark] = hashes ?? opening.exec(printed) ?? box.exec(printed) ?? [];
  if (mark === undefined) return [start, end];
  const at = start + mark.length;
  row.stretches.push({ start, end: at, aside: true });
  if (!hashes) {
    if (/^[-*+]/.test(mark)) row.item = true;
    return [at, end];
  }
  row.level = mark.trimEnd().length;
  const closing = (hashes[1] === undefined ? behindTight : behind).exec(line.slice(at, end))?.[0].length ?? 0;
  return [at, end - closing];
}

/** Notes the bold words or the link with which a line opens that is no heading. */
function markLead(row: MarkedRow, text: string, at: number): void {
  const [lead] = row.level === undefined ? (bold.exec(text) ?? linked.exec(text) ?? []) : [];
  if (lead === undefined) return;
  row.lead = at + lead.length;
  row.linked = lead.endsWith(')');
}

/** Cuts the text `[from, stop)` of a line at its marks. */
function cutMarks({ stretches }: MarkedRow, line: string, from: number, stop: number, references: References): void {
  let at = from;
  const search = references.size > 0 ? withReferences : markdownMarks;
  search.lastIndex = at;
  for (let found = search.exec(line); found && found.index < stop; found = search.exec(line)) {
    const name = found[1] ?? found[2];
    if (name !== undefined && name !== '' && !references.has(name.toLowerCase())) continue;
    const past = Math.min(stop, found.index + found[0].length);
    if (found.index > at) stretches.push({ start: at, end: found.index, aside: false });
    stretches.push({ start: found.index, end: past, aside: true });
    at = past;
    if (found[0] === '\\') search.lastIndex = past + 1;
  }
  if (at < stop) stretches.push({ start: at, end: stop, aside: false });
}

/** Cuts the marks of Markdown off a line. */
export function cutMarkdown(line: string, start: number, end: number, references: References = none): MarkedRow {
  const row: MarkedRow = { stretches: [], flows: false, hidden: false };
  const printed = line.slice(start, end);
  const isAddress = references.size > 0 && definition.test(printed);
  if (isAddress || isThematicBreak(printed)) {
    row.stretches.push({ start, end, aside: isAddress });
    return row;
  }
  markWhole(row, printed);
  const [at, stop] = isTableRow(printed) ? cutBars(row, start, end) : cutOpening(row, line, start, end);
  markLead(row, line.slice(at, stop), at);
  cutMarks(row, line, at, stop, references);
  if (stop < end) row.stretches.push({ start: stop, end, aside: true });
  return row;
}
