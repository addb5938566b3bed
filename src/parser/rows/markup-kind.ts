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
