import { isThematicBreak } from '../text/rule-line.ts';
import type { MarkedRow, Stretch } from './markup.ts';

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

const none: ReadonlySet<string> = new Set();

/** Cuts the marks of Markdown off a line; `references` are the names under which the links of the file find their addresses. */
export function cutMarkdown(
  line: string,
  start: number,
  end: number,
  references: ReadonlySet<string> = none,
): MarkedRow {
  const stretches: Stretch[] = [];
  const row: MarkedRow = { stretches, flows: false, hidden: false };
  const printed = line.slice(start, end);
  if (references.size > 0 && definition.test(printed)) {
    stretches.push({ start, end, aside: true });
    return row;
  }
  if (isThematicBreak(printed)) {
    stretches.push({ start, end, aside: false });
    return row;
  }
  const hashes = heading.exec(printed);
  const opened = hashes ?? opening.exec(printed) ?? box.exec(printed);
  if (anchor.test(printed)) row.anchor = true;
  if (picture.test(printed)) row.mark = 'caption';
  if (printed.startsWith('>') || italics.test(printed)) row.remark = true;
  const table = isTableRow(printed);
  if (table) row.mark = 'table';
  let at = start;
  let stop = table ? end - 1 : end;
  if (table) {
    at = start + 1;
    stretches.push({ start, end: at, aside: true });
  }
  if (opened) {
    at = start + opened[0].length;
    stretches.push({ start, end: at, aside: true });
    if (hashes) {
      row.level = hashes[0].trimEnd().length;
      stop -= (hashes[1] === undefined ? behindTight : behind).exec(line.slice(at, end))?.[0].length ?? 0;
    } else if (/^[-*+]/.test(opened[0])) row.item = true;
  }
  const text = line.slice(at, stop);
  const lead = bold.exec(text) ?? linked.exec(text);
  if (lead && row.level === undefined) {
    row.lead = at + lead[0].length;
    row.linked = lead[0].endsWith(')');
  }
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
  if (stop < end) stretches.push({ start: stop, end, aside: true });
  return row;
}
