/**
 * The same text in memory of its own. The engine keeps what is cut from a long text as a place in it, and there to look at a character
 * takes half as long again; a row is looked through several times. Put together of two pieces, it is copied.
 */
export const ownCopy = (text: string): string => [text.slice(0, 1), text.slice(1)].join('');
