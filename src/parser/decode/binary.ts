/** Share of control characters above which bytes are no text. */
const controlShare = 0.02;
/** Control characters that any text may hold. */
const fewControls = 8;

/** What shows that a decoded text is no text; absent for text. Tab, line ends, form feed, Ctrl-Z and escape do not count. */
export function binaryMark(text: string): string | undefined {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0) return 'zero bytes';
    if (code < 32 && !(code >= 9 && code <= 13) && code !== 27 && code !== 26) controls += 1;
  }
  return controls > fewControls && controls > text.length * controlShare ? 'many control characters' : undefined;
}
