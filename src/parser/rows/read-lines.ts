import { decodeEntities } from '../decode/entities.ts';
import type { SourcePage } from '../tree.ts';
import { markupOf } from './markup-kind.ts';

/** The source lines of one file and where they stand in the issue. */
export interface PageLines {
  file: string;
  /** Number of the file's first line, counted through the issue from 1. */
  firstLine: number;
  count: number;
  /** Absent for plain text. */
  markup?: 'html' | 'markdown';
}

/**
 * Cuts the files of an issue into lines at LF, CRLF and CR, numbered on from file to file. A last line end opens no new line;
 * in markup, character references stand for their characters.
 */
export function readLines(pages: readonly SourcePage[]): { lines: string[]; files: PageLines[] } {
  const lines: string[] = [];
  const files: PageLines[] = [];
  for (const page of pages) {
    const cut = page.text.includes('\r') ? page.text.split(/\r\n|\n|\r/) : page.text.split('\n');
    if (cut.length > 1 && cut[cut.length - 1] === '') cut.pop();
    const markup = markupOf(page.text, page.file);
    files.push({ file: page.file, firstLine: lines.length + 1, count: cut.length, ...(markup ? { markup } : {}) });
    for (const line of cut) lines.push(markup ? decodeEntities(line) : line);
  }
  return { lines, files };
}
