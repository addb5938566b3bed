import { isUsualHan } from './han.ts';

/** The letters and figures of a text, in any script; all of it for the usual characters of Chinese. */
export function onlyLetters(text: string): string {
  for (let at = 0; at < text.length; at += 1)
    if (!isUsualHan(text.charCodeAt(at))) return text.replace(/[^\p{L}\p{N}]/gu, '');
  return text;
}
