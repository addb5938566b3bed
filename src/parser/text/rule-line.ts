import { opensWithOneOf } from './quick-look.ts';

const signs = '-—–_=*＊－─━═~～.·';
const opensAsRule = opensWithOneOf(signs);
const drawn = new RegExp(`^[${signs}](?:\\s*[${signs}])*$`);

/** `-` `---` `* * *` `————`: a rule between two items, drawn with signs. */
export const isRuleLine = (text: string): boolean => opensAsRule(text) && drawn.test(text);

/** `---` `* * *` `___`: what Markdown sets as a rule. Equals signs are none: they underline a heading. */
export const isThematicBreak = (text: string): boolean => /^([-*_])(?:[ \t]*\1){2,}$/.test(text);
