/** Share of control characters above which bytes are no text. */
const controlShare = 0.02;
/** Control characters that any text may hold. */
const fewControls = 8;
/** Share of zero bytes above which bytes are no text: now and then one is left by the program that took the text out of a document. */
const zeroShare = 0.005;

/**
 * What shows that a decoded text is no text; absent for text. Tab, line ends, form feed, Ctrl-Z and escape do not count, nor do the zeros
 * with which an interrupted copy ends. A mark of a file with nothing behind it is an empty text.
 */
export function binaryMark(text: string): string | undefined {
  if (text.length === 0) return undefined;
  let length = text.length;
  while (length > 0 && text.charCodeAt(length - 1) === 0) length -= 1;
  let controls = 0;
  let zeros = 0;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0) zeros += 1;
    else if (code < 32 && !(code >= 9 && code <= 13) && code !== 27 && code !== 26) controls += 1;
  }
  if (length === 0 || zeros > 1 + length * zeroShare) return 'zero bytes';
  return controls > fewControls && controls > length * controlShare ? 'many control characters' : undefined;
}
