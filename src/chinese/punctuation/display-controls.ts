/** Controls and code points that are no characters: a page of HTML may hold none of them (HTML standard, "Preprocessing the input stream"). */
const unshown = /(?![\t\n\f\r])\p{Cc}|[\ufdd0-\ufdef\ufffe\uffff]/gu;

const pictures = 0x2400;
const pictureOfDelete = '\u2421';

/**
 * The text with its control characters as the pictures that Unicode has for them (U+0007 → ␇), and as � where it has none: a reader sees
 * that something stands there, and the page stays valid. Same length. For display only.
 */
export function displayControls(text: string): string {
  return text.replace(unshown, (found) => {
    const code = found.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(pictures + code);
    return code === 0x7f ? pictureOfDelete : '\ufffd';
  });
}
