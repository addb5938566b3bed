import { createHash } from 'node:crypto';

/**
 * `44:1f3a`: a source line and the first four hexadecimal digits of the SHA-256 of its text (UTF-8, without the blanks at its
 * ends). Names a line for an editor, and shows when its text is no longer what the editor saw.
 */
export function lineAnchor(line: number, text: string): string {
  return `${line}:${createHash('sha256').update(text.trim()).digest('hex').slice(0, 4)}`;
}
