import type { MarkedRow, Stretch } from './markup.ts';

/** The marks; a backslash before a mark of ASCII stands for nothing but that the mark is text. */
const markdownMarks =
  /\\(?=[!-/:-@[-`{-~])|\*{1,3}(?=\S)|(?<=\S)\*{1,3}|__|!?\[(?=[^\]]{0,120}\]\([^)]{0,300}\))|\]\([^)]{0,300}\)|`|<\/?[A-Za-z][^<>]{0,300}>/g;

/** `![工人们庆祝合龙](a.jpg)`: a picture on a line of its own, and the text that stands for it. */
const picture = /^!\[[^\]]+\]\([^)]*\)$/;
const cell = /[^\s|:-]/;
/** `| 项目 | 5 月 |` */
const isTableRow = (text: string): boolean => {
  const inner = text.startsWith('|') && text.endsWith('|') ? text.lastIndexOf('|', text.length - 2) : 0;
  return inner > 1 && cell.test(text.slice(1, inner));
};

/** `- [渡口的三条船](#no3)` `1. [渡口的三条船](#no3)` `- <a href="#no3">渡口的三条船</a>`: a link to another place of the document, and nothing else. */
const anchor =
  /^(?:[-*+]|\d{1,3}[.)])\s+(?:\[[^\]]+\]\(#[^)\s]+\)|<a\s[^<>]{0,300}?href\s?=\s?["']#[^<>]{0,300}>[^<]*(?:<[^<>]+>[^<]*){0,6}<\/a>)$/;

/** `**三个村完成换届**` `• **三个村完成换届**：…` `1. **…**`: bold words at the start. */
const bold = /^(?:[•·●◦▪‣○◆■▶]\s*)?(?:\d{1,3}[.、．)）]\s*)?\*\*(?=\S)[^*]+\*\*/;
/** `1、[渡口的三条船](a.html)`: a link right behind a number. */
const linked = /^\d{1,3}[.、．)）]\s*\[[^\]]{2,}\]\([^)\s]*\s?\)/;

/** `*本期由编辑部整理*` */
const italics = /^([*_])(?![*_\s])[^*_]+\1$/;

/** Cuts the marks of Markdown off a line. */
export function cutMarkdown(line: string, start: number, end: number): MarkedRow {
  const stretches: Stretch[] = [];
  const row: MarkedRow = { stretches, flows: false, hidden: false };
  const printedMark = /^(?:(#{1,6})\s+|>\s?|[-*+]\s+)/.exec(line.slice(start, Math.min(end, start + 20)));
  const printed = line.slice(start, end);
  if (anchor.test(printed)) row.anchor = true;
  if (picture.test(printed)) row.mark = 'caption';
  if (printed.startsWith('>') || italics.test(printed)) row.remark = true;
  const table = isTableRow(printed);
  if (table) row.mark = 'table';
  let at = start;
  const stop = table ? end - 1 : end;
  if (table) {
    at = start + 1;
    stretches.push({ start, end: at, aside: true });
  }
  if (printedMark) {
    at = start + printedMark[0].length;
    stretches.push({ start, end: at, aside: true });
    if (printedMark[1]) row.level = printedMark[1].length;
    else if (!printedMark[0].startsWith('>')) row.item = true;
  }
  const opening = line.slice(at, stop);
  const lead = bold.exec(opening) ?? linked.exec(opening);
  if (lead && row.level === undefined) {
    row.lead = at + lead[0].length;
    row.linked = lead[0].endsWith(')');
  }
  markdownMarks.lastIndex = at;
  for (let found = markdownMarks.exec(line); found && found.index < stop; found = markdownMarks.exec(line)) {
    const past = Math.min(stop, found.index + found[0].length);
    if (found.index > at) stretches.push({ start: at, end: found.index, aside: false });
    stretches.push({ start: found.index, end: past, aside: true });
    at = past;
    if (found[0] === '\\') markdownMarks.lastIndex = past + 1;
  }
  if (at < stop) stretches.push({ start: at, end: stop, aside: false });
  if (table) stretches.push({ start: stop, end, aside: true });
  return row;
}
