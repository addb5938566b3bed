import { createHash } from 'node:crypto';

/**
 * `44:1f3a`: a source line and the first four hexadecimal digits of the SHA-256 of its text (UTF-8, without the blanks at its
 * ends). Names a line for an editor, and shows when its text is no longer what the editor saw.
 */
export function lineAnchor(line: number, text: string): string {
  return `${line}:${createHash('sha256').update(text.trim()).digest('hex').slice(0, 4)}`;
}

const remembered = new WeakMap<readonly string[], Map<number, string>>();

/** The anchor of a line of an issue; made once, for a whole bulletin may stand on one line and be named by each of its pieces. */
export function anchorIn(lines: readonly string[], line: number): string {
  const anchors = remembered.get(lines) ?? new Map<number, string>();
  remembered.set(lines, anchors);
  const anchor = anchors.get(line) ?? lineAnchor(line, lines[line - 1] ?? '');
  anchors.set(line, anchor);
  return anchor;
}
