/**
 * Controls and code points that are no characters: a page of HTML may hold none of them (HTML standard, "Preprocessing the input
 * stream").
 */
const unshown = /(?![\t\n\f\r])\p{Cc}|[\ufdd0-\ufdef\ufffe\uffff]/gu;

/**
 * The text with � for each character that no page can show: a reader sees that something stands there, and the page stays valid.
 * Unicode's pictures of control characters (␇) are in few fonts of phones. Same length. For display only.
 */
export const displayControls = (text: string): string => text.replace(unshown, '\ufffd');
